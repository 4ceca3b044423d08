import ArgumentParser
import Domain

/// The command that all others belong to.
struct Sambygg: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sambygg",
    abstract: "Coordinates co-creation: ideas, cases, teams, measures and reports.",
    discussion: """
      Dates and amounts are read as people write them. Where several things have the same name, \
      write the reference.
      """,
    version: ProductVersion.current,
    subcommands: [OpenCommand.self, DemoCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Ideas and cases",
        subcommands: [
          IdeaCommand.self, CaseCommand.self, PhaseCommand.self, TeamCommand.self, GoalCommand.self,
          MeasureCommand.self, ChecklistCommand.self, EntryCommand.self, MoneyCommand.self,
          DocumentCommand.self, TextCommand.self, PlanCommand.self, ActivityPlanCommand.self,
          CaseOrganisationCommand.self, ServiceAreaCommand.self,
          MeetingCommand.self, SeriesCommand.self, AgreementCommand.self, ContributionCommand.self,
          WorkshopCommand.self,
        ]),
      CommandGroup(
        name: "People and settings",
        subcommands: [
          PersonCommand.self, OrganisationCommand.self, PlatformCommand.self, TemplateCommand.self,
        ]),
      CommandGroup(
        name: "Looking and exporting",
        subcommands: [
          OverviewCommand.self, StatisticsCommand.self, SearchCommand.self, HistoryCommand.self,
          ExportCommand.self,
        ]),
      CommandGroup(
        name: "Bringing back",
        subcommands: [
          UndoCommand.self, RedoCommand.self, BinCommand.self, BackupCommand.self,
          RestoreCommand.self,
          ImportCommand.self, CheckCommand.self, DiagnoseCommand.self,
        ]),
    ],
    defaultSubcommand: OpenCommand.self)

  @OptionGroup(title: "Global options") var global: GlobalOptions
}
