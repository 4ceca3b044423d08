/// What a case wants to reach, and how it shows.
package struct Goal: Record {
  package let id: Identifier<Goal>
  package let number: Int
  package var revision = 1

  package private(set) var caseFile: Identifier<CaseFile>?
  package private(set) var text = ""
  package private(set) var kind = GoalKind.sub
  /// A goal of the same case or, for a child case, of its parent (seed O-05).
  package private(set) var parentGoal: Identifier<Goal>?
  package private(set) var challenge: String?
  package private(set) var knowledge: [Identifier<Entry>] = []
  package private(set) var planReference = ""
  package private(set) var indicator = ""
  package private(set) var baseline = ""
  package private(set) var target = ""
  package private(set) var result = ""
  package private(set) var livesOn = ""
  package private(set) var ownerAfterwards: Identifier<Person>?

  package init(blank id: Identifier<Goal>, number: Int) {
    self.id = id
    self.number = number
  }

  package static let kind = RecordKind.goal

  package static let fields: [Field<Goal>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
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

  package func crossFieldProblems() -> [FieldRefusal] {
    parentGoal == id ? [FieldRefusal("parentGoal", .parentCycle)] : []
  }
}
