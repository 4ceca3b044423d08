import ArgumentParser
import Documents
import Domain
import Store

/// `export overlevering P-001`: what somebody who leaves hands over.
struct ExportHandover: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlevering", abstract: "Prints what a person hands over in Markdown.")

  @Argument(help: "The person, by reference or exact name.") var person: String
  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.identifier(person, Person.self, store)
    let sheet = try asking(try store.handoverSheet(id, today: context.settings.today))
    try context.deliver(Overlevering(sheet, export.options).output, to: export.target)
  }
}

/// `export per-person [PR-001]`: the open measures by who answers for them.
struct ExportPerPerson: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "per-person",
    abstract: "Prints the open measures by who answers for them, in lines of 80 columns.")

  @Argument(help: "The case, by reference or exact title; all cases where none is named.")
  var `case`: String?

  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let only = try context.caseIdentifier(`case`, store)
    let sheet = try asking(
      try store.perPersonSheet(case: only, today: context.settings.today))
    try context.deliver(PerPerson(sheet, export.options).output, to: export.target)
  }
}

/// `export statistikk`: the figures of `statistics` as a document.
struct ExportStatistics: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistikk", abstract: "Prints figures over the whole file in Markdown.")

  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let sheet = try asking(try store.statisticsSheet(today: context.settings.today))
    try context.deliver(Statistikk(sheet, export.options).output, to: export.target)
  }
}
