internal import Domain
internal import Wording

/// A row of bars, and what is beside them.
private struct BarRow {
  let label: String
  /// From 0 to 1, the first above the second.
  let bars: [(share: Double, text: String)]
}

extension DocumentWriter {
  // MARK: Goals

  /// How far each goal has come: its result between baseline and target, else its measures done.
  var goalProgress: Figure? {
    let goals = situation.goalsInOrder
    guard !goals.isEmpty else { return nil }
    let progress = goals.map { share(of: $0) }
    let reached = progress.count { $0 >= 1 }
    let alternative = FigureText.goals(reached: reached, of: goals.count)[language]
    let rows = zip(goals, progress).map { goal, share in
      BarRow(label: goal.text, bars: [(share, percent(share))])
    }
    return Figure(
      fileName: "mal-\(figureReference).svg",
      svg: bars(rows, title: FigureText.goals, alternative, legend: []),
      title: FigureText.goals, alternative: alternative,
      columns: [Markdown.Column(FieldLabels.label(.goal, "text")[language])]
        + ["baseline", "target", "result"].map { (key: FieldKey) in
          Markdown.Column(FieldLabels.label(.goal, key)[language], isNumber: true)
        } + [Markdown.Column(FigureText.progress[language], isNumber: true)],
      rows: zip(goals, progress).map { goal, share in
        [goal.text, goal.baseline, goal.target, goal.result, percent(share)]
      })
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))\u{A0}%" }

  private func share(of goal: Goal) -> Double {
    if let baseline = number(goal.baseline), let target = number(goal.target),
      let result = number(goal.result), target != baseline
    {
      return max(0, (result - baseline) / (target - baseline))
    }
    let measures = situation.measures.filter { $0.goal == goal.id && $0.status != .cancelled }
    guard !measures.isEmpty else { return 0 }
    return Double(measures.count { $0.status == .done }) / Double(measures.count)
  }

  private func number(_ text: String) -> Double? {
    Double(text.filter { !$0.isWhitespace }.replacing(",", with: "."))
  }

  // MARK: Checklists

  /// Each item's first and last joint answer.
  var checklistChange: Figure? {
    let rows = situation.template.checklists.flatMap { checklist in
      checklist.items.enumerated().compactMap { index, item -> (String, [ChecklistAnswer])? in
        let answers = situation.assessments.filter {
          $0.checklist == checklist.key && $0.item == index + 1 && $0.organisation == nil
            && $0.value != .notAssessed
        }.map(\.value)
        guard let first = answers.first, let last = answers.last else { return nil }
        return (item.text.text(in: language), [first, last])
      }
    }
    guard !rows.isEmpty else { return nil }
    let raised = rows.count { $0.1[0].level < $0.1[1].level }
    let alternative = FigureText.checklist(raised: raised, of: rows.count)[language]
    let bars = bars(
      rows.map { label, answers in
        BarRow(
          label: label, bars: answers.map { ($0.level, $0.label.inSentence[language]) })
      },
      title: FigureText.checklist, alternative, legend: [FigureText.first, FigureText.last])
    return Figure(
      fileName: "sjekkliste-\(figureReference).svg", svg: bars, title: FigureText.checklist,
      alternative: alternative,
      columns: [FigureText.item, FigureText.first, FigureText.last].map {
        Markdown.Column($0[language])
      },
      rows: rows.map { label, answers in [label] + answers.map { $0.label[language] } })
  }

  // MARK: Money

  /// Budget and accounts of cost and funding.
  var moneyBars: Figure? {
    guard !situation.moneyLines.isEmpty else { return nil }
    let totals = MoneyTotals(situation.moneyLines)
    let sums = [(MoneyDirection.cost, totals.cost), (.funding, totals.funding)]
    let most = max(1, sums.flatMap { [$0.1.budget, $0.1.accounts ?? 0] }.max() ?? 1)
    let alternative = ListText.and(
      sums.map { direction, sum in
        FigureText.money(
          direction.label[language], budget: NumberText.kroner(sum.budget),
          accounts: sum.accounts.map { NumberText.kroner($0) })[language]
      }, in: language)
    let bars = bars(
      sums.map { direction, sum in
        BarRow(
          label: direction.label[language],
          bars: [sum.budget, sum.accounts ?? 0].map {
            (Double($0) / Double(most), NumberText.kroner($0))
          })
      },
      title: FigureText.money, alternative,
      legend: [FinalReportText.budget, FinalReportText.accounts])
    return Figure(
      fileName: "okonomi-\(figureReference).svg", svg: bars, title: FigureText.money,
      alternative: alternative,
      columns: [Markdown.Column(FinalReportText.sum[language])]
        + [FinalReportText.budget, FinalReportText.accounts].map {
          Markdown.Column($0[language], isNumber: true)
        },
      rows: sums.map { direction, sum in
        [
          direction.label[language], NumberText.kroner(sum.budget),
          sum.accounts.map { NumberText.kroner($0) } ?? DocumentText.notApplicable[language],
        ]
      })
  }

  // MARK: Drawing

  /// Draws bars beside their labels: the first of a row hatched where there are two, the last
  /// solid.
  private func bars(
    _ rows: [BarRow], title: Phrase, _ alternative: String, legend: [Phrase]
  ) -> String {
    let count = rows.map(\.bars.count).max() ?? 1
    let rowHeight = count * 20 + 12
    var drawing = SVG(
      title: title[language], description: alternative, language: language.rawValue,
      height: 40 + rows.count * rowHeight + (legend.isEmpty ? 0 : 30))
    let (start, span) = (310, 330)
    for (row, bars) in rows.enumerated() {
      let top = 20 + row * rowHeight
      drawing.write(
        discretion.text(bars.label), x: 10, y: top + count * 10 + 4, room: start - 20)
      for (index, bar) in bars.bars.enumerated() {
        let y = top + index * 20
        let fill: SVG.Fill = index + 1 < count ? .hatched : .solid
        let width = Int(min(1, bar.share) * Double(span))
        drawing.rectangle(x: start, y: y, width: width, height: 16, fill)
        drawing.write(bar.text, x: start + width + 8, y: y + 13)
      }
    }
    let y = 20 + rows.count * rowHeight + 10
    for (index, label) in legend.enumerated() {
      drawing.rectangle(
        x: 10 + index * 200, y: y, width: 30, height: 16,
        index + 1 < legend.count ? .hatched : .solid)
      drawing.write(label[language], x: 48 + index * 200, y: y + 13)
    }
    return drawing.text
  }
}

extension ChecklistAnswer {
  /// How much of what is asked for is there, from 0 to 1.
  fileprivate var level: Double {
    switch self {
    case .yes: 1
    case .partly: 0.5
    case .no, .notAssessed, .notRelevant: 0
    }
  }
}
