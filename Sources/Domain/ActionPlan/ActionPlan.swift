/// One version of a case's action plan: what is written round its goals and measures.
package struct ActionPlan: Record {
  package let id: Identifier<ActionPlan>
  package let number = 0
  package var revision = 1

  /// The case whose plan it is.
  package private(set) var caseFile: Identifier<CaseFile>
  /// Counted from 1 within the case.
  package private(set) var version = 1
  /// How far the version has come.
  package private(set) var status = PlanStatus.initial
  /// The first year it plans for.
  package private(set) var startYear: Int?
  /// The last year it plans for.
  package private(set) var endYear: Int?
  /// How the goals are to be reached (O-12).
  package private(set) var strategies = ""
  /// The ways of working that were chosen (O-12).
  package private(set) var methods = ""
  /// What the work has to keep within (O-12).
  package private(set) var frames = ""
  /// How people inside and outside are kept informed (O-13).
  package private(set) var communication = ""
  /// How the work is to be evaluated (O-13).
  package private(set) var evaluation = ""

  package init(blank row: BlankRow<ActionPlan>) {
    id = row.id
    caseFile = .unfilled
  }

  package static let kind = RecordKind.actionPlan

  package static let traits = KindTraits(
    naming: .first(["version"]),
    searchedFields: ["strategies", "methods", "frames", "communication", "evaluation"],
    searchRank: 9, hasStatusMenu: true)

  package static let fields: [Field<ActionPlan>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
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

  package static func lock(of values: FieldValues) -> Refusal? {
    guard let status = PlanStatus(values["status"] ?? .blank), !status.isEditable else {
      return nil
    }
    return .planLocked(status)
  }

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

  // MARK: Transitions

  /// Moves the version to another status.
  ///
  /// - Parameter activityYears: The years whose activity plans have been made: a final plan has
  ///   that of its first year (O-20).
  package mutating func move(
    to target: PlanStatus, reason: String?, activityYears: Set<Int>
  ) throws(Refusal) {
    try status.checkStep(to: target, reason: reason)
    if target == .final, let lack = PlanLack(self, years: activityYears) { throw lack.refusal }
    status = target
  }

  /// Gives its place to a later version that has become final (Rules.md 2.4).
  package mutating func giveWay() { status = .replaced }

  /// The next version: a draft with the same years and texts (O-14).
  package func nextVersion(id: Identifier<ActionPlan>, version: Int) -> ActionPlan {
    var next = ActionPlan(blank: BlankRow(id, number: 0))
    next.caseFile = caseFile
    next.version = version
    next.startYear = startYear
    next.endYear = endYear
    next.strategies = strategies
    next.methods = methods
    next.frames = frames
    next.communication = communication
    next.evaluation = evaluation
    return next
  }

  /// Whether the plan covers more than one calendar year (O-09).
  package var isLongTerm: Bool {
    guard let startYear, let endYear else { return false }
    return endYear > startYear
  }

  /// Whether a calendar year is one of the plan's; an open end leaves it open.
  package func covers(_ year: Int) -> Bool {
    year >= startYear ?? year && year <= endYear ?? year
  }
}
