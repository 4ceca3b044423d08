package import Domain
import Screen
import Wording

/// A row of the tab for the action plan.
package enum PlanTabRow: Hashable, Sendable {
  case version(PlanStanding)
  /// The template asks for a plan, and there is none.
  case noPlan
  /// A calendar year of the plan.
  case year(YearPlan)
  case measure(Measure)

  /// What the row is.
  var id: CaseRowID {
    switch self {
    case .version(let standing): .record(RecordLink(standing.plan.id))
    case .noPlan: .missing(.list(.actionPlan))
    case .year(let plan):
      plan.decision.map { .record(RecordLink($0.id)) } ?? .missing(.activityPlan(plan.year))
    case .measure(let measure): .record(RecordLink(measure.id))
    }
  }
}

extension CaseSituation {
  /// The newest version of the plan and its years where the case has or needs one, then the
  /// measures, and last the earlier versions.
  package var planTabRows: [PlanTabRow] {
    let versions = planStandings
    var rows: [PlanTabRow] = []
    if let newest = versions.first {
      rows.append(.version(newest))
      rows += planYears.map { .year(yearPlan($0)) }
    } else if asksForPlan {
      rows.append(.noPlan)
    }
    return rows + measuresInOrder.map(PlanTabRow.measure)
      + versions.dropFirst().map(PlanTabRow.version)
  }

  private var asksForPlan: Bool {
    template.asks { if case .planStatus = $0 { true } else { false } }
  }

  /// The years that have a plan or a measure, and the plan's first one.
  private var planYears: [Int] {
    var years = yearPlans.map(\.year)
    if let first = plan?.startYear, !years.contains(first) { years.append(first) }
    return years.sorted()
  }
}

extension RecordText {
  func words(of row: PlanTabRow) -> [String] {
    switch row {
    case .version(let standing):
      all(of: standing.plan) + [say(PlanScreenText.plan(standing.plan.version))]
    case .noPlan: [say(AgreementScreenText.missing(PlanScreenText.noPlan))]
    case .year(let plan): [say(PlanScreenText.year(plan.year)), say(PlanText.sum(plan))]
    case .measure(let measure): words(of: measure)
    }
  }
}

extension ScreenView {
  func planTabRow(_ row: PlanTabRow, in situation: CaseSituation) -> ListRow {
    switch row {
    case .version(let standing): versionRow(standing)
    case .noPlan:
      ListRow(StyledText("! " + say(AgreementScreenText.missing(PlanScreenText.noPlan)), .warning))
    case .year(let plan): yearRow(plan)
    case .measure(let measure): measureRow(measure, in: situation)
    }
  }

  /// "Plan, versjon 1 2027–2029 ! mangler evalueringsplan", and how far it has come.
  private func versionRow(_ standing: PlanStanding) -> ListRow {
    let plan = standing.plan
    var left = StyledText(say(PlanScreenText.plan(plan.version)), .strong)
    let years = [plan.startYear, plan.endYear].compactMap { $0.map(String.init) }
    if !years.isEmpty { left.append(" " + years.joined(separator: "–")) }
    if standing.isEditable, !standing.blankTexts.isEmpty {
      left.append(" ! " + say(PlanText.blank(standing.blankTexts)), .warning)
    }
    return ListRow(
      left, right: StyledText(say(plan.status.label).lowercased(), .accent),
      isMuted: !standing.isNewest)
  }

  /// "Aktivitetsplan 2027 3 tiltak, 1 475 000 kr", and whether it has been made and decided.
  private func yearRow(_ plan: YearPlan) -> ListRow {
    let isWide = layout.planBox.columns >= 70
    var left = StyledText(isWide ? say(PlanScreenText.year(plan.year)) : "\(plan.year)", .strong)
    left.append(" " + say(PlanText.sum(plan)))
    if plan.withoutCost > 0 {
      left.append(" (" + say(PlanText.withoutCost(plan.withoutCost)) + ")", .muted)
    }
    guard let decision = plan.decision else {
      return ListRow(left, right: StyledText(say(PlanScreenText.notMade), .warning))
    }
    var right = StyledText(say(PlanText.version(decision.version)), .accent)
    let decided = decision.decidedOn.map { PlanScreenText.decided(DayText.short($0)) }
    right.append(", " + say(decided ?? PlanScreenText.notDecided), .muted)
    return ListRow(left, right: right)
  }
}
