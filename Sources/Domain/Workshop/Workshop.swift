/// What groups worked out at a meeting with a set of keys (K-03).
package struct Workshop: Record {
  package let id: Identifier<Workshop>
  package let number = 0
  package var revision = 1

  /// The case of the meeting, none for the platform's.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The meeting that it took place at; it is called by it.
  package private(set) var meeting: Identifier<Meeting>
  /// The name of the set of keys.
  package private(set) var keySet = "nokkelknippe"
  /// The question put to the groups.
  package private(set) var theme = ""
  /// What happens next.
  package private(set) var nextSteps = ""
  /// The day it was closed: ballots can be changed until then.
  package private(set) var closedOn: Day?

  package init(blank row: BlankRow<Workshop>) {
    id = row.id
    meeting = .unfilled
  }

  package static let kind = RecordKind.workshop

  package static let traits = KindTraits(
    naming: .first(["meeting"]), pageTitle: "meeting", searchedFields: ["theme", "nextSteps"],
    searchRank: 14, owner: "meeting")

  package static let fields: [Field<Workshop>] = [
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("meeting", .record([.meeting]), \.meeting, chosen: true, access: .onAdding),
    Field("keySet", .text, \.keySet, required: true, access: .onAdding),
    Field("theme", .longText, \.theme),
    Field("nextSteps", .longText, \.nextSteps),
    Field("closedOn", .day(.past), \.closedOn, access: .byTransition),
  ]

  package static func partLock(of values: FieldValues) -> Refusal? {
    values["closedOn"]?.isBlank ?? true ? nil : .workshopClosed
  }

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "meeting", in: facts)
  }

  // MARK: Transitions

  /// Closes the workshop: from then on no ballot can be changed.
  package mutating func close(on day: Day) throws(Refusal) {
    guard closedOn == nil else { throw .workshopClosed }
    closedOn = day
  }
}

/// A key that a workshop added to its set: one label for what groups wrote (K-04).
package struct SupplementaryKey: Record {
  package let id: Identifier<SupplementaryKey>
  package let number = 0
  package var revision = 1

  /// The case of the meeting, none for the platform's.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The workshop that added it.
  package private(set) var workshop: Identifier<Workshop>
  /// Counted from 1 in the workshop: ballots call the first one `W1`.
  package private(set) var position = 1
  /// What it is called.
  package private(set) var label = ""
  /// What groups wrote, in their own words.
  package private(set) var originals: [String] = []

  package init(blank row: BlankRow<SupplementaryKey>) {
    id = row.id
    workshop = .unfilled
  }

  package static let kind = RecordKind.supplementaryKey

  package static let traits = KindTraits(
    naming: .first(["label"]), pageTitle: "label", searchedFields: ["label", "originals"],
    searchRank: 14, owner: "workshop", isLockedByOwner: true)

  package static let fields: [Field<SupplementaryKey>] = [
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("workshop", .record([.workshop]), \.workshop, chosen: true, access: .onAdding),
    Field("position", .integer, \.position, required: true, access: .onAdding),
    Field("label", .text, \.label, required: true),
    Field("originals", .list(.text), \.originals),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "workshop", in: facts)
    try values.fillPosition(of: .supplementaryKey, in: "workshop", facts)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    position < 1 ? [FieldRefusal("position", .outOfRange(position))] : []
  }

  /// What ballots call it.
  package var code: String { "W\(position)" }
}
