internal import Domain
internal import Wording

/// The process plan: five parts in a fixed order (Rules.md 4.9, N-18).
struct ProcessPlanDocument {
  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    var writer = DocumentWriter(.processPlan, situation, options)
    let document = situation.reference(to: .processPlan)
    let filled = DocumentText.count(
      situation.filledPlanParts.count, of: ProcessPlanPart.allCases.count)
    writer.head(
      document, status: DocumentHeadText.planStatus, more: [(DocumentHeadText.filledParts, filled)])
    for part in ProcessPlanPart.allCases {
      writer.section(part.label) { $0.write(part) }
    }
    return writer.finish(
      .processPlan, isDraft: (document?.status ?? .draft) == .draft)
  }
}

extension DocumentWriter {
  fileprivate mutating func write(_ part: ProcessPlanPart) {
    switch part {
    case .responsibility: responsibility()
    case .resources: resources()
    case .situationAndGoals: situationAndGoals()
    case .economy: costsAndFunding()
    case .measures: measuresByGoal()
    }
  }

  /// Resources and possibilities side by side (N-20).
  private mutating func resources() {
    list(entries(.resource).map(resource), under: ProcessPlanText.resources)
    list(entries(.possibility).map(\.text), under: ProcessPlanText.possibilities)
  }

  private func resource(_ entry: Entry) -> String {
    let kind = entry.subkind.flatMap(ResourceKind.init(rawValue:))?.label.inSentence[language]
    let offered =
      TextRules.isBlank(entry.offeredBy)
      ? nil : ProcessPlanText.offered(by: entry.offeredBy)[language]
    let details = [kind, offered].compactMap(\.self)
    return details.isEmpty ? entry.text : "\(entry.text) (\(details.joined(separator: ", ")))"
  }

  private mutating func situationAndGoals() {
    let (caseFile, goals) = (situation.caseFile, situation.goals)
    guard !TextRules.isBlank(caseFile.presentSituation) || !goals.isEmpty else { return }
    labelled(FieldLabels.label(.caseFile, "presentSituation"), caseFile.presentSituation)
    guard !goals.isEmpty else {
      labelled(ProcessPlanText.goals, "")
      return
    }
    paragraph("\(ProcessPlanText.goals[language]):")
    let mains = goals.filter { $0.kind == .main }
    let below = mains.flatMap { situation.goals(below: $0) }
    let rest = goals.filter { goal in
      goal.kind == .sub && !below.contains { $0.id == goal.id }
    }
    list(
      (mains + rest).map { goal in
        Markdown.Item(text(of: goal), children: situation.goals(below: goal).map(text))
      })
  }

  private func text(of goal: Goal) -> String {
    let aim = ProcessPlanText.aim(from: goal.baseline, to: goal.target)[language]
    let indicator = [goal.indicator, aim].filter { !TextRules.isBlank($0) }
    return indicator.isEmpty ? goal.text : "\(goal.text) (\(indicator.joined(separator: ", ")))"
  }
}
