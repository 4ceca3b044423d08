import ArgumentParser
import Domain
import Store

/// `team edit PR-001 P-014 --responsibility …`.
struct EditMember: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of a person's part in a case.",
    discussion: "An empty value clears a field.")

  @OptionGroup var member: MemberArguments
  @OptionGroup var fields: FieldOptions<MemberFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let membership = try context.membership(member, store)
    try context.edit(
      RecordLink(membership.id), fields.given, MemberFields.optionFields, reason: reason, store)
  }
}

/// The options of `team edit`: who it is about is an argument.
enum MemberFields: OptionFields {
  static var optionFields: [FieldOption] { TeamNoun.options([.free]) }
}
