import ArgumentParser
import Domain
import Store

/// `person show P-012`: the one place where a protected person stands by name (INV-18).
struct ShowPerson: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a person with all fields, a protected one too.")

  @Argument(help: "The person, by reference or exact name.")
  var reference: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.identifier(reference, Person.self, store)
    let person = try asking(try store.record(id))
    try context.printRow(person, PersonNoun.self, json: json, showsProtected: true, store)
  }
}
