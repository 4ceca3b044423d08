import ArgumentParser
import Domain
import Exchange
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
