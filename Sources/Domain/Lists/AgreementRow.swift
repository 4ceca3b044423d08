/// An agreement as lists across cases show it.
package struct AgreementRow: Hashable, Sendable {
  /// The agreement itself.
  package let agreement: Agreement
  /// The reference of its case.
  package let caseReference: Reference
  /// What its case is called.
  package let caseTitle: String

  /// One row of a list of agreements.
  package init(agreement: Agreement, caseReference: Reference, caseTitle: String) {
    self.agreement = agreement
    self.caseReference = caseReference
    self.caseTitle = caseTitle
  }
}
