import ArgumentParser
import Domain
import Store
import Wording

/// `document status D-001 sent --recipients O-001`.
struct MoveDocument: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Moves a document to another status.")

  @Argument(help: "The document, by reference or exact title.")
  var reference: String

  @Argument(help: "The new status.")
  var status: ReportStatus

  @Option(help: "The day; today unless told.") var on: String?
  @Option(
    name: [.customLong("recipients"), .customLong("recipient")],
    help: "Who it was sent to, by reference or exact name; repeat for several.")
  var recipients: [String] = []
  @Option(help: "Why; some moves ask for it.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, DocumentReference.self, store)
    var organisations: [Identifier<Organisation>] = []
    for recipient in recipients {
      organisations.append(try context.identifier(recipient, Organisation.self, store))
    }
    let day = try context.day(on, "--on", .past)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .documentReference),
      try store.moveDocument(
        id, to: status, on: day, recipients: organisations.isEmpty ? nil : organisations, action))
  }
}

extension ReportStatus: ExpressibleByArgument {}
