import ArgumentParser
import Domain
import Exchange
import Store

/// `team list PR-004 --on 01.05.2026`: everybody's part, or the roster as it was on a day.
struct ListTeam: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists a case's team members, or those of all cases.")

  @Argument(help: "The case, by reference or exact title; all cases where none is named.")
  var `case`: String?

  @Option(help: "Only those who had a part on this day.") var on: String?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(TeamNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let caseFile = try context.caseIdentifier(`case`, store)
    let day = try context.day(on, "--on", .past)
    let all = try asking(try store.list(Membership.self, case: caseFile))
    let rows = all.filter { row in day.map { row.isActive(on: $0) } ?? true }
    try context.printList(rows, TeamNoun.self, json: json, store)
  }
}
