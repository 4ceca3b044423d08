import Domain
import Screen
import Wording

extension DetailText {
  /// What a version of the plan lacks, and where it is anchored (O-14, O-20).
  mutating func plan(of snapshot: RecordSnapshot) {
    let standing = situation?.planStandings.first { RecordLink($0.plan.id) == snapshot.link }
    guard let standing else { return }
    var lacking = standing.blankTexts.map { FieldLabels.label(.actionPlan, $0) }
    if let lack = standing.lack { lacking.append(PlanText.lack(lack).capitalized) }
    if standing.isEditable, !lacking.isEmpty {
      page.heading(say(PlanScreenText.lacking))
      for part in lacking { page.item("!", say(part), markStyle: .warning) }
    }
    page.heading(say(PlanScreenText.anchoredAt))
    guard !standing.anchorings.isEmpty else {
      page.paragraph(say(PlanScreenText.notAnchored), .muted)
      return
    }
    for entry in standing.anchorings {
      page.item("✓", say(AnchoringText.line(entry)), markStyle: .success)
    }
  }

  /// The measures of a year with their sum, and those that may have been forgotten (O-10).
  mutating func year(of snapshot: RecordSnapshot) {
    guard let situation,
      let decision = situation.activityPlans.first(where: { RecordLink($0.id) == snapshot.link })
    else { return }
    let plan = situation.yearPlan(decision.year)
    page.heading("\(say(PlanScreenText.measuresOfYear)): \(say(PlanText.sum(plan)))")
    for measure in plan.measures {
      let parts = [
        measure.title, measure.deadline.map { DayText.short($0) },
        measure.cost.map { NumberText.amount($0) },
      ]
      page.item(
        measure.reference?.description ?? "·", parts.compactMap(\.self).joined(separator: ", "))
    }
    let leftOut = situation.leftOut(of: decision.year)
    if !leftOut.isEmpty {
      page.item("!", say(PlanText.leftOut(leftOut)), markStyle: .warning, style: .warning)
    }
  }

  /// A case with those below it, what each has, and what all have together (O-05).
  mutating func tree(of snapshot: RecordSnapshot) {
    guard let situation, RecordLink(situation.caseFile.id) == snapshot.link else { return }
    let tree = situation.tree
    guard tree.hasBranches else { return }
    page.heading(say(CaseTreeText.heading))
    for part in tree.parts {
      page.paragraph(say(CaseTreeText.part(part)), indent: part.depth * 2)
    }
    page.paragraph(say(CaseTreeText.total(tree)), .strong)
  }
}
