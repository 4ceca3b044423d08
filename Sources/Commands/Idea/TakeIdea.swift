import ArgumentParser
import Domain
import Store
import Wording

/// `idea take ID-005 --next-date +14d`.
struct TakeIdea: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Makes the acting person, or another, the idea's handler.")

  @Argument(help: "The idea, by reference or exact title.")
  var reference: String

  @Option(help: "The handler, by reference or exact name; who acts unless told.")
  var handler: String?
  @Option(help: "The next follow-up.") var nextDate: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Idea.self, store)
    let nextDate = try context.day(nextDate, "--next-date", .future)
    let person = try handlerIdentifier(context, store)
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .idea), try store.takeIdea(id, handler: person, nextDate: nextDate, action)
    )
  }

  private func handlerIdentifier(
    _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Identifier<Person> {
    if let handler { return try context.identifier(handler, Person.self, store) }
    guard let person = try context.actingPerson(store) else {
      throw .options([
        OptionRefusal(option: "--handler", problem: .notFound(context.settings.actor))
      ])
    }
    return person
  }
}
