import ArgumentParser
import Domain
import Exchange
import Store

/// `measure list --overdue`: ordered by deadline, those without last.
struct ListMeasures: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists measures by their deadline.")

  @Argument(help: "The case, by reference or exact title; all cases where none is named.")
  var inCase: String?

  @Option(help: "The same, as an option.") var `case`: String?
  @Option(help: "Only those of this status.") var status: MeasureStatus?
  @Option(help: "Only those of this person or organisation.") var responsible: String?
  @Flag(help: "Only open ones past their deadline.") var overdue = false
  @Option(help: ArgumentHelp("Only open ones due in so many days.", valueName: "days"))
  var dueWithin: Int?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(MeasureNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    var filter = MeasureFilter()
    filter.caseFile = try context.caseIdentifier(`case` ?? inCase, store)
    filter.status = status
    if let responsible {
      filter.responsible = try context.link(responsible, [.person, .organisation], store)
    }
    filter.isOverdue = overdue
    filter.dueWithinDays = dueWithin
    let today = context.settings.today
    let rows = try asking(try store.measures(filter, today: today))
    try context.printList(rows.map(\.measure), MeasureNoun.self, json: json, store)
  }
}

extension MeasureStatus: ExpressibleByArgument {}
