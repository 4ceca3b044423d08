/// A group at a workshop, with its ballot and what it wrote (K-07 to K-11).
package struct WorkshopGroup: Record {
  package let id: Identifier<WorkshopGroup>
  package let number = 0
  package var revision = 1

  /// The case of the meeting, none for the platform's.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The workshop that the group sits in.
  package private(set) var workshop: Identifier<Workshop>
  /// The group's number, each once in the workshop: the field `number`.
  package private(set) var groupNumber = 0
  /// How many they were.
  package private(set) var headcount = 0
  /// Who they were, where names are kept.
  package private(set) var names = ""
  /// The keys that the group found most important, in order, 1 to 5 of them (INV-17).
  package private(set) var ballot: [String] = []
  /// Keys that the group missed.
  package private(set) var missingKeys: [String] = []
  /// The first things they do at home.
  package private(set) var firstActions: [String] = []
  /// Keys that they had not thought of.
  package private(set) var unexpectedKeys: [String] = []
  /// Questions and comments.
  package private(set) var notes = ""

  package init(blank row: BlankRow<WorkshopGroup>) {
    id = row.id
    workshop = .unfilled
  }

  package static let kind = RecordKind.workshopGroup

  package static let traits = KindTraits(
    naming: .first(["number"]),
    searchedFields: ["names", "missingKeys", "firstActions", "unexpectedKeys", "notes"],
    searchRank: 14, owner: "workshop", isLockedByOwner: true)

  /// The most keys that a ballot may name (K-09).
  package static let ballotLength = 5

  package static let fields: [Field<WorkshopGroup>] = [
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("workshop", .record([.workshop]), \.workshop, chosen: true, access: .onAdding),
    Field("number", .integer, \.groupNumber, chosen: true),
    Field("headcount", .integer, \.headcount, chosen: true),
    Field("names", .longText, \.names),
    Field("ballot", .list(.choice(.workshopKey)), \.ballot),
    Field("missingKeys", .list(.text), \.missingKeys),
    Field("firstActions", .list(.text), \.firstActions),
    Field("unexpectedKeys", .list(.text), \.unexpectedKeys),
    Field("notes", .longText, \.notes),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "workshop", in: facts)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    for (key, number, most) in [
      ("number", groupNumber, 1_000), ("headcount", headcount, 10_000),
    ] where !(1...most).contains(number) {
      problems.append(FieldRefusal(FieldKey(key), .outOfRange(number)))
    }
    if ballot.count > Self.ballotLength {
      problems.append(FieldRefusal("ballot", .outOfRange(ballot.count)))
    }
    return problems
  }
}
