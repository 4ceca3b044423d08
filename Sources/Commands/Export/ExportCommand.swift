import ArgumentParser

/// Gathers the commands that begin with `export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Makes documents from what the file holds.",
    subcommands: [
      ExportDocument<ExportedSluttrapport>.self, ExportDocument<ExportedProsessplan>.self,
      ExportDocument<ExportedHandlingsplan>.self, ExportDocument<ExportedAktivitetsplan>.self,
      ExportDocument<ExportedSamarbeidsavtale>.self, ExportDocument<ExportedMalavvik>.self,
      ExportMinutes.self, ExportWorkshop.self,
      ExportExperience.self, ExportHandover.self, ExportPerPerson.self, ExportStatistics.self,
      ExportCalendar.self, ExportAll.self,
    ])
}
