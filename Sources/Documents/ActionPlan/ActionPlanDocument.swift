internal import Domain
internal import Wording

/// The action plan of several years (Rules.md 4.2).
struct ActionPlanDocument {
  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    var writer = DocumentWriter(.actionPlan, situation, options)
    for part in ActionPlanText.Part.allCases {
      writer.section(part.label) { $0.write(part) }
    }
    return writer.finish(.actionPlan, isDraft: situation.plan?.status != .final)
  }

  static func writtenSections(of situation: CaseSituation) -> [WrittenSection] {
    [
      WrittenSection(
        document: .actionPlan, code: "knowledge", heading: ActionPlanText.Part.knowledge.label,
        label: nil, prompt: ActionPlanText.knowledgePrompt, isRequired: false, wordAim: nil,
        text: situation.narrative(.actionPlan, "knowledge"))
    ]
  }
}

extension DocumentWriter {
  fileprivate mutating func write(_ part: ActionPlanText.Part) {
    let plan = situation.plan
    switch part {
    case .about: about(plan)
    case .knowledge: knowledge()
    case .goals: goalsWithKnowledge()
    case .strategies: written(plan?.strategies)
    case .methods: methods(plan)
    case .organisation: planOrganisation()
    case .measures: measuresOfPlan()
    case .communication:
      written(plan?.communication)
      communicationTable()
    case .evaluation: evaluation(plan)
    case .inputs: inputs(under: nil)
    case .economy: planEconomy()
    case .success: success()
    case .anchoring: anchoring(under: nil)
    case .attachment: firstYear(plan)
    }
  }

  private mutating func about(_ plan: ActionPlan?) {
    var lines = [line(DocumentHeadText.municipality, setting.municipality)]
    lines += commitmentLines()
    lines.append(line(ActionPlanText.area, situation.caseFile.area))
    lines.append(line(ActionPlanText.plan, plan.map(name) ?? ""))
    let years = plan.flatMap { [$0.startYear, $0.endYear].compactMap(\.self) } ?? []
    lines.append(line(ActionPlanText.years, years.map(String.init).joined(separator: "–")))
    list(lines)
    paragraph(situation.caseFile.need)
  }

  private func name(of plan: ActionPlan) -> String {
    "\(AgreementDocumentText.version(plan.version)[language]), \(plan.status.label.inSentence[language])"
  }

  /// What the coordinator wrote; a field that is blank says so and is missing.
  private mutating func written(_ text: String?) {
    paragraph(text ?? "")
  }

  private mutating func knowledge() {
    let own = situation.narrative(.actionPlan, "knowledge")
    paragraph(TextRules.isBlank(own) ? situation.caseFile.knowledgeSummary : own)
    list(entries(.knowledge).map(knowledge))
  }

  private func knowledge(_ entry: Entry) -> String {
    let kind = entry.subkind.flatMap(EntryKind.knowledge.subkindLabel)?.inSentence[language]
    let details = [kind, entry.origin.nilIfBlank].compactMap(\.self)
    return details.isEmpty ? entry.text : "\(entry.text) (\(details.joined(separator: ", ")))"
  }

  private mutating func goalsWithKnowledge() {
    let columns = ["text", "indicator", "baseline", "target"].map { (key: FieldKey) in
      Markdown.Column(
        FieldLabels.label(.goal, key)[language], isNumber: key == "baseline" || key == "target")
    }
    table(
      columns + [Markdown.Column(ActionPlanText.knowledgeBehind[language])],
      rows: situation.goalsInOrder.map { goal in
        let known = situation.entries.filter { entry in
          goal.knowledge.contains(entry.id)
            && (options.profile == .internal || entry.visibility == .open)
        }
        return [
          "\(goal.kind.label[language]): \(goal.text)", goal.indicator, goal.baseline, goal.target,
          known.map(\.text).joined(separator: "; "),
        ]
      })
  }

  private mutating func methods(_ plan: ActionPlan?) {
    guard let plan, !TextRules.isBlank(plan.methods) || !TextRules.isBlank(plan.frames) else {
      return
    }
    labelled(FieldLabels.label(.actionPlan, "methods"), plan.methods)
    labelled(FieldLabels.label(.actionPlan, "frames"), plan.frames)
  }

  private mutating func planOrganisation() {
    organisationTable()
    rolesTable()
    table(
      [ActionPlanText.service, ActionPlanText.takesPart].map { Markdown.Column($0[language]) },
      rows: situation.serviceAreas.map { area in
        let members = area.members.compactMap { situation.person($0) }.map(discretion.title)
        return [area.name, members.isEmpty ? area.reason : ListText.and(members, in: language)]
      })
  }

  private mutating func measuresOfPlan() {
    for goal in situation.goalsInOrder {
      planMeasures(situation.measures.filter { $0.goal == goal.id }, under: goal.text)
    }
    let known = Set(situation.goals.map(\.id))
    planMeasures(
      situation.measures.filter { $0.goal.map { !known.contains($0) } ?? true },
      under: ProcessPlanText.withoutGoal[language])
  }

  private mutating func planMeasures(_ measures: [Measure], under heading: String) {
    guard !measures.isEmpty else { return }
    subheading(heading)
    let columns = ["title", "category", "responsible", "years", "cost", "status"].map {
      (key: FieldKey) in
      Markdown.Column(FieldLabels.label(.measure, key)[language], isNumber: key == "cost")
    }
    table(
      columns,
      rows: measures.map { measure in
        [
          measure.title, measure.category.label[language], responsibleName(measure),
          measure.years.map(String.init).joined(separator: ", "),
          measure.cost.map { NumberText.amount($0) } ?? "", measure.status.label[language],
        ]
      })
  }

  /// The coordinator's plan, and what each goal is measured by.
  private mutating func evaluation(_ plan: ActionPlan?) {
    labelled(FieldLabels.label(.actionPlan, "evaluation"), plan?.evaluation ?? "")
    let indicators = situation.goalsInOrder.filter { !TextRules.isBlank($0.indicator) }
    list(
      indicators.map { "\($0.text): \($0.indicator.firstLowercased)" },
      under: FieldLabels.label(.goal, "indicator"))
  }

  private mutating func planEconomy() {
    budgetTable()
    let years = situation.yearPlans.filter { !$0.measures.isEmpty }
    table(
      [
        Markdown.Column(ActionPlanText.year[language]),
        Markdown.Column(ActionPlanText.Part.measures.label[language], isNumber: true),
        Markdown.Column(FieldLabels.label(.measure, "cost")[language], isNumber: true),
      ],
      rows: years.map { year in
        ["\(year.year)", "\(year.measures.count)", NumberText.kroner(year.cost)]
      })
  }

  private mutating func success() {
    for checklist in situation.template.checklists { answers(to: checklist) }
  }

  private mutating func firstYear(_ plan: ActionPlan?) {
    guard let year = plan?.startYear ?? situation.yearPlans.first?.year else { return }
    let yearPlan = situation.yearPlan(year)
    guard !yearPlan.measures.isEmpty else { return }
    subheading(ActionPlanText.activityPlan(year)[language])
    yearTable(yearPlan)
  }
}

extension String {
  /// The text, or nil where it has nothing but blanks.
  var nilIfBlank: String? { TextRules.isBlank(self) ? nil : self }

  /// The text with a small first letter.
  var firstLowercased: String { Phrase(same: self).inSentence[.nb] }
}
