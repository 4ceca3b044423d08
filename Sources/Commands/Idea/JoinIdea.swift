import ArgumentParser
import Domain
import Store
import Wording

/// `idea join ID-009 ID-001 --text …`: the same as deciding that the first joins the second.
struct JoinIdea: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Joins an idea with another; both are kept.")

  @Argument(help: "The idea that joins, by reference or exact title.")
  var reference: String

  @Argument(help: "The idea that it joins.")
  var other: String

  @Option(help: "Why.") var text: String
  @Option(help: "The day of the decision; today unless told.") var on: String?
  @Option(help: "Who decided; who acts unless told.") var by: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Idea.self, store)
    let decision = IdeaDecision(
      on: try context.day(on, "--on", .past), by: by ?? "", text: text)
    let verdict = IdeaVerdict(
      target: .joined, decision: decision,
      replacedBy: try context.identifier(other, Idea.self, store))
    let action = try context.action(store)
    _ = try asking(RefusalNames(kind: .idea), try store.decideIdea(id, verdict, action))
  }
}
