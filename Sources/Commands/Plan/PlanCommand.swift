import ArgumentParser
import Domain

/// The noun `plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Works with a case's action plan.",
    subcommands: [ShowPlan.self, EditPlan.self])
}

/// Action plans on the command line; each is named by its case.
enum PlanNoun: RecordNoun {
  typealias Row = ActionPlan

  static let word = "plan"
  static let plural = "action plans"
  static var columns: [ListColumn<ActionPlan>] { [] }
}
