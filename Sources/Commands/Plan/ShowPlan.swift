import ArgumentParser
import Domain
import Store

/// `plan show PR-002`: the newest version, or the one that is named.
struct ShowPlan: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the newest version of a case's action plan, or another.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Option(name: .customLong("version"), help: "The number of the version; the newest unless told.")
  var number: Int?

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { PlanNoun.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    let plan =
      number.map { number in situation.plans.first { $0.version == number } }
      ?? situation.plans.last
    guard let plan else {
      throw .store(.notFound("\(`case`) plan \(number.map(String.init) ?? "")"))
    }
    try context.printRow(plan, PlanNoun.self, json: json, store)
  }
}
