import ArgumentParser
import Domain
import Store
import Wording

/// `bin restore PR-003`: with what went there together with it.
struct RestoreFromBin: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Brings rows back from the bin with all their relations.")

  @Argument(help: "The rows, by reference, or by name where they have none.")
  var references: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let rows = try asking(try store.bin())
    var links: [RecordLink] = []
    for text in references { links.append(try Self.row(text, in: rows).name.link) }
    let action = try context.action(store)
    let receipt = try asking(try store.restore(links, action))
    context.say(ReceiptText.message(receipt, on: .commandLine))
  }

  private static func row(_ text: String, in rows: [BinRow]) throws(CommandFailure) -> BinRow {
    let reference = Reference(text)
    let matching = rows.filter { row in
      reference != nil
        ? row.name.reference == reference : row.name.title == text || row.name.handle == text
    }
    guard let first = matching.first else { throw .store(.notFound(text)) }
    guard matching.count == 1 else {
      let references = matching.compactMap(\.name.reference)
      throw .options([OptionRefusal(option: text, problem: .ambiguous(text, references))])
    }
    return first
  }
}
