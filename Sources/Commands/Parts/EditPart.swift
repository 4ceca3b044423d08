import ArgumentParser
import Domain
import Store

/// `meeting agenda edit M-031 2 --decision …`: changes the named fields of a part.
struct EditPart<Noun: PartNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: Noun.editHelp, discussion: "An empty value clears a field.")
  }

  @OptionGroup var named: PartArguments<Noun>
  @OptionGroup var fields: FieldOptions<EditingFields<Noun>>
  @Option(name: Noun.whyName, help: "Why; stored with the change.") var why: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let owner = try context.identifier(named.owner, Noun.Owner.Row.self, store)
    let part = try context.part(named, of: owner, store)
    try context.edit(
      RecordLink(part.id), fields.given, EditingFields<Noun>.optionFields, reason: why, store)
    try context.sayRemark(Noun.self, on: owner, store)
  }
}
