import ArgumentParser
import Domain
import Store
import Wording

/// `idea status ID-005 underAssessment`.
struct MoveIdea: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Moves an idea to a status that needs no decision.")

  @Argument(help: "The idea, by reference or exact title.")
  var reference: String

  @Argument(help: "The new status.")
  var status: IdeaStatus

  @Option(help: "Why; some moves ask for it.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Idea.self, store)
    let action = try context.action(store, reason: reason)
    _ = try asking(RefusalNames(kind: .idea), try store.moveIdea(id, to: status, action))
  }
}
