/// How far an agreement has come, as `agreementStatus` asks for it.
///
/// An agreement that has ended is at no level.
package enum AgreementLevel: String, CaseIterable, Sendable {
  case draft, beingAnchored, readyToSign, signed, inForce
}
