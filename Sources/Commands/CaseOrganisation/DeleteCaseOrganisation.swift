import ArgumentParser
import Domain
import Store

/// `case-organisation delete PR-001 O-005`.
struct DeleteCaseOrganisation: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves an organisation's part in a case to the bin.")

  @OptionGroup var part: CaseOrganisationArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    try context.delete([try context.part(part, store)], reason: reason, store)
  }
}
