package import Domain
import GRDB

extension Store {
  /// Adds an answer to a checklist item; earlier answers stay.
  ///
  /// - Parameters:
  ///   - item: Numbered from 1.
  ///   - on: The day of the answer; today where nil.
  ///   - organisation: The party that answers for itself; nil for a joint answer.
  package func answer(
    case caseFile: Identifier<CaseFile>, checklist: String, item: Int, value: ChecklistAnswer,
    note: String = "", on day: Day? = nil, by: String = "",
    organisation: Identifier<Organisation>? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.answerChecklist, context) { writing in
      let copy = try writing.db.templateCopy(of: caseFile)
      guard let list = copy?.checklist(checklist) else {
        throw Refusal.fields([
          FieldRefusal("checklist", .unknownCode(checklist, .checklistKey))
        ])
      }
      guard list.items.indices.contains(item - 1) else {
        throw Refusal.fields([FieldRefusal("item", .outOfRange(item))])
      }
      guard !list.lacksWho(value, by: by) else {
        throw Refusal.fields([FieldRefusal("by", .required)])
      }
      let link = try writing.add(
        .assessment,
        [
          "case": .record(RecordLink(caseFile)), "checklist": .code(checklist),
          "item": .integer(item), "value": .code(value.rawValue), "note": .text(note),
          "on": day.map(FieldValue.day) ?? .blank, "by": .text(by),
          "organisation": organisation.fieldValue,
        ])
      return writing.done(about: link)
    }
  }
}
