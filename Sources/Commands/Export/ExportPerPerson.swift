import ArgumentParser
import Documents
import Domain
import Store

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
    try context.deliver(PerPersonDocument(sheet, export.options).output, to: export.target)
  }
}
