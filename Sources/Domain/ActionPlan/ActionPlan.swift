/// One version of a case's action plan: what stands round its goals and measures.
package struct ActionPlan: Record {
  package let id: Identifier<ActionPlan>
  package let number = 0
  package var revision = 1

  package private(set) var caseFile: Identifier<CaseFile>?
  package private(set) var version = 1
  package private(set) var status = PlanStatus.initial
  package private(set) var startYear: Int?
  package private(set) var endYear: Int?
  package private(set) var strategies = ""
  package private(set) var methods = ""
  package private(set) var frames = ""
  package private(set) var communication = ""
  package private(set) var evaluation = ""

  package init(blank id: Identifier<ActionPlan>, number: Int) {
    self.id = id
  }

  package static let kind = RecordKind.actionPlan

  package static let fields: [Field<ActionPlan>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
    Field("version", .integer, \.version, required: true, access: .byTransition),
    Field("status", .choice(.planStatus), \.status, required: true, access: .byTransition),
    Field("startYear", .integer, \.startYear),
    Field("endYear", .integer, \.endYear),
    Field("strategies", .longText, \.strategies),
    Field("methods", .longText, \.methods),
    Field("frames", .longText, \.frames),
    Field("communication", .longText, \.communication),
    Field("evaluation", .longText, \.evaluation),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    for (key, year) in [("startYear", startYear), ("endYear", endYear)] {
      if let year, !(1900...2199).contains(year) {
        problems.append(FieldRefusal(FieldKey(key), .outOfRange(year)))
      }
    }
    if let startYear, let endYear, endYear < startYear {
      problems.append(FieldRefusal("endYear", .endBeforeStart))
    }
    return problems
  }
}
