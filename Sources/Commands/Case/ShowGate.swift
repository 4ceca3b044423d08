import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `case gate PR-002`: exits 1 while a requirement is unmet.
struct ShowGate: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Shows what the phases in progress ask for; exits 1 while a requirement is unmet.")

  @Argument(help: "The case, by reference or exact title.")
  var reference: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static let shape: JSONShape = .rows([
    "phase": .code(.phaseKey), "rule": .text, "strength": .code(of: RuleStrength.self),
    "met": .flag, "message": .text,
  ])

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(reference, store)
    let outcomes = GateEvaluation(situation).outcomesInProgress
    let messages = outcomes.map { context.text($0.message) }
    if json {
      context.output.json(.list(zip(outcomes, messages).map(Self.json)))
    } else {
      var table = TextTable([
        context.text(CommandText.phase), "", context.text(CommandText.strength),
        context.text(CommandText.rule), "",
      ])
      for (outcome, message) in zip(outcomes, messages) {
        table.append([
          situation.template.phase(outcome.phase)?.title.text(in: context.language) ?? "",
          outcome.isMet ? "✓" : "✗", context.text(outcome.strength.label), outcome.key, message,
        ])
      }
      context.output.table(table)
    }
    if outcomes.contains(where: \.blocks) { throw .found(.refused) }
  }

  private static func json(_ outcome: RuleOutcome, _ message: String) -> JSONValue {
    .object([
      "phase": .text(outcome.phase),
      "rule": .text(outcome.key),
      "strength": .text(outcome.strength.rawValue),
      "met": .flag(outcome.isMet),
      "message": .text(message),
    ])
  }
}
