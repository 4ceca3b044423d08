import ArgumentParser
import Domain
import Store
import Wording

/// `workshop group M-030 3 --headcount 5 --missing-key …`: makes the group, or changes it.
struct WriteGroup: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Adds a group to a workshop, or changes what is named of it.",
    discussion: "A new group needs --headcount. An empty value clears a field.")

  @OptionGroup var workshop: WorkshopArgument
  @Argument(help: "The group's number.") var number: Int
  @OptionGroup var fields: FieldOptions<GroupFields>
  @Flag(help: "Move the group to the bin.") var delete = false
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let sheet = try context.workshopSheet(workshop, store)
    if let group = sheet.group(number) {
      let link = RecordLink(group.id)
      if delete {
        try context.delete([link], reason: reason, store)
      } else {
        try context.edit(link, fields.given, GroupFields.optionFields, reason: reason, store)
      }
      return
    }
    guard !delete else { throw .store(.notFound(context.text(WorkshopText.group(number)))) }
    var values = try context.values(fields.given, GroupFields.optionFields, store)
    values["workshop"] = sheet.workshop.id.fieldValue
    values["number"] = .integer(number)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .workshopGroup), try store.add(.workshopGroup, values, action))
    context.output.line(context.text(WorkshopText.group(number)))
  }
}

/// The options of `workshop group`: workshop and number are arguments.
enum GroupFields: OptionFields {
  static var optionFields: [FieldOption] {
    WorkshopGroup.fieldDescriptions
      .filter { $0.access == .free && $0.key != "number" }
      .map { FieldOption($0) }
      .withoutTakenNames
  }
}

/// `workshop ballot M-030 7 1 3`: takes the place of the ballot that the group had.
struct CastBallot: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballot",
    abstract: "Sets a group's ballot: one to five keys, the most important first.")

  @OptionGroup var workshop: WorkshopArgument
  @Argument(help: "The group's number.") var group: Int
  @Argument(help: ArgumentHelp("The keys in order, such as 1 2 S3 W1.", valueName: "key"))
  var keys: [String]
  @Option(help: "How many the group is; a new group needs it.") var headcount: Int?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.workshop(workshop, store)
    let codes = keys.flatMap(KeyCode.codes)
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .workshopGroup),
      try store.castBallot(
        workshop: id, group: group, keys: codes, headcount: headcount, action))
    guard receipt != nil else {
      context.say(CommandText.nothingChanged)
      return
    }
    let sheet = try asking(try store.workshopSheet(id))
    if let cast = sheet.group(group), cast.ballot.count < WorkshopGroup.ballotLength {
      context.say(WorkshopText.shortBallot(cast))
    }
  }
}
