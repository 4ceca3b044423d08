import ArgumentParser
import Domain
import Store

/// A person with all fields, a protected one too: `person show P-012`.
///
/// The one place on the command line where a protected person is named, which the history
/// then tells (INV-18). With `--read-only` nothing can be told, and no name is shown.
struct ShowPerson: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a person with all fields; showing a protected one is logged.")

  @Argument(help: "The person, by reference or exact name.")
  var reference: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { PersonNoun.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    var store = try context.storeForReading()
    let id = try context.identifier(reference, Person.self, store)
    let person = try asking(try store.record(id))
    let isLogged = person.isProtected && !context.settings.isReadOnly
    if isLogged {
      try asking(try store.close())
      store = try context.storeForWriting()
      let action = try context.action(store)
      _ = try asking(try store.notePersonShown(id, action))
    }
    try context.printRow(
      person, PersonNoun.self, json: json, showsProtected: isLogged, store)
  }
}
