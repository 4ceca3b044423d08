import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// What needs somebody: `overview`.
struct OverviewCommand: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview", abstract: "Shows what needs somebody.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape {
    // The lists of an overview of nothing are those of any.
    let groups = OverviewList.all(Overview(), today: .first, language: .nb)
    return .object(
      JSONKeys(groups.map { JSONKey(name: $0.key, shape: .rows($0.rowKeys)) }))
  }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let today = context.settings.today
    let overview = try asking(try store.overview(today: today))
    let groups = OverviewList.all(overview, today: today, language: context.language)
    guard !json else {
      context.output.json(
        .object(groups.map { JSONMember(key: $0.key, value: .list($0.rows.map(\.json))) }))
      return
    }
    for group in groups where !group.rows.isEmpty {
      context.output.line("\(context.text(group.title)) (\(group.rows.count))")
      var table = TextTable(["", "", ""])
      for row in group.rows { table.append(row.cells) }
      for line in table.lines.dropFirst() { context.output.line("  " + line) }
    }
  }
}
