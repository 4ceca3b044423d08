package import Domain

extension RuleOutcome {
  /// What the rule found, as a sentence: what is there, or every part that is missing.
  package var message: Phrase {
    guard !isMet else { return finding.present }
    return Phrase(nb: "Mangler: ", nn: "Manglar: ", en: "Missing: ") + finding.missing + "."
  }

  /// What is missing before a step can be completed: the nearest thing to do.
  ///
  /// - Parameter step: The number of the step, from 1.
  package func next(step: Int) -> Phrase {
    finding.missing
      + Phrase(
        nb: " mangler for å fullføre steg \(step)", nn: " manglar for å fullføre steg \(step)",
        en: " missing before step \(step) can be completed")
  }
}
