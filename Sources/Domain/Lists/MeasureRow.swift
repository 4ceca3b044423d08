/// A measure as lists across cases show it.
package struct MeasureRow: Hashable, Sendable {
  /// The measure that the row shows.
  package let measure: Measure
  /// The reference of its case.
  package let caseReference: Reference
  /// What its case is called.
  package let caseTitle: String
  /// Who answers for it.
  package let responsible: RecordName?

  /// Puts a measure beside its case; nobody is responsible where nil.
  package init(
    measure: Measure, caseReference: Reference, caseTitle: String, responsible: RecordName?
  ) {
    self.measure = measure
    self.caseReference = caseReference
    self.caseTitle = caseTitle
    self.responsible = responsible
  }
}
