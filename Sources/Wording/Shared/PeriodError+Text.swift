package import Domain

extension PeriodError {
  /// What to tell the person whose period ends before it starts (INV-14).
  package var phrase: Phrase {
    switch self {
    case .endBeforeStart: CommonPhrase.endBeforeStart
    }
  }
}
