package import Domain
internal import Wording

/// Figures over the whole file, the same as on the screen and in JSON (Rules.md 4.9).
package struct StatisticsDocument {
  private let sheet: StatisticsSheet
  private let options: DocumentOptions

  /// Lists figures over the whole file.
  package init(_ sheet: StatisticsSheet, _ options: DocumentOptions) {
    self.sheet = sheet
    self.options = options
  }

  /// The finished document, made anew each time.
  package var output: DocumentOutput {
    let figures = sheet.statistics
    var writer = PageWriter(
      sheet, sheet.setting, options,
      title: DocumentText.title(.statistics, of: sheet.setting.municipality))
    writer.section(StatisticsText.quarters) { $0.quarters(figures.quarters) }
    writer.section(StatisticsText.waiting) { $0.waiting(figures) }
    writer.section(StatisticsScreenText.ideasByStatus) {
      $0.counts(FieldLabels.label(.idea, "status"), figures.ideasByStatus)
    }
    writer.section(StatisticsText.casesByStatus) {
      $0.counts(FieldLabels.label(.caseFile, "status"), figures.casesByStatus)
    }
    writer.section(StatisticsText.casesByPhase) { $0.phases(figures.casesByPhase) }
    writer.section(StatisticsScreenText.measuresByStatus) {
      $0.counts(FieldLabels.label(.measure, "status"), figures.measuresByStatus)
    }
    return writer.finish(.statistics, name: "statistikk", isDraft: false)
  }
}

extension PageWriter<StatisticsSheet> {
  fileprivate mutating func quarters(_ quarters: [QuarterFigures]) {
    table(
      [Markdown.Column(StatisticsText.quarter[language])]
        + [
          StatisticsScreenText.received, StatisticsScreenText.decided,
          StatisticsScreenText.answered,
          StatisticsText.overdue,
        ].map { Markdown.Column($0[language], isNumber: true) },
      rows: quarters.map { figures in
        [StatisticsText.quarter(figures.quarter, of: figures.year)[language]]
          + [figures.received, figures.decided, figures.answered, figures.overdue]
          .map { NumberText.grouped($0) }
      })
  }

  fileprivate mutating func waiting(_ figures: Statistics) {
    list(
      [
        (StatisticsText.toDecision, figures.medianDaysToDecision),
        (StatisticsText.toReply, figures.medianDaysToReply),
      ].map { label, days in
        let text = days.map { Plural.days.counted($0) } ?? DocumentText.notApplicable
        return "\(label[language]): \(text[language])"
      })
  }

  fileprivate mutating func counts<Code: CodeList & Labelled>(
    _ heading: Phrase, _ counts: [Code: Int]
  ) {
    table(
      [
        Markdown.Column(heading[language]),
        Markdown.Column(StatisticsText.count[language], isNumber: true),
      ],
      rows: Code.allCases.map { [$0.label[language], NumberText.grouped(counts[$0] ?? 0)] })
  }

  fileprivate mutating func phases(_ phases: [CasesInPhase]) {
    table(
      [
        Markdown.Column(DocumentHeadText.template[language]),
        Markdown.Column(FinalReportText.phase[language]),
        Markdown.Column(StatisticsText.count[language], isNumber: true),
      ],
      rows: phases.map { [$0.template, $0.phase, NumberText.grouped($0.count)] })
  }
}
