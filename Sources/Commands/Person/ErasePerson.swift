import ArgumentParser
import Domain
import Store
import Wording

/// `person due`: those whose erase date has passed.
struct ListPersonsToErase: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Lists the persons whose erase date has passed.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(PersonNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let persons = try asking(try store.personsToErase(today: context.settings.today))
    try context.printList(persons, PersonNoun.self, json: json, store)
  }
}

/// `person block P-017`: the data stays, and is not used for anything new.
struct BlockPerson: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Blocks a person from use, or lifts the block.")

  @Argument(help: "The person, by reference or exact name.")
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

/// `person anonymise P-017`: takes the name out of rows, texts and history; cannot be undone.
struct AnonymisePerson: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonymise",
    abstract: "Takes a person's name and address out of the file for good; cannot be undone.")

  @Argument(help: "The person, by reference or exact name.")
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
        id, shownAs: PersonWords.former(report.formerRole)[language], action))
    context.say(PersonWords.anonymised(stillNamedIn: receipt.stillNamed))
    if !report.archived.isEmpty { context.say(PersonWords.archived(report.archived)) }
  }
}
