import ArgumentParser
import Domain
import Store
import Wording

/// `meeting add PR-001 --on 22.10.2026`, or `meeting add --series S-001`: prints the reference.
struct AddMeeting: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a meeting and prints its reference.",
    discussion: """
      A meeting of a series gets the series' organisers and its agenda: the standing items, what \
      is open since last, and what the last meeting did not reach. Its day is then the same \
      weekday of the next month or quarter, unless told.
      """)

  @Argument(help: "The case, by reference or exact title; the platform's where none is named.")
  var `case`: String?

  @OptionGroup var fields: FieldOptions<AddingFields<MeetingNoun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    if fields.given["series"] == nil {
      try context.requireOptions(MeetingNoun.required, of: fields.given)
    }
    let store = try context.storeForWriting()
    var values = try context.values(fields.given, AddingFields<MeetingNoun>.optionFields, store)
    if let caseFile = try context.caseIdentifier(`case`, store) {
      values["case"] = caseFile.fieldValue
    }
    let series = Identifier<MeetingSeries>(values["series"] ?? .blank)
    let action = try context.action(store)
    guard let series else {
      let receipt = try asking(
        RefusalNames(kind: .meeting), try store.add(.meeting, values, action))
      context.printName(receipt)
      return
    }
    try context.plan(series, values, store)
  }
}

extension CommandContext {
  /// Plans the next meeting of a series and prints its reference.
  mutating func plan(
    _ series: Identifier<MeetingSeries>, _ values: FieldValues, _ store: Store
  ) throws(CommandFailure) {
    let action = try action(store)
    let receipt = try asking(
      RefusalNames(kind: .meeting),
      try store.planMeeting(
        in: series, values, followUp: MeetingText.followUp, action))
    printName(receipt)
  }
}
