import ArgumentParser

/// The noun `export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Makes documents from what the file holds.",
    subcommands: [
      ExportDocument<ExportedSluttrapport>.self, ExportDocument<ExportedProsessplan>.self,
      ExportCalendar.self, ExportAll.self,
    ])
}
