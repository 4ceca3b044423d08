import ArgumentParser
import Domain
import Store
import Wording

/// `idea ask ID-006 --text "Hvor er det?"`.
struct AskSender: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Stores a question to the sender, whose answer is awaited.")

  @Argument(help: "The idea, by reference or exact title.")
  var reference: String

  @Option(name: [.customLong("text"), .customLong("question")], help: "The question.")
  var text: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Idea.self, store)
    let action = try context.action(store)
    _ = try asking(RefusalNames(kind: .entry), try store.askSender(id, question: text, action))
  }
}
