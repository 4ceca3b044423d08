import ArgumentParser
import Documents
import Domain
import Store

/// `export overlevering P-001`: what somebody who leaves hands over.
struct ExportHandover: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlevering", abstract: "Prints what a person hands over in Markdown.")

  @Argument(help: PersonNoun.argumentHelp) var person: String
  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.identifier(person, Person.self, store)
    let sheet = try asking(try store.handoverSheet(id, today: context.settings.today))
    try context.deliver(HandoverDocument(sheet, export.options).output, to: export.target)
  }
}
