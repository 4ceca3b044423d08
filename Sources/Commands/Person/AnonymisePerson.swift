import ArgumentParser
import Domain
import Store
import Wording

/// `person anonymise P-017`: takes the name out of rows, texts and history; cannot be undone.
struct AnonymisePerson: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonymise",
    abstract: "Takes a person's name and address out of the file for good; cannot be undone.")

  @Argument(help: PersonNoun.argumentHelp)
  var person: String

  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(person, Person.self, store)
    let report = try asking(try store.personReport(id))
    let language = try asking(try store.platform()?.language) ?? context.language
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .person),
      try store.anonymisePerson(
        id, shownAs: PersonText.former(report.formerRole)[language], action))
    context.say(PersonText.anonymised(stillNamedIn: receipt.stillNamed))
    if !report.archived.isEmpty { context.say(PersonText.archived(report.archived)) }
  }
}
