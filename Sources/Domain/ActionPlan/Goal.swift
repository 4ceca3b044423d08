/// What a case wants to reach, and how it shows.
package struct Goal: Record {
  package let id: Identifier<Goal>
  package let number: Int
  package var revision = 1

  /// The case that wants to reach it.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The goal in a sentence.
  package private(set) var text = ""
  /// Whether it is one of the case's main goals.
  package private(set) var kind = GoalKind.sub
  /// A goal of the same case or, for a child case, of its parent (O-05).
  package private(set) var parentGoal: Identifier<Goal>?
  /// The main challenge that it helps to meet (V-19).
  package private(set) var challenge: String?
  /// The knowledge it builds on (O-08).
  package private(set) var knowledge: [Identifier<Entry>] = []
  /// The goal of the municipal plan that it serves (B-07).
  package private(set) var planReference = ""
  /// What is counted or measured.
  package private(set) var indicator = ""
  /// What the indicator was at the start.
  package private(set) var baseline = ""
  /// What the indicator is to become.
  package private(set) var target = ""
  /// What the indicator became.
  package private(set) var result = ""
  /// What goes on after the effort's period (O-34).
  package private(set) var livesOn = ""
  /// Who sees to what goes on afterwards (O-34).
  package private(set) var ownerAfterwards: Identifier<Person>?

  package init(blank row: BlankRow<Goal>) {
    id = row.id
    number = row.number
    caseFile = .unfilled
  }

  package static let kind = RecordKind.goal

  package static let traits = KindTraits(
    prefix: "G", naming: .first(["text"]), pageTitle: "text",
    searchedFields: ["text", "indicator", "result", "livesOn"], searchRank: 5,
    resultFields: ["result", "livesOn", "ownerAfterwards"])

  package static let fields: [Field<Goal>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("text", .text, \.text, required: true),
    Field("kind", .choice(.goalKind), \.kind, required: true),
    Field("parentGoal", .record([.goal]), \.parentGoal),
    Field("indicator", .text, \.indicator),
    Field("baseline", .text, \.baseline),
    Field("target", .text, \.target),
    Field("result", .text, \.result),
    Field("challenge", .choice(.challenge), \.challenge),
    Field("knowledge", .list(.record([.entry])), \.knowledge),
    Field("planReference", .text, \.planReference),
    Field("livesOn", .text, \.livesOn),
    Field("ownerAfterwards", .record([.person]), \.ownerAfterwards),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    guard let caseFile = values.link("case") else { return }
    try values.fill("kind") {
      try facts.hasMainGoal(caseFile) ? GoalKind.sub.fieldValue : GoalKind.main.fieldValue
    }
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    parentGoal == id ? [FieldRefusal("parentGoal", .parentCycle)] : []
  }
}
