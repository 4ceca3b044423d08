import ArgumentParser
import Domain
import Store

/// `platform edit --slogan …`.
struct EditPlatform: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the municipality's own settings.",
    discussion: "An empty value clears a field. Here --language is the municipality's.")

  @OptionGroup var fields: FieldOptions<PlatformFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    guard let platform = try asking(try store.platform()) else {
      throw .store(.notFound("platform"))
    }
    try context.edit(
      RecordLink(platform.id), fields.given, PlatformFields.optionFields, reason: reason, store)
  }
}
