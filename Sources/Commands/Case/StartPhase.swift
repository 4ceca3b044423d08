import ArgumentParser
import Domain
import Store
import Wording

/// `case start PR-001 sharing`.
struct StartPhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Starts a phase beside those that are in progress.")

  @OptionGroup var phase: PhaseArguments
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.movePhase(phase) { store, id, key, action throws(StoreError) in
      try store.beginPhase(id, phase: key, action)
    }
  }
}

/// A case, one of its phases, and why.
struct PhaseArguments: ParsableArguments {
  @Argument(help: "The case, by reference or exact title.")
  var reference: String

  @Argument(help: "The phase, by key or number.")
  var phase: String

  @Option(help: "Why; stored with the change.") var reason: String?
}

extension CommandContext {
  /// Moves the phase that the arguments name.
  mutating func movePhase(
    _ arguments: PhaseArguments,
    _ move: (Store, Identifier<CaseFile>, String, ActionContext) throws(StoreError) -> Receipt
  ) throws(CommandFailure) {
    let store = try storeForWriting()
    let situation = try situation(arguments.reference, store)
    let key = phaseKey(arguments.phase, situation)
    let action = try action(store, reason: arguments.reason)
    _ = try asking(names(situation), try move(store, situation.caseFile.id, key, action))
  }
}
