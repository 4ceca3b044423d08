internal import Domain
internal import Wording

/// The activity plan of one year (Rules.md 4.3).
struct ActivityPlanDocument {
  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    let plan = situation.yearPlan(situation.planYear(options.year))
    var writer = DocumentWriter(.activityPlan, situation, options)
    writer.yearHead(plan)
    for part in ActionPlanText.YearPart.allCases {
      writer.section(part.label) { $0.write(part, plan) }
    }
    return writer.finish(.activityPlan, isDraft: plan.decision?.decidedOn == nil)
  }
}

extension DocumentWriter {
  fileprivate mutating func yearHead(_ plan: YearPlan) {
    list([
      line(DocumentHeadText.municipality, setting.municipality),
      line(ActionPlanText.year, "\(plan.year)"),
      line(ActionPlanText.version, plan.decision.map { "\($0.version)" } ?? ""),
      line(ActionPlanText.decidedBy, plan.decision?.decidedBy ?? ""),
      line(ActionPlanText.decidedOn, day(plan.decision?.decidedOn)),
    ])
  }

  fileprivate mutating func write(_ part: ActionPlanText.YearPart, _ plan: YearPlan) {
    switch part {
    case .lastYear: lastYear(plan.year - 1)
    case .goals: goalsOfYear(plan)
    case .measures: yearTable(plan)
    case .meetings: meetingsOfYear(plan.year)
    case .communication:
      paragraph(situation.plan?.communication ?? "")
      communicationTable()
    case .reporting: reportingDeadlines(plan)
    case .economy: yearEconomy(plan)
    case .adjustments:
      list(
        entries(.adjustment).filter { $0.on.year == plan.year }.map { entry in
          "\(DocumentText.dated(entry.kind.label, entry.on)[language]): \(entry.text)"
        })
    }
  }

  /// The measures of a year, and those that ended in it: done, not done, moved.
  private mutating func lastYear(_ year: Int) {
    let measures = situation.measures.filter { measure in
      measure.years.contains(year) || measure.deadline?.year == year
    }
    let done = measures.filter { $0.status == .done }
    let open = measures.filter { $0.status != .done }
    list(done.map(\.title), under: ActionPlanText.done)
    list(
      open.map { "\($0.title) (\($0.status.label.inSentence[language]))" },
      under: ActionPlanText.notDone)
    list(
      measures.filter { $0.originalDeadline != $0.deadline }.map { measure in
        "\(measure.title): \(day(measure.originalDeadline)) → \(day(measure.deadline))"
      }, under: ActionPlanText.moved)
  }

  private mutating func goalsOfYear(_ plan: YearPlan) {
    let wanted = Set(plan.measures.compactMap(\.goal))
    list(situation.goalsInOrder.filter { wanted.contains($0.id) }.map(\.text))
  }

  private mutating func meetingsOfYear(_ year: Int) {
    let schedules = situation.schedules.filter { schedule in
      schedule.series.startsOn.year <= year
        && year <= (schedule.series.endsOn?.year ?? year)
    }
    list(
      schedules.map { ActionPlanText.every($0.series.kind, $0.series.interval)[language] })
    let meetings = situation.meetings.filter { $0.on.year == year && $0.status != .cancelled }
    list(meetings.map { DocumentText.dated($0.kind.label, $0.on)[language] })
  }

  private mutating func reportingDeadlines(_ plan: YearPlan) {
    let reports = situation.measures.filter {
      $0.category == .reporting && $0.deadline?.year == plan.year
    }
    list(reports.map { "\($0.title): \(day($0.deadline))" })
  }

  private mutating func yearEconomy(_ plan: YearPlan) {
    guard !plan.measures.isEmpty else { return }
    paragraph("\(ActionPlanText.sum[language]): \(NumberText.kroner(plan.cost))")
  }
}
