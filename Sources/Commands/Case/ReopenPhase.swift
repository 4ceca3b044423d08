import ArgumentParser
import Domain
import Store

/// `case reopen PR-001 start --reason …`.
struct ReopenPhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Takes a completed or skipped phase up again, with the reason."
  )

  @OptionGroup var phase: PhaseArguments
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.movePhase(phase) { store, id, key, action throws(StoreError) in
      try store.reopenPhase(id, phase: key, action)
    }
  }
}
