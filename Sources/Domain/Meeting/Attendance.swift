/// Who was at a meeting: so many from an organisation or a group, names optional (V-15).
package struct Attendance: Record {
  package let id: Identifier<Attendance>
  package let number = 0
  package var revision = 1

  /// The case of the meeting, none for the platform's.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The meeting that they were at.
  package private(set) var meeting: Identifier<Meeting>
  /// How many they were.
  package private(set) var count = 1
  /// The organisation that they spoke for.
  package private(set) var organisation: Identifier<Organisation>?
  /// Who it was, where it was one person and the name is kept.
  package private(set) var person: Identifier<Person>?
  /// What the group is called: "Beboere".
  package private(set) var group = ""

  package init(blank row: BlankRow<Attendance>) {
    id = row.id
    meeting = .unfilled
  }

  package static let kind = RecordKind.attendance

  package static let traits = KindTraits(
    naming: .first(["person", "organisation", "group", "count"]), owner: "meeting",
    isLockedByOwner: true)

  package static let fields: [Field<Attendance>] = [
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("meeting", .record([.meeting]), \.meeting, chosen: true, access: .onAdding),
    Field("count", .integer, \.count, required: true),
    Field("organisation", .record([.organisation]), \.organisation),
    Field("person", .record([.person]), \.person),
    Field("group", .text, \.group),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "meeting", in: facts)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    guard (1...100_000).contains(count) else { return [FieldRefusal("count", .outOfRange(count))] }
    return person != nil && count != 1 ? [FieldRefusal("count", .outOfRange(count))] : []
  }
}
