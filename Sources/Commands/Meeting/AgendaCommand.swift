import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// The agenda of a meeting: `meeting agenda`.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Works with the agenda of a meeting.",
    subcommands: [
      ListParts<AgendaNoun>.self, AddPart<AgendaNoun>.self, EditPart<AgendaNoun>.self,
      DeletePart<AgendaNoun>.self, MoveItem.self, CopyItem.self, MakeItemMeasure.self,
      AddItemIdeas.self, FillItem.self,
    ])
}

/// Agenda items on the command line; each is named by its meeting and number.
enum AgendaNoun: PartNoun {
  typealias Row = AgendaItem
  typealias Owner = MeetingNoun
  typealias Name = ItemNumber

  static let word = "agenda"
  static let plural = "agenda items"
  static let single = "an agenda item"
  static let listHelp = "Lists the agenda of a meeting."
  static let addHelp = "Adds an item to the agenda of a meeting."
  static let required: [FieldKey] = ["title"]

  static var columns: [ListColumn<AgendaItem>] {
    [
      .field("position"), .field("title"), .field("kind"), .field("minutes"), .field("note"),
      .field("decision"),
    ]
  }

  /// What an item was carried over from is no option.
  static var addingOptions: [FieldOption] { options([.free]) }

  static func parts(
    of owner: Identifier<Meeting>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> [AgendaItem] {
    try asking(try store.minutesSheet(owner, today: context.settings.today)).agenda
  }

  static func part(
    _ name: ItemNumber, among parts: [AgendaItem], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> AgendaItem? {
    parts.first { $0.position == name.number }
  }

  static func typed(_ name: ItemNumber, of owner: String) -> String { "\(owner)/\(name.number)" }

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

  static func json(
    _ parts: [AgendaItem], of owner: Identifier<Meeting>, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONValue] {
    let sheet = try asking(try reading.store.minutesSheet(owner, today: reading.today))
    var values: [JSONValue] = []
    for item in parts { values.append(try json(item, in: sheet, reading)) }
    return values
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

/// The number that tells an item apart on its agenda.
struct ItemNumber: ParsableArguments {
  @Argument(help: "The number of the item on its agenda.")
  var number: Int
}
