import ArgumentParser
import Domain
import Store
import Wording

/// `undo`: takes back the acting person's latest action.
struct UndoCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes back your latest action in this file.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let action = try context.action(store)
    let receipt = try asking(try store.undo(action))
    context.say(ReceiptText.message(receipt, on: .commandLine))
  }
}

/// `redo`: gives back what `undo` took.
struct RedoCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Gives back what undo took.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let action = try context.action(store)
    let receipt = try asking(try store.redo(action))
    context.say(ReceiptText.message(receipt, on: .commandLine))
  }
}
