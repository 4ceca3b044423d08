import ArgumentParser
import Domain
import Store
import Wording

/// `measure delete T-004`: moves rows, with what hangs below them, to the bin.
struct DeleteRecord<Noun: RecordNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete", abstract: "Moves \(Noun.plural) to the bin; undo brings them back.")
  }

  @Argument(help: "The rows, by reference or exact name.")
  var references: [String]

  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    var links: [RecordLink] = []
    for reference in references {
      let link = try context.link(reference, [Noun.Row.kind], store)
      if !links.contains(link) { links.append(link) }
    }
    try context.delete(links, reason: reason, store)
  }
}

extension CommandContext {
  /// Moves rows to the bin and says what stays and how it is taken back.
  mutating func delete(
    _ links: [RecordLink], reason: String?, _ store: Store
  ) throws(CommandFailure) {
    let action = try action(store, reason: reason)
    let receipt = try asking(try store.delete(links, action))
    say(ReceiptText.message(receipt, on: .commandLine))
  }
}
