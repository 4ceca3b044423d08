/// The words of gates.
package enum GateText {
  /// How many requirements are not met.
  package static func missing(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) krav mangler", nn: "\(count) krav manglar",
      en: count == 1 ? "1 requirement missing" : "\(count) requirements missing")
  }
}
