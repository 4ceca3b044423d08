import ArgumentParser
import Domain
import Store
import Wording

/// `agreement anchor A-001 O-003 --body styret`: prints the reference of the entry.
struct AnchorAgreement: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "anchor",
    abstract: "Notes that a party has anchored the agreement, and prints the entry's reference.")

  @Argument(help: "The agreement, by reference.")
  var reference: String

  @Argument(help: "The party, by reference or exact name of the organisation.")
  var organisation: String

  @Option(help: "The day; today unless told.") var on: String?
  @Option(help: "Who decided it: the board, the annual meeting.") var body: String?
  @Option(help: "The number of the case or the minutes there.") var caseNumber: String?
  @Option(help: "What was decided, in words.") var text: String?
  @Option(help: "internal or open.") var visibility: Visibility?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Agreement.self, store)
    let party = try context.party(organisation, of: id, store)
    let agreement = try asking(try store.record(id))
    let signing = party.organisation
    let caseFile = agreement.caseFile
    let row = try asking(try store.record(signing))
    let language = try asking(try store.record(caseFile)).writtenLanguage
    let standard = AgreementText.anchoring(row.name, agreement: agreement.reference)[language]
    var values: FieldValues = [
      "case": caseFile.fieldValue, "kind": EntryKind.anchoring.fieldValue,
      "subkind": .code(AnchoringKind.party.rawValue),
      "organisations": .list([.record(RecordLink(signing))]), "text": .text(text ?? standard),
      "body": .text(body ?? ""), "caseNumber": .text(caseNumber ?? ""),
    ]
    if let day = try context.day(on, "--on", .past) { values["on"] = .day(day) }
    if let visibility { values["visibility"] = visibility.fieldValue }
    let action = try context.action(store)
    let receipt = try asking(RefusalNames(kind: .entry), try store.add(.entry, values, action))
    context.printName(receipt)
  }
}

extension Visibility: ExpressibleByArgument {}
