import ArgumentParser
import Domain
import Store
import Wording

/// `agreement sign A-001 O-003 --on 27.04.2026 --role styreleder`; all parties where none is named.
struct SignAgreement: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Notes that parties have signed an agreement that is ready for it.",
    discussion: "Without a party it signs for all that have not signed yet.")

  @Argument(help: "The agreement, by reference.")
  var reference: String

  @Argument(help: "The parties, by reference or exact name of the organisation.")
  var organisations: [String] = []

  @Option(help: "The day; today unless told.") var on: String?
  @Option(
    name: [.customLong("role"), .customLong("signed-by-role")],
    help: "The function of the one who signed.")
  var role: String?
  @Option(help: "Where it was signed.") var place: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Agreement.self, store)
    var parties: [Identifier<AgreementParty>] = []
    for organisation in organisations {
      parties.append(try context.party(organisation, of: id, store).id)
    }
    let signature = Signature(
      on: try context.day(on, "--on", .past) ?? context.settings.today, role: role ?? "",
      place: place ?? "")
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .agreementParty),
      try store.signAgreement(id, parties: parties.isEmpty ? nil : parties, signature, action))
  }
}
