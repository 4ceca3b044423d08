/// What became of an input (O-19).
package enum InputOutcome: String, CodeList {
  case takenIn
  case partly
  case notTakenIn

  package static let vocabulary = Vocabulary.inputOutcome

  /// Whether it must be said why.
  package var needsReason: Bool { self != .takenIn }
}
