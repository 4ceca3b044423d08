/// A case as the case tree shows it.
package struct CaseRow: Hashable, Sendable {
  package let id: Identifier<CaseFile>
  /// The reference that people read.
  package let reference: Reference
  /// What the case is called.
  package let title: String
  /// Where it is in its life.
  package let status: CaseStatus
  /// The key of its template.
  package let template: String
  /// 0 for a case without parent; its children follow it directly.
  package let depth: Int
  /// The position and title of the phase in progress that began last, if there is one.
  package let phasePosition: Int?
  /// What that phase is called.
  package let phaseTitle: LocalizedText?
  /// The day of the latest change to the case or to what belongs to it.
  package let lastChangedOn: Day?

  /// Makes a row of the tree; phase and change are nil where there is none.
  package init(
    id: Identifier<CaseFile>, reference: Reference, title: String, status: CaseStatus,
    template: String, depth: Int, phasePosition: Int?, phaseTitle: LocalizedText?,
    lastChangedOn: Day?
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.status = status
    self.template = template
    self.depth = depth
    self.phasePosition = phasePosition
    self.phaseTitle = phaseTitle
    self.lastChangedOn = lastChangedOn
  }
}
