/// The decision on one calendar year's activity plan (O-10).
///
/// What it holds is read from the measures that name the year.
package struct ActivityPlan: Record {
  package let id: Identifier<ActivityPlan>
  package let number = 0
  package var revision = 1

  /// The case whose plan it is.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The calendar year that the plan is for.
  package private(set) var year = 0
  /// Rises each time the year's plan is made again.
  package private(set) var version = 1
  /// Who decided it, in free text.
  package private(set) var decidedBy = ""
  /// The day it was decided.
  package private(set) var decidedOn: Day?

  package init(blank row: BlankRow<ActivityPlan>) {
    id = row.id
    caseFile = .unfilled
  }

  package static let kind = RecordKind.activityPlan

  package static let traits = KindTraits(
    naming: .first(["year"]))

  package static let fields: [Field<ActivityPlan>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("year", .integer, \.year, chosen: true, access: .onAdding),
    Field("version", .integer, \.version, required: true, access: .byTransition),
    Field("decidedBy", .text, \.decidedBy),
    Field("decidedOn", .day(.past), \.decidedOn),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    if !(1900...2199).contains(year) { problems.append(FieldRefusal("year", .outOfRange(year))) }
    if version < 1 { problems.append(FieldRefusal("version", .outOfRange(version))) }
    return problems
  }

  // MARK: Transitions

  /// Makes the plan of the year again: the next version, which nobody has decided yet.
  package mutating func makeAgain() {
    version += 1
    decidedBy = ""
    decidedOn = nil
  }
}
