import ArgumentParser
import Domain
import Store
import Wording

/// `agreement status A-001 readyToSign`.
struct MoveAgreement: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Moves an agreement to another status.")

  @Argument(help: "The agreement, by reference.")
  var reference: String

  @Argument(help: "The new status.")
  var status: AgreementStatus

  @Option(help: "Why; some moves ask for it.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Agreement.self, store)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .agreement), try store.moveAgreement(id, to: status, action))
  }
}
