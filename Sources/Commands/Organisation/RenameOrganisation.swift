import ArgumentParser
import Domain
import Store
import Wording

/// `organisation rename O-001 "Nye Granvåg kommune" --on 01.01.2027`: the old name is kept.
struct RenameOrganisation: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives an organisation a new name from a day, and keeps the old one.")

  @Argument(help: OrganisationNoun.argumentHelp)
  var organisation: String

  @Argument(help: "The new name.")
  var name: String

  @Option(help: "The first day of the new name; today unless told.") var on: String?
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(organisation, Organisation.self, store)
    let day = try context.day(on, "--on", .start) ?? context.settings.today
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .organisation),
      try store.renameOrganisation(id, to: name, from: day, action))
  }
}
