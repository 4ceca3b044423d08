import ArgumentParser
import Domain
import Store
import Wording

/// `case complete PR-001 --override entryExists --by … --reason …`.
struct CompletePhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "Completes a phase whose requirements are met or overridden."
  )

  @Argument(help: "The case, by reference or exact title.")
  var reference: String

  @Argument(help: "The phase, by key or number, where several are in progress.")
  var phase: String?

  @Option(help: "The day; today unless told.") var on: String?
  @Option(
    name: .customLong("override"),
    help: ArgumentHelp(
      "A requirement to do without, as `case gate` names it; repeat for several.",
      valueName: "rule"))
  var rules: [String] = []
  @Option(help: "Who decided to do without.") var by: String?
  @Option(help: "Why.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let situation = try context.situation(reference, store)
    let key = phase.map { context.phaseKey($0, situation) }
    let day = try context.day(on, "--on", .past) ?? context.settings.today
    let decision =
      rules.isEmpty ? nil : GateOverride(rules: rules, by: by ?? "", reason: reason ?? "")
    let action = try context.action(store, reason: reason)
    _ = try asking(
      context.names(situation),
      try store.completePhase(
        situation.caseFile.id, phase: key, on: day, override: decision, action))
  }
}
