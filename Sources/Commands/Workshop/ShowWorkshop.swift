import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `workshop show M-030`: the question, the groups with their ballots, and what they wrote.
struct ShowWorkshop: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a workshop with its groups and what they wrote.")

  @OptionGroup var workshop: WorkshopArgument
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape {
    .object(
      RecordLayout(Workshop.fieldDescriptions).keys.adding([
        "isOpen": .flag, "headcount": .number,
        "groups": .rows(RecordLayout(groupFields).keys),
        "supplementaryKeys": .rows([
          "code": .code(.workshopKey), "label": .text, "originals": .list(.text),
        ]),
        "missingKeys": .rows([
          "label": .text, "groups": .number, "originals": .list(.text),
        ]),
        "photos": .list(.text),
      ]))
  }

  /// The fields without the group's own workshop.
  private static var groupFields: [FieldDescription] {
    WorkshopGroup.fieldDescriptions.filter { $0.key != "workshop" && $0.key != "case" }
  }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let sheet = try context.workshopSheet(workshop, store)
    let reading = try RecordReading(
      [sheet.workshop.values] + sheet.groups.map(\.values), store, context)
    guard !json else {
      context.output.json(try Self.json(sheet, reading))
      return
    }
    context.output.line(sheet.meeting.reference?.description ?? "")
    context.printFields(sheet.workshop.values, .workshop, reading)
    for group in sheet.groups {
      context.output.line("")
      context.printFields(
        group.values.filter { $0.key != "workshop" }, .workshopGroup, reading)
    }
    guard !sheet.missingKeys.isEmpty else { return }
    context.output.line("")
    context.output.line(context.text(WorkshopText.missingHeading))
    for key in sheet.missingKeys {
      context.output.line("  " + WorkshopText.missing(key)[context.language])
    }
  }

  private static func json(
    _ sheet: WorkshopSheet, _ reading: RecordReading
  ) throws(CommandFailure) -> JSONValue {
    var members = reading.fields(sheet.workshop.values, Workshop.fieldDescriptions)
    members += [
      JSONMember(key: "isOpen", value: .flag(sheet.isOpen)),
      JSONMember(key: "headcount", value: .count(sheet.headcount)),
      JSONMember(
        key: "groups",
        value: .list(
          sheet.groups.map { group in
            .object(reading.fields(group.values, groupFields))
          })),
      JSONMember(
        key: "supplementaryKeys",
        value: .list(
          sheet.supplementaryKeys.map { key in
            .object([
              "code": .text(key.code), "label": .text(key.label),
              "originals": .list(key.originals.map { .text($0) }),
            ])
          })),
      JSONMember(
        key: "missingKeys",
        value: .list(
          sheet.missingKeys.map { key in
            .object([
              "label": .text(key.label), "groups": .count(key.groupCount),
              "originals": .list(key.originals.map { .text($0.text) }),
            ])
          })),
      JSONMember(key: "photos", value: .list(sheet.meeting.photos.map { .text($0) })),
    ]
    return .object(members)
  }
}
