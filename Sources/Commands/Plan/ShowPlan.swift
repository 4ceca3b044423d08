import ArgumentParser
import Domain
import Store

/// `plan show PR-002`: the newest version; one that is not begun yet is blank.
struct ShowPlan: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the newest version of a case's action plan.")

  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    guard let plan = situation.plan else { throw .store(.notFound("\(`case`) plan")) }
    try context.printRow(plan, PlanNoun.self, json: json, store)
  }
}
