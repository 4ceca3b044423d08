package import Domain
import Screen
import Wording

extension CaseList {
  /// The goals, each main goal before its own.
  static let goals = CaseList(
    name: PaneText.goals, placeName: PlaceText.goals, emptyText: PaneText.noGoals,
    kinds: [.goal], addition: .row(.goal), orders: [.title, .reference],
    rows: { $0.situation?.goalTree ?? [] }, id: { .record(RecordLink($0.goal.id)) },
    words: { $1.all(of: $0.goal) },
    key: { row, order, _ in
      order == .title ? .by(row.goal.text) : .number(row.goal.number)
    },
    row: { $0.goalRow($1.goal, depth: $1.depth, in: $2) })
}

extension CaseSituation {
  /// Main goals, each with its sub-goals under it.
  package var goalTree: [(goal: Goal, depth: Int)] {
    var rows: [(goal: Goal, depth: Int)] = []
    let own = Set(goals.map(\.id))
    func add(_ goal: Goal, depth: Int) {
      rows.append((goal, depth))
      for child in goals where child.parentGoal == goal.id && depth < 4 {
        add(child, depth: depth + 1)
      }
    }
    for goal in goals where goal.parentGoal.map({ !own.contains($0) }) ?? true {
      add(goal, depth: 0)
    }
    return rows
  }
}

extension ScreenView {
  fileprivate func goalRow(_ goal: Goal, depth: Int, in situation: CaseSituation) -> ListRow {
    var left = StyledText(String(repeating: "  ", count: depth))
    left.append("\(goal.reference.map { "\($0) " } ?? "")", .strong)
    left.append(goal.text, depth == 0 ? .strong : .plain)
    let above = situation.goalsAbove.first { $0.id == goal.parentGoal }
    if let reference = above?.reference {
      left.append(" (" + say(PlanScreenText.below("\(reference)")) + ")", .muted)
    }
    var right = StyledText()
    if !goal.indicator.isEmpty, layout.planBox.columns >= 70 {
      right.append(goal.indicator + " ", .muted)
    }
    let figures = [goal.baseline, goal.target].map { $0.isEmpty ? "–" : $0 }
    if !(goal.baseline.isEmpty && goal.target.isEmpty) {
      right.append(figures.joined(separator: " → "))
    }
    if !goal.result.isEmpty { right.append(" = \(goal.result)", .success) }
    let measures = situation.measures.filter { $0.goal == goal.id }
    if !measures.isEmpty {
      let done = measures.count { $0.status == .done }
      right.append("  " + say(PaneText.part(done, of: measures.count)), .muted)
    }
    return ListRow(left, right: right)
  }
}
