/// A measure as lists across cases show it.
package struct MeasureRow: Hashable, Sendable {
  /// The measure itself.
  package let measure: Measure
  /// The reference of its case.
  package let caseReference: Reference
  /// What its case is called.
  package let caseTitle: String
  /// Who answers for it.
  package let responsible: RecordName?

  /// One row of a list of measures.
  package init(
    measure: Measure, caseReference: Reference, caseTitle: String, responsible: RecordName?
  ) {
    self.measure = measure
    self.caseReference = caseReference
    self.caseTitle = caseTitle
    self.responsible = responsible
  }
}
