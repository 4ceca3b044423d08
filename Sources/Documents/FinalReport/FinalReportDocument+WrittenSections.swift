internal import Domain
internal import Wording

extension FinalReportDocument {
  /// The summary's longest length in words.
  static let summaryAim = 150

  /// The sections that the coordinator writes, in the report's order; those that only the full
  /// form has are left out of the short one.
  static func writtenSections(
    of situation: CaseSituation, form: DocumentForm
  ) -> [WrittenSection] {
    sections(of: situation, form).compactMap { written($0, in: situation) }
  }

  private static func written(
    _ section: ReportSection, in situation: CaseSituation
  ) -> WrittenSection? {
    switch section {
    case .summary:
      part(
        section, situation, nil, WrittenSectionText.summary(words: summaryAim),
        wordAim: summaryAim)
    case .background:
      part(section, situation, nil, WrittenSectionText.background, isRequired: false)
    case .goals:
      part(section, situation, FinalReportText.assessment, WrittenSectionText.goals)
    case .equality:
      part(section, situation, nil, WrittenSectionText.equality, isRequired: false)
    case .experience:
      part(section, situation, FinalReportText.advice, WrittenSectionText.experience)
    case .economy:
      part(
        section, situation, FinalReportText.explanation, WrittenSectionText.economy,
        isRequired: MoneyTotals(situation.moneyLines).needsExplanation)
    case .continuation:
      part(section, situation, FullReportText.next, WrittenSectionText.continuation)
    case .head, .organisation, .implementation, .results, .adjustments, .attachments: nil
    }
  }

  private static func part(
    _ section: ReportSection, _ situation: CaseSituation, _ label: Phrase?, _ prompt: Phrase,
    isRequired: Bool = true, wordAim: Int? = nil
  ) -> WrittenSection {
    WrittenSection(
      document: .finalReport, code: section.rawValue, heading: section.label, label: label,
      prompt: prompt, isRequired: isRequired, wordAim: wordAim,
      text: situation.narrative(.finalReport, section.rawValue))
  }
}
