import ArgumentParser
import Domain
import Store

/// The organisation that tells a part apart: each is there once.
struct OrganisationName: ParsableArguments {
  @Argument(help: OrganisationNoun.argumentHelp)
  var organisation: String
}

extension PartNoun where Name == OrganisationName {
  static func part(
    _ name: OrganisationName, among parts: [Row], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Row? {
    try part(of: name.organisation, among: parts, context, store)
  }

  /// The part of the organisation that a text names.
  static func part(
    of organisation: String, among parts: [Row], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Row? {
    let link = try context.link(organisation, [.organisation], store)
    return parts.first { $0["organisation"] == .record(link) }
  }

  static func typed(_ name: OrganisationName, of owner: String) -> String { name.organisation }
}
