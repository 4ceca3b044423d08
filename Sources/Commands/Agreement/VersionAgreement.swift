import ArgumentParser
import Domain
import Store
import Wording

/// `agreement version A-001`: prints the reference of the new version.
struct VersionAgreement: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Makes a new version of a signed agreement as a draft, and prints its reference.")

  @Argument(help: "The agreement, by reference.")
  var reference: String

  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Agreement.self, store)
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .agreement), try store.makeAgreementVersion(id, action))
    context.printName(receipt)
  }
}
