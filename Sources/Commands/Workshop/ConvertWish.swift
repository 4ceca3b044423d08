import ArgumentParser
import Domain
import Store
import Wording

/// `workshop convert M-030 "Møt folk der de er" --case PR-002`: prints the measure's reference.
struct ConvertWish: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Makes a measure in a case of what somebody wants to do at home.")

  @OptionGroup var workshop: WorkshopArgument
  @Argument(help: "What a group wrote, or the code of one of the set's measures, such as T8.")
  var wish: String
  @Option(help: "The case, by reference or exact title.") var `case`: String
  @Option(help: "Only what this group wrote.") var group: Int?
  @Option(help: "Another title than what was written.") var title: String?
  @Option(help: "Who is responsible: a person or organisation.") var responsible: String?
  @Option(help: "The deadline.") var deadline: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let sheet = try context.workshopSheet(workshop, store)
    guard let wish = sheet.wish(wish, group: group) else { throw .store(.notFound(wish)) }
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    var values = FieldValues()
    if let title { values["title"] = .text(title) }
    if let responsible {
      values["responsible"] = .record(
        try context.link(responsible, [.person, .organisation], store))
    }
    if let day = try context.day(deadline, "--deadline", .future) { values["deadline"] = .day(day) }
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .measure),
      try store.makeMeasure(of: wish, in: caseFile, values, action))
    context.printName(receipt)
  }
}
