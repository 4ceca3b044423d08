import ArgumentParser
import Domain
import Store
import Wording

/// `idea reply ID-011 --text …`.
struct ReplyToSender: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Stores the reply that the sender got.")

  @Argument(help: "The idea, by reference or exact title.")
  var reference: String

  @Option(help: "The reply.") var text: String
  @Option(help: "The day; today unless told.") var on: String?
  @Option(help: "How it was given; as the idea came in unless told.") var channel: Channel?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Idea.self, store)
    let reply = IdeaReply(
      on: try context.day(on, "--on", .past), channel: channel, text: text)
    let action = try context.action(store)
    _ = try asking(RefusalNames(kind: .idea), try store.replyToSender(id, reply, action))
  }
}
