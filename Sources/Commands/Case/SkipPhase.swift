import ArgumentParser
import Domain
import Store

/// `case skip PR-001 competence --reason …`.
struct SkipPhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Leaves a phase out, with the reason.")

  @OptionGroup var phase: PhaseArguments
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.movePhase(phase) { store, id, key, action throws(StoreError) in
      try store.skipPhase(id, phase: key, action)
    }
  }
}
