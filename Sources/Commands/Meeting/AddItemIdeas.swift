import ArgumentParser
import Domain
import Store
import Wording

/// `meeting agenda ideas M-031 2 "Gratis buss" "Benk ved skolen"`: one idea for each text.
struct AddItemIdeas: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "ideas",
    abstract: "Takes down ideas that came in at an item, and prints their references.")

  @OptionGroup var named: PartArguments<AgendaNoun>
  @Argument(help: "The ideas, each in the words of whoever had it.")
  var texts: [String]
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let item = try context.part(named, store)
    let action = try context.action(store)
    let lines = texts.map { TextRules.trimmed($0) }.filter { !$0.isEmpty }
    let receipts = try asking(
      RefusalNames(kind: .idea), try store.addIdeas(at: item.id, lines, action))
    for receipt in receipts { context.printName(receipt) }
  }
}
