/// A point on a meeting's agenda, and what came of it.
package struct AgendaItem: Record {
  package let id: Identifier<AgendaItem>
  package let number = 0
  package var revision = 1

  /// The case of the meeting, none for the platform's.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The meeting whose agenda it is on.
  package private(set) var meeting: Identifier<Meeting>
  /// Its number on the agenda, from 1.
  package private(set) var position = 1
  /// What it is called.
  package private(set) var title = ""
  /// What sort of point it is.
  package private(set) var kind = AgendaItemKind.discussion
  /// How long it is to take.
  package private(set) var minutes: Int?
  /// What was said.
  package private(set) var note = ""
  /// What was decided (INV-13).
  package private(set) var decision = ""
  /// Whether those elected were applauded (N-17).
  package private(set) var isApplauded = false
  /// The item of an earlier meeting that it goes on with, or the meeting that it was moved from.
  package private(set) var carriedFrom: RecordLink?

  package init(blank row: BlankRow<AgendaItem>) {
    id = row.id
    meeting = .unfilled
  }

  package static let kind = RecordKind.agendaItem

  package static let traits = KindTraits(
    naming: .first(["title"]), heading: "title", pageTitle: "title",
    searchedFields: ["title", "note", "decision"], searchRank: 12, owner: "meeting",
    isLockedByOwner: true, laterFields: ["position"])

  package static let fields: [Field<AgendaItem>] = [
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("meeting", .record([.meeting]), \.meeting, chosen: true, access: .onAdding),
    Field("position", .integer, \.position, required: true),
    Field("title", .text, \.title, required: true),
    Field("kind", .choice(.agendaItemKind), \.kind, required: true),
    Field("minutes", .integer, \.minutes),
    Field("note", .longText, \.note),
    Field("decision", .longText, \.decision),
    Field("isApplauded", .flag, \.isApplauded),
    Field("carriedFrom", .record([.agendaItem, .meeting]), \.carriedFrom, access: .onAdding),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "meeting", in: facts)
    try values.fillPosition(of: .agendaItem, in: "meeting", facts)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    if position < 1 { problems.append(FieldRefusal("position", .outOfRange(position))) }
    if let minutes, !(0...1_440).contains(minutes) {
      problems.append(FieldRefusal("minutes", .outOfRange(minutes)))
    }
    return problems
  }

  /// Whether the minutes cannot be approved for want of its decision (INV-13).
  package var lacksDecision: Bool { kind.needsDecision && TextRules.isBlank(decision) }

  /// Whether nothing is written of it: the meeting did not reach it.
  package var isUnwritten: Bool { TextRules.isBlank(note) && TextRules.isBlank(decision) }

  // MARK: Transitions

  /// Puts the item on the agenda of another meeting, which takes it off its own.
  package mutating func move(to target: Meeting, position: Int) {
    carriedFrom = RecordLink(meeting)
    meeting = target.id
    caseFile = target.caseFile
    self.position = position
  }

  /// Gives the item another number on its agenda.
  package mutating func stand(at position: Int) {
    self.position = position
  }
}
