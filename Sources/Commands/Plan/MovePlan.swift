import ArgumentParser
import Domain
import Store
import Wording

/// `plan status PR-002 final`.
struct MovePlan: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Moves the newest version of a case's action plan to another status.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The new status.")
  var status: PlanStatus

  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .actionPlan), try store.movePlan(case: caseFile, to: status, action))
  }
}
