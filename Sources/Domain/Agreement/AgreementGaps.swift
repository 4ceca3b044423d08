/// What an agreement lacks before it can be signed (INV-09, INV-10).
package struct AgreementGaps: Hashable, Sendable {
  /// The texts and days that are blank.
  package let fields: [FieldKey]
  /// The parties whose contribution is blank.
  package let withoutContribution: [RecordName]
  /// Whether there are fewer than two parties.
  package let hasTooFewParties: Bool

  /// What is missing; nothing unless told.
  package init(
    fields: [FieldKey] = [], withoutContribution: [RecordName] = [],
    hasTooFewParties: Bool = false
  ) {
    self.fields = fields
    self.withoutContribution = withoutContribution
    self.hasTooFewParties = hasTooFewParties
  }

  /// Whether nothing is missing.
  package var isEmpty: Bool {
    fields.isEmpty && withoutContribution.isEmpty && !hasTooFewParties
  }
}
