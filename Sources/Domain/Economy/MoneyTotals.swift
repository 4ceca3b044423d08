/// The sums of a case's money lines, in kroner (N-22).
package struct MoneyTotals: Hashable, Sendable {
  /// What is spent.
  package let cost: MoneySum
  /// What is received.
  package let funding: MoneySum

  /// Adds up lines.
  package init(_ lines: [MoneyLine]) {
    cost = MoneySum(lines.filter { $0.direction == .cost })
    funding = MoneySum(lines.filter { $0.direction == .funding })
  }

  /// Budgeted funding beyond budgeted cost; below zero where money is lacking.
  package var budgetBalance: Int64 { funding.budget - cost.budget }

  /// Funding beyond cost in the accounts: unused money, or overspending below zero.
  ///
  /// nil while neither has accounts.
  package var accountsBalance: Int64? {
    guard cost.accounts != nil || funding.accounts != nil else { return nil }
    return (funding.accounts ?? 0) - (cost.accounts ?? 0)
  }

  /// Whether a sum's accounts are over 10 % away from its budget: somebody should say why.
  package var needsExplanation: Bool { cost.isFarFromBudget || funding.isFarFromBudget }
}

/// What lines of one direction add up to, in kroner.
package struct MoneySum: Hashable, Sendable {
  /// What was planned.
  package let budget: Int64
  /// nil while no line has accounts; lines without count nothing.
  package let accounts: Int64?

  init(_ lines: [MoneyLine]) {
    budget = lines.reduce(0) { $0 + $1.budget.kroner }
    let accounted = lines.compactMap(\.accounts?.kroner)
    accounts = accounted.isEmpty ? nil : accounted.reduce(0, +)
  }

  /// Budget less accounts; nil while there are no accounts.
  package var difference: Int64? { accounts.map { budget - $0 } }

  /// Whether the difference is over 10 % of the budget.
  package var isFarFromBudget: Bool {
    difference.map { abs($0) * 10 > budget } ?? false
  }
}

extension MoneyLine {
  /// What work without pay is worth in kroner: hours by rate; nil where the line has no hours.
  package var worthOfHours: Int64? {
    hours.map { Int64($0) * (hourlyRate?.kroner ?? 0) }
  }
}
