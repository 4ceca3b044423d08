package import Domain

/// An answer to one checklist item.
package struct ChecklistReply: Hashable, Sendable {
  package var checklist: String
  /// From 1.
  package var item: Int
  package var value: ChecklistAnswer
  package var note: String
  /// Who answered, or agrees.
  package var by: String
  package var on: Day?
  package var organisation: Identifier<Organisation>?

  /// Answers today and without a note unless told.
  package init(
    checklist: String, item: Int, value: ChecklistAnswer, note: String = "", by: String = "",
    on: Day? = nil, organisation: Identifier<Organisation>? = nil
  ) {
    self.checklist = checklist
    self.item = item
    self.value = value
    self.note = note
    self.by = by
    self.on = on
    self.organisation = organisation
  }
}
