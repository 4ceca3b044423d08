internal import Domain
internal import Wording

extension DocumentWriter {
  /// Sums of cost and funding, and in the full form every line.
  mutating func economy() {
    guard !situation.moneyLines.isEmpty else {
      paragraph(narrative(.economy))
      return
    }
    let totals = MoneyTotals(situation.moneyLines)
    switch options.form {
    case .short: table(sumColumns(FinalReportText.sum), rows: sumRows(totals))
    case .full:
      for direction in MoneyDirection.allCases { lines(direction) }
      table(sumColumns(FinalReportText.sum), rows: sumRows(totals))
    }
    ownEffort()
    unusedMoney(totals)
    if totals.needsExplanation {
      labelled(FinalReportText.explanation, narrative(.economy))
    } else {
      labelledIfAny(FinalReportText.explanation, narrative(.economy))
    }
  }

  // MARK: Tables

  private func sumColumns(_ first: Phrase) -> [Markdown.Column] {
    let figures = [
      FinalReportText.budget, FinalReportText.accounts, FinalReportText.difference,
    ]
    return [Markdown.Column(first[language])]
      + figures.map { Markdown.Column($0[language], isNumber: true) }
  }

  private mutating func sumRows(_ totals: MoneyTotals) -> [[String]] {
    let cost = row(MoneyDirection.cost.label[language], totals.cost)
    return [cost, row(MoneyDirection.funding.label[language], totals.funding)]
  }

  private mutating func row(_ name: String, _ sum: MoneySum) -> [String] {
    row(name, budget: sum.budget, accounts: sum.accounts, difference: sum.difference)
  }

  private mutating func row(
    _ name: String, budget: Int64, accounts: Int64?, difference: Int64?
  ) -> [String] {
    let part = DocumentText.field(FinalReportText.accounts, of: name)
    let accounted = filled(accounts.map { NumberText.kroner($0) } ?? "", part)
    let rest = difference.map { NumberText.kroner($0) } ?? DocumentText.notApplicable[language]
    return [name, NumberText.kroner(budget), accounted, rest]
  }

  private mutating func lines(_ direction: MoneyDirection) {
    var rows: [[String]] = []
    for line in situation.moneyLines where line.direction == direction {
      let budget = line.budget.kroner
      let accounts = line.accounts?.kroner
      rows.append(
        row(
          line.text, budget: budget, accounts: accounts,
          difference: accounts.map { budget - $0 }))
    }
    table(sumColumns(direction.label), rows: rows)
  }

  // MARK: Below the tables

  /// Funding lines with hours, one line a rate.
  mutating func ownEffort() {
    for line in situation.moneyLines where line.direction == .funding {
      guard let hours = line.hours, let worth = line.worthOfHours else { continue }
      let text = FinalReportText.hours(hours, rate: line.hourlyRate, worth: worth)
      paragraph("\(FinalReportText.ownEffort[language]): \(text[language])")
    }
  }

  /// What a closed case's accounts leave over, or lack.
  private mutating func unusedMoney(_ totals: MoneyTotals) {
    guard situation.caseFile.status.isOver, let balance = totals.accountsBalance else { return }
    let label = balance < 0 ? FinalReportText.overspending : FinalReportText.unusedMoney
    paragraph("\(label[language]): \(NumberText.kroner(abs(balance)))")
  }
}
