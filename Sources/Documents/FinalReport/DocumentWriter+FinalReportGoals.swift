internal import Domain
internal import Wording

extension DocumentWriter {
  /// Each goal with what it was measured by, and the coordinator's assessment.
  mutating func goals() {
    let goals = situation.goalsInOrder
    var rows: [[String]] = []
    for goal in goals { rows.append(row(of: goal)) }
    table(
      [
        Markdown.Column(FieldLabels.label(.goal, "text")[language]),
        Markdown.Column(FieldLabels.label(.goal, "indicator")[language]),
        number("baseline"), number("target"), number("result"),
        Markdown.Column(Plural.measures.other.capitalized[language], isNumber: true),
      ],
      rows: rows)
    labelled(FinalReportText.assessment, narrative(.goals))
  }

  private func number(_ key: FieldKey) -> Markdown.Column {
    Markdown.Column(FieldLabels.label(.goal, key)[language], isNumber: true)
  }

  private mutating func row(of goal: Goal) -> [String] {
    let measures = situation.measures.filter { $0.goal == goal.id }
    let done = measures.count { $0.status == .done }
    let figures: [(FieldKey, String)] = [
      ("indicator", goal.indicator), ("baseline", goal.baseline), ("target", goal.target),
      ("result", goal.result),
    ]
    var cells = [goal.text]
    for (key, text) in figures {
      cells.append(
        filled(text, DocumentText.field(FieldLabels.label(.goal, key), of: goal.text)))
    }
    return cells + [DocumentText.count(done, of: measures.count)[language]]
  }
}

extension CaseSituation {
  /// Each main goal followed by the goals below it, the others last.
  var goalsInOrder: [Goal] {
    var ordered: [Goal] = []
    for main in goals where main.kind == .main {
      ordered.append(main)
      ordered += goals(below: main)
    }
    let rest = goals.filter { goal in !ordered.contains { $0.id == goal.id } }
    return ordered + rest
  }

  /// The sub-goals of a goal, theirs too.
  func goals(below goal: Goal) -> [Goal] {
    var found: [Goal] = []
    var parents = [goal.id]
    while let parent = parents.popLast() {
      let next = goals.filter { sub in
        sub.kind == .sub && sub.parentGoal == parent && !found.contains { $0.id == sub.id }
      }
      found += next
      parents = next.reversed().map(\.id) + parents
    }
    return found
  }
}
