/// What a case does in one calendar year: the measures that name the year (seed O-10).
package struct YearPlan: Hashable, Sendable {
  /// The calendar year.
  package let year: Int
  /// The decision on the year's plan; nil where none has been made.
  package let decision: ActivityPlan?
  /// By deadline, those without last, then by reference; cancelled ones left out.
  package let measures: [Measure]

  /// A year of a case.
  package init(year: Int, decision: ActivityPlan?, measures: [Measure]) {
    self.year = year
    self.decision = decision
    self.measures = measures
  }

  /// What the measures are thought to cost together, in kroner.
  package var cost: Int64 { measures.reduce(0) { $0 + ($1.cost?.kroner ?? 0) } }

  /// How many of them have no cost: the sum lacks theirs.
  package var withoutCost: Int { measures.count { $0.cost == nil } }
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
}
