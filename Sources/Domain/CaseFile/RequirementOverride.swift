/// A requirement that somebody decided to do without (INV-22): who, when and why.
package struct RequirementOverride: Record {
  package let id: Identifier<RequirementOverride>
  package let number = 0
  package var revision = 1

  /// The case whose gate it was.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The key of the phase whose gate it was.
  package private(set) var phase = ""
  /// The rule's key in the phase: `entryExists.evaluation`.
  package private(set) var rule = ""
  /// The day it was decided.
  package private(set) var on: Day
  /// Who decided it.
  package private(set) var by = ""
  /// Why the requirement was done without.
  package private(set) var reason = ""

  package init(blank row: BlankRow<RequirementOverride>) {
    id = row.id
    caseFile = .unfilled
    on = .unfilled
  }

  package static let kind = RecordKind.requirementOverride

  package static let traits = KindTraits(
    naming: .first(["rule"]), staysForGood: true)

  package static let fields: [Field<RequirementOverride>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("phase", .choice(.phaseKey), \.phase, required: true, access: .onAdding),
    Field("rule", .text, \.rule, required: true, access: .onAdding),
    Field("on", .day(.past), \.on, chosen: true, access: .onAdding),
    Field("by", .text, \.by, required: true, access: .onAdding),
    Field("reason", .longText, \.reason, required: true, access: .onAdding),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("on", .day(facts.today))
  }
}
