import ArgumentParser
import Domain
import Store
import Wording

/// `plan version PR-002`: prints the number of the new version.
struct VersionPlan: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Makes the next version of a case's action plan, and prints its number.",
    discussion: "It starts as a draft with the same years and texts.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .actionPlan), try store.makePlanVersion(case: caseFile, action))
    context.output.line(receipt.name?.title ?? "")
  }
}
