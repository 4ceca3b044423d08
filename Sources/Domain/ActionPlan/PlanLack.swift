/// What a version lacks before it can be final (O-20).
package enum PlanLack: Hashable, Sendable {
  /// The first or the last year.
  case years
  /// The activity plan of the first year.
  case activityPlan(Int)

  /// What a plan lacks; nil where it lacks nothing.
  init?(_ plan: ActionPlan, years: Set<Int>) {
    guard let startYear = plan.startYear, plan.endYear != nil else {
      self = .years
      return
    }
    guard !years.contains(startYear) else { return nil }
    self = .activityPlan(startYear)
  }

  /// The refusal of a status that the lack keeps the plan from.
  package var refusal: Refusal {
    switch self {
    case .years: .planYearsRequired
    case .activityPlan(let year): .activityPlanRequired(year)
    }
  }
}
