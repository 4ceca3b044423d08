/// What a case does in one calendar year: the measures that name the year (O-10).
package struct YearPlan: Hashable, Sendable {
  /// The calendar year that the measures name.
  package let year: Int
  /// The decision on the year's plan; nil where none has been made.
  package let decision: ActivityPlan?
  /// By deadline, those without last, then by reference; cancelled ones left out.
  package let measures: [Measure]

  /// Takes the year's measures in their order, cancelled ones left out already.
  package init(year: Int, decision: ActivityPlan?, measures: [Measure]) {
    self.year = year
    self.decision = decision
    self.measures = measures
  }

  /// What the measures are thought to cost together, in kroner.
  package var cost: Int64 { measures.reduce(0) { $0 + ($1.cost?.kroner ?? 0) } }

  /// How many of them have no cost: the sum lacks theirs.
  package var withoutCost: Int { measures.count { $0.cost == nil } }

  /// How many of them are done.
  package var done: Int { measures.count { $0.status == .done } }
}

extension CaseSituation {
  /// One year of the case, whether its plan has been made or not.
  package func yearPlan(_ year: Int) -> YearPlan {
    YearPlan(
      year: year, decision: activityPlans.last { $0.year == year },
      measures: measures.filter { $0.status != .cancelled && $0.years.contains(year) }
        .sorted {
          ($0.deadline ?? .last, $0.number) < ($1.deadline ?? .last, $1.number)
        })
  }

  /// The years that have an activity plan or a measure, first year first.
  package var yearPlans: [YearPlan] {
    let years = Set(activityPlans.map(\.year)).union(
      measures.filter { $0.status != .cancelled }.flatMap(\.years))
    return years.sorted().map(yearPlan)
  }

  /// The year that is asked for, else the first activity plan's that has not passed, else the
  /// first year with a measure that has not, else the action plan's first, else the next one.
  package func planYear(_ asked: Int? = nil) -> Int {
    let thisYear = today.year
    return asked
      ?? activityPlans.map(\.year).filter { $0 >= thisYear }.min()
      ?? yearPlans.map(\.year).filter { $0 >= thisYear }.min()
      ?? plan?.startYear ?? thisYear + 1
  }

  /// The year whose activity plan is the next to make: the first of the action plan's that has
  /// none, else the one that is shown.
  package var yearToMake: Int {
    let made = Set(activityPlans.map(\.year))
    guard let first = plan?.startYear else { return planYear() }
    return (first...max(first, plan?.endYear ?? first)).first { !made.contains($0) } ?? planYear()
  }

  /// Open measures whose deadline falls in a year that they do not name: perhaps forgotten.
  package func leftOut(of year: Int) -> [Measure] {
    measures.filter {
      $0.status.isOpen && $0.deadline?.year == year && !$0.years.contains(year)
    }
  }

  /// Refuses to make the activity plan of a year that no action plan covers (O-10).
  package func checkActivityYear(_ year: Int) throws(Refusal) {
    guard let plan else { throw .noActionPlan }
    guard plan.covers(year) else {
      throw .yearOutsidePlan(year, from: plan.startYear, to: plan.endYear)
    }
  }

  /// Refuses to take away the activity plan that a final plan needs (O-20).
  package func checkMayLose(_ activityPlan: ActivityPlan) throws(Refusal) {
    let needs = plans.contains { $0.status == .final && $0.startYear == activityPlan.year }
    if needs { throw .finalPlanNeeds(activityPlan.year) }
  }
}
