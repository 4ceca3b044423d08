import ArgumentParser
import Domain
import Store
import Wording

/// `workshop add M-030 --theme …`: a meeting has one at most.
struct AddWorkshop: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Opens a meeting's workshop with a set of keys.")

  @OptionGroup var workshop: WorkshopArgument
  @OptionGroup var fields: FieldOptions<WorkshopFields>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let meeting = try context.identifier(workshop.meeting, Meeting.self, store)
    var values = try context.values(fields.given, WorkshopFields.optionFields, store)
    values["meeting"] = meeting.fieldValue
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .workshop), try store.add(.workshop, values, action))
    context.output.line(try context.called(RecordLink(meeting), store))
  }
}

/// `workshop edit M-030 --next-steps …`.
struct EditWorkshop: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of a workshop.",
    discussion: "An empty value clears a field.")

  @OptionGroup var workshop: WorkshopArgument
  @OptionGroup var fields: FieldOptions<WorkshopFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.workshop(workshop, store)
    try context.edit(
      RecordLink(id), fields.given, WorkshopFields.optionFields, reason: reason, store)
  }
}

/// `workshop delete M-030`: to the bin, with the groups.
struct DeleteWorkshop: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves a workshop with its groups to the bin.")

  @OptionGroup var workshop: WorkshopArgument
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.workshop(workshop, store)
    try context.delete([RecordLink(id)], reason: reason, store)
  }
}

/// The options of `workshop add` and `edit`: which meeting it is about is an argument.
enum WorkshopFields: OptionFields {
  static var optionFields: [FieldOption] {
    WorkshopNoun.options([.free, .onAdding]).filter { $0.field.key != "meeting" }
  }
}
