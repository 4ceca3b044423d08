package import Domain

/// Something that is done to an agreement.
package enum AgreementAction: Hashable, Sendable {
  case move(Identifier<Agreement>, to: AgreementStatus)
  /// Signs for these parties, or for all that have not signed yet.
  case sign(Identifier<Agreement>, parties: [Identifier<AgreementParty>]?, Signature)
  case makeVersion(Identifier<Agreement>)
}
