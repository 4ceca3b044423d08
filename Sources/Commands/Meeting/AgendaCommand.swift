import ArgumentParser
import Domain
import Store
import Wording

/// The agenda of a meeting: `meeting agenda`.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Works with the agenda of a meeting.",
    subcommands: [
      ListAgenda.self, AddItem.self, EditItem.self, DeleteItem.self, MoveItem.self,
      CopyItem.self, MakeItemMeasure.self, AddItemIdeas.self, FillItem.self,
    ])
}

/// Agenda items on the command line; each is named by its meeting and number.
enum AgendaNoun: RecordNoun {
  typealias Row = AgendaItem

  static let word = "agenda"
  static let plural = "agenda items"
  static let required: [FieldKey] = ["title"]

  static var columns: [ListColumn<AgendaItem>] {
    [
      .field("position"), .field("title"), .field("kind"), .field("minutes"), .field("note"),
      .field("decision"),
    ]
  }

  /// The fields without the item's own meeting; where it was carried from is shown as a meeting.
  private static var ownFields: [FieldDescription] {
    AgendaItem.fieldDescriptions.filter {
      $0.key != "meeting" && $0.key != "case" && $0.key != "carriedFrom"
    }
  }

  static var shape: JSONShape {
    .object(
      RecordLayout(ownFields).keys.adding([
        "carriedFrom": .reference(.meeting).orNull, "carriedTo": .reference(.meeting).orNull,
        "measures": .list(.reference(.measure)), "ideas": .number,
      ]))
  }

  /// An item as JSON, with what came of it.
  static func json(
    _ item: AgendaItem, in sheet: MinutesSheet, _ reading: RecordReading
  ) throws(CommandFailure) -> JSONValue {
    let measures = sheet.measures(of: item).map { $0.reference?.description ?? "" }
    return .object(
      reading.fields(item.values, ownFields) + [
        JSONMember(
          key: "carriedFrom", value: .optional(sheet.origin(of: item)?.reference?.description)),
        JSONMember(
          key: "carriedTo",
          value: .optional(sheet.destination(of: item)?.reference?.description)),
        JSONMember(key: "measures", value: .list(measures.map { .text($0) })),
        JSONMember(key: "ideas", value: .count(sheet.ideas[item.id] ?? 0)),
      ])
  }

  /// An item with what was said and decided, and what came of it.
  static func lines(_ item: AgendaItem, in sheet: MinutesSheet, _ language: Language) -> [String] {
    var head = "  " + MeetingText.item(item)[language]
    if let origin = sheet.origin(of: item)?.reference {
      head += ", " + MeetingText.carried(from: origin.description)[language]
    }
    if let target = sheet.destination(of: item)?.reference {
      head += ", " + MeetingText.carried(to: target.description)[language]
    }
    var lines = [head]
    lines += item.note.split(whereSeparator: \.isNewline).map { "     \($0)" }
    if !TextRules.isBlank(item.decision) {
      lines.append("     \(MinutesText.decision[language]): \(item.decision)")
    }
    lines += sheet.measures(of: item).map {
      "     \($0.reference?.description ?? "") \($0.title)"
    }
    if let ideas = sheet.ideas[item.id] {
      lines.append("     " + Plural.ideas.counted(ideas)[language])
    }
    return lines
  }
}

/// The options of `meeting agenda add` and `edit`: where the item stands is an argument.
enum AgendaFields: OptionFields {
  static var optionFields: [FieldOption] { AgendaNoun.options([.free]) }
}

/// A meeting and one of the items of its agenda.
struct AgendaArguments: ParsableArguments {
  @Argument(help: "The meeting, by reference.")
  var meeting: String

  @Argument(help: "The number of the item on its agenda.")
  var number: Int
}

extension CommandContext {
  /// The item that arguments name.
  func agendaItem(
    _ named: AgendaArguments, _ store: Store
  ) throws(CommandFailure) -> AgendaItem {
    let meeting = try meetingNamed(named.meeting, store)
    let sheet = try asking(try store.minutesSheet(meeting, today: settings.today))
    guard let item = sheet.agenda.first(where: { $0.position == named.number }) else {
      throw .store(.notFound("\(named.meeting)/\(named.number)"))
    }
    return item
  }
}

/// `meeting agenda list M-031`.
struct ListAgenda: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the agenda of a meeting.")

  @Argument(help: "The meeting, by reference.")
  var meeting: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(AgendaNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.meetingNamed(meeting, store)
    let sheet = try asking(try store.minutesSheet(id, today: context.settings.today))
    guard json else {
      try context.printList(sheet.agenda, AgendaNoun.self, json: false, store)
      return
    }
    let reading = try RecordReading(sheet.agenda.map(\.values), store, context)
    var values: [JSONValue] = []
    for item in sheet.agenda { values.append(try AgendaNoun.json(item, in: sheet, reading)) }
    context.output.json(.list(values))
  }
}

/// `meeting agenda add M-031 --title …`: prints meeting and number.
struct AddItem: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds an item to the agenda of a meeting.")

  @Argument(help: "The meeting, by reference.")
  var meeting: String

  @OptionGroup var fields: FieldOptions<AgendaFields>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(AgendaNoun.required, of: fields.given)
    let store = try context.storeForWriting()
    let id = try context.meetingNamed(meeting, store)
    var values = try context.values(fields.given, AgendaFields.optionFields, store)
    values["meeting"] = id.fieldValue
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .agendaItem), try store.add(.agendaItem, values, action))
    context.printName(receipt)
  }
}

/// `meeting agenda edit M-031 2 --decision …`.
struct EditItem: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of an agenda item.",
    discussion: "An empty value clears a field.")

  @OptionGroup var named: AgendaArguments
  @OptionGroup var fields: FieldOptions<AgendaFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let item = try context.agendaItem(named, store)
    try context.edit(
      RecordLink(item.id), fields.given, AgendaFields.optionFields, reason: reason, store)
  }
}

/// `meeting agenda delete M-031 2`.
struct DeleteItem: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves an agenda item to the bin.")

  @OptionGroup var named: AgendaArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let item = try context.agendaItem(named, store)
    try context.delete([RecordLink(item.id)], reason: reason, store)
  }
}
