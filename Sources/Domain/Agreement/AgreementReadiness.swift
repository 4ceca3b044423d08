/// What is asked of an agreement before it can be signed: ``AgreementStanding`` answers.
package protocol AgreementReadiness {
  /// Refuses an agreement that lacks something (INV-10).
  func checkComplete() throws(Refusal)

  /// Refuses an agreement that some party has not anchored or signed (INV-11), and one whose
  /// initiative came through a channel that is not allowed (V-12).
  func checkSigned() throws(Refusal)
}
