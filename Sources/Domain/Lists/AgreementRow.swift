/// An agreement as lists across cases show it.
package struct AgreementRow: Hashable, Sendable {
  /// The agreement that the row shows.
  package let agreement: Agreement
  /// The reference of its case.
  package let caseReference: Reference
  /// What its case is called.
  package let caseTitle: String

  /// Puts an agreement beside the case that it is of.
  package init(agreement: Agreement, caseReference: Reference, caseTitle: String) {
    self.agreement = agreement
    self.caseReference = caseReference
    self.caseTitle = caseTitle
  }
}
