internal import Domain
internal import Wording

extension DocumentWriter {
  /// Every money line, the sums and what is lacking; under-financing is shown, not judged
  /// (N-22).
  mutating func costsAndFunding() {
    let lines = situation.moneyLines
    guard !lines.isEmpty else { return }
    let totals = MoneyTotals(lines)
    let ordered = lines.filter { $0.direction == .cost } + lines.filter { $0.direction == .funding }
    let sums = [totals.cost.budget, totals.funding.budget].map { NumberText.kroner($0) }
    table(
      [Markdown.Column(ProcessPlanText.moneyLine[language])]
        + MoneyDirection.allCases.map { Markdown.Column($0.label[language], isNumber: true) },
      rows: ordered.map(row) + [[FinalReportText.sum[language]] + sums])
    paragraph(
      "\(FinalReportText.difference[language]): \(NumberText.kroner(totals.budgetBalance))")
    ownEffort()
  }

  private func row(of line: MoneyLine) -> [String] {
    let budget = NumberText.amount(line.budget)
    switch line.direction {
    case .cost: return [line.text, budget, ""]
    case .funding: return [line.text, "", budget]
    }
  }

  /// The measures of each goal, last those that lead to none (N-23).
  mutating func measuresByGoal() {
    for goal in situation.goalsInOrder {
      measures(situation.measures.filter { $0.goal == goal.id }, under: goal.text)
    }
    let known = Set(situation.goals.map(\.id))
    let rest = situation.measures.filter { $0.goal.map { !known.contains($0) } ?? true }
    measures(rest, under: ProcessPlanText.withoutGoal[language])
  }

  private mutating func measures(_ measures: [Measure], under heading: String) {
    guard !measures.isEmpty else { return }
    subheading(heading)
    let columns = ["title", "responsible", "deadline", "status"].map { (key: FieldKey) in
      Markdown.Column(FieldLabels.label(.measure, key)[language])
    }
    var rows: [[String]] = []
    for measure in measures {
      let deadline = DocumentText.field(DocumentText.deadline, of: measure.title)
      rows.append([
        measure.title, responsible(for: measure), filled(day(measure.deadline), deadline),
        measure.status.label[language],
      ])
    }
    table(columns, rows: rows)
  }

  private func responsible(for measure: Measure) -> String {
    let person = measure.responsible?.identifier(of: Person.self)
    let organisation = measure.responsible?.identifier(of: Organisation.self)
    return situation.person(person).map(discretion.cell)
      ?? situation.organisation(organisation)?.name
      ?? ProcessPlanText.nobodyResponsible[language]
  }
}
