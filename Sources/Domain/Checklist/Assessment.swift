/// One answer to a checklist item on one day.
///
/// Answers are added, never overwritten.
///
/// Checklist and item are named as in the case's template copy, by key and by number from 1.
package struct Assessment: Record {
  package let id: Identifier<Assessment>
  package let number = 0
  package var revision = 1

  /// The case that is assessed.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The key of the checklist.
  package private(set) var checklist = ""
  /// The number of the item in its checklist.
  package private(set) var item = 0
  /// What was answered.
  package private(set) var value = ChecklistAnswer.initial
  /// The day it was answered.
  package private(set) var on: Day
  /// What was said about it.
  package private(set) var note = ""
  /// Who answered, in free text.
  package private(set) var by = ""
  /// The party that answers for itself; none for a joint answer.
  package private(set) var organisation: Identifier<Organisation>?

  package init(blank row: BlankRow<Assessment>) {
    id = row.id
    caseFile = .unfilled
    on = .unfilled
  }

  package static let kind = RecordKind.assessment

  package static let traits = KindTraits(
    naming: .all(["checklist", "item"]), comesAfterTheWork: true)

  package static let fields: [Field<Assessment>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("checklist", .choice(.checklistKey), \.checklist, required: true, access: .onAdding),
    Field("item", .integer, \.item, chosen: true, access: .onAdding),
    Field("value", .choice(.checklistAnswer), \.value, chosen: true, access: .onAdding),
    Field("note", .longText, \.note, access: .onAdding),
    Field("on", .day(.past), \.on, chosen: true, access: .onAdding),
    Field("organisation", .record([.organisation]), \.organisation, access: .onAdding),
    Field("by", .text, \.by, access: .onAdding),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("on", .day(facts.today))
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    item < 1 ? [FieldRefusal("item", .outOfRange(item))] : []
  }
}
