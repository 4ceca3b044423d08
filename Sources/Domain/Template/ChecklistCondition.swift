/// Which answers `checklistAnswered` asks for.
package struct ChecklistCondition: Hashable, Sendable {
  /// The key of the checklist.
  package var checklist: String

  /// The item asked for, counted from 1, or nil for each one.
  package var item: Int?

  /// The answer asked for, or nil for any but `notAssessed`.
  package var value: ChecklistAnswer?

  /// Whether each owner and partner must have answered for itself.
  package var isPerOrganisation: Bool

  /// Asks about one answer of a checklist, or about all of them where no item is named.
  package init(
    checklist: String, item: Int? = nil, value: ChecklistAnswer? = nil,
    isPerOrganisation: Bool = false
  ) {
    self.checklist = checklist
    self.item = item
    self.value = value
    self.isPerOrganisation = isPerOrganisation
  }
}
