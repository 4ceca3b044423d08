import Domain
import Wording

extension OverviewRow {
  /// What the row can be found by: the group it is in, and what the row shows.
  func facts(in overview: Overview, _ language: Language) -> ListFacts {
    ListFacts(words: [group.title[language]] + words(overview, language), key: .missing)
  }

  private func words(_ overview: Overview, _ language: Language) -> [String] {
    switch group {
    case .overdue: words(overview.overdue[index], language)
    case .dueSoon: words(overview.dueWithin30Days[index], language)
    case .withoutReply: words(overview.withoutReply[index], language)
    case .withoutHandler: words(overview.withoutHandler[index], language)
    case .seriesGaps: overview.seriesGaps[index].words(language)
    case .upcomingMeetings: overview.upcomingMeetings[index].words(language)
    case .agreementsToEvaluate: words(overview.agreementsToEvaluate[index])
    case .reviewsDue: words(overview.reviewsDue[index], language)
    case .personsToErase: words(overview.personsToErase[index], language)
    case .untouched: words(overview.untouched[index].caseRow, language)
    case .nextSteps:
      words(overview.nextSteps[index].caseRow, language)
        + [overview.nextSteps[index].requirement?.message[language] ?? ""]
    }
  }

  private func words(_ row: MeasureRow, _ language: Language) -> [String] {
    [
      row.measure.reference?.description ?? "", row.measure.title,
      row.measure.status.label[language], row.caseReference.description, row.caseTitle,
      row.measure.deadline.map { DayText.short($0) } ?? "",
      (row.responsible?.shownTitle ?? PaneText.nobody)[language],
    ]
  }

  private func words(_ row: AgreementRow) -> [String] {
    [
      row.agreement.reference?.description ?? "", row.agreement.purpose,
      row.caseReference.description, row.caseTitle,
      row.agreement.evaluationOn.map { DayText.short($0) } ?? "",
    ]
  }

  private func words(_ row: IdeaRow, _ language: Language) -> [String] {
    [row.reference.description, row.title, row.status.label[language]]
  }

  private func words(_ row: DocumentReference, _ language: Language) -> [String] {
    [
      row.reference?.description ?? "", row.title, row.kind.label[language],
      row.status.label[language], row.reviewOn.map { DayText.short($0) } ?? "",
    ]
  }

  private func words(_ row: Person, _ language: Language) -> [String] {
    [row.reference?.description ?? "", PersonNameText.name(row)[language]]
  }

  private func words(_ row: CaseRow, _ language: Language) -> [String] {
    row.facts(.standard, today: .first, in: language).words
  }
}

extension OverviewGroup {
  /// The heading of the group's rows.
  var title: Phrase {
    switch self {
    case .overdue: OverviewText.overdue
    case .withoutReply: OverviewText.withoutReply
    case .withoutHandler: OverviewText.withoutHandler
    case .dueSoon: OverviewText.dueSoon
    case .seriesGaps: OverviewText.seriesGaps
    case .upcomingMeetings: OverviewText.upcomingMeetings
    case .agreementsToEvaluate: AgreementScreenText.toEvaluate
    case .reviewsDue: OverviewText.reviewsDue
    case .personsToErase: OverviewText.personsToErase
    case .untouched: OverviewText.untouched
    case .nextSteps: OverviewText.nextSteps
    }
  }
}
