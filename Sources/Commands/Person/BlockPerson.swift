import ArgumentParser
import Domain
import Store
import Wording

/// `person block P-017`: the data stays, and is not used for anything new.
struct BlockPerson: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Blocks a person from use, or lifts the block.")

  @Argument(help: PersonNoun.argumentHelp)
  var person: String

  @Flag(help: "Lets the person be used again.") var lift = false
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(person, Person.self, store)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .person), try store.movePerson(id, to: lift ? .active : .blocked, action))
  }
}
