import ArgumentParser
import Documents
import Domain
import Store

/// `export statistikk`: the figures of `statistics` as a document.
struct ExportStatistics: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistikk", abstract: "Prints figures over the whole file in Markdown.")

  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let sheet = try asking(try store.statisticsSheet(today: context.settings.today))
    try context.deliver(StatisticsDocument(sheet, export.options).output, to: export.target)
  }
}
