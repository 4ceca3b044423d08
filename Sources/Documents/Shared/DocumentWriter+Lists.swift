internal import Domain
internal import Wording

// Lists and tables that several documents of a case have.

extension DocumentWriter {
  /// The inputs with what was done with each, and why where it was not simply taken in
  /// (O-19).
  mutating func inputs(under label: Phrase?) {
    let items = entries(.input).map { entry in
      let outcome = entry.outcome.flatMap(InputOutcome.init(rawValue:))
      let done = outcome?.label[language] ?? FullReportText.notAnswered[language]
      let measures = situation.measures.filter { $0.inputs.contains(entry.id) }.map(\.title)
      let became = measures.isEmpty ? "" : " (\(measures.joined(separator: ", ")))"
      let reason =
        TextRules.isBlank(entry.reason)
        ? "" : " \(DocumentText.reason[language]): \(entry.reason)"
      return "\(entry.text.asSentence) \(done)\(became).\(reason)"
    }
    if let label { list(items, under: label) } else { list(items) }
  }

  /// Who has taken the work up as theirs: what for, which body, when, case number and version.
  mutating func anchoring(under label: Phrase?) {
    let rows = entries(.anchoring).map { entry in
      [
        entry.subkind.flatMap(EntryKind.anchoring.subkindLabel)?[language] ?? "",
        body(of: entry), day(entry.on), entry.caseNumber,
        situation.plans.first { $0.id == entry.planVersion }.map { "\($0.version)" } ?? "",
      ]
    }
    guard !rows.isEmpty else { return }
    if let label { paragraph("\(label[language]):") }
    table(
      [
        Markdown.Column(FullReportText.anchoring[language]),
        Markdown.Column(ActionPlanText.body[language]),
        Markdown.Column(ActionPlanText.date[language]),
        Markdown.Column(ActionPlanText.caseNumber[language]),
        Markdown.Column(ActionPlanText.version[language], isNumber: true),
      ],
      rows: rows)
  }

  private func body(of entry: Entry) -> String {
    let parties = entry.organisations.compactMap { situation.organisation($0)?.name }
    let body = TextRules.isBlank(entry.body) ? entry.text : entry.body
    return parties.isEmpty ? body : "\(ListText.and(parties, in: language)): \(body)"
  }

  /// The municipality's engagement and how long it lasts, for the first lines (O-22).
  mutating func commitmentLines() -> [String] {
    let caseFile = situation.caseFile
    return [
      line(AgreementDocumentText.commitment, caseFile.commitment),
      line(AgreementDocumentText.commitmentLastsUntil, day(caseFile.commitmentLastsUntil)),
    ]
  }

  /// Owner and partners with their part in the case.
  mutating func organisationTable() {
    table(
      [FullReportText.organisation, ProcessPlanText.role].map { Markdown.Column($0[language]) },
      rows: situation.organisations.compactMap { part in
        guard let name = situation.organisation(part.organisation)?.name else { return nil }
        return [name, part.role.label[language]]
      })
  }

  /// Roles with responsibility; names for insiders only.
  mutating func rolesTable() {
    var columns = [ProcessPlanText.role, ProcessPlanText.responsibility]
    if options.profile == .internal { columns.insert(ProcessPlanText.name, at: 0) }
    table(
      columns.map { Markdown.Column($0[language]) },
      rows: situation.roster.map { member in
        let roles = ListText.and(member.roles.map(\.label.inSentence)).capitalized[language]
        let cells = [roles, member.responsibility]
        guard options.profile == .internal else { return cells }
        return [situation.person(member.person).map(discretion.cell) ?? ""] + cells
      })
  }

  /// Who answers for a measure: a person or an organisation, as it may be shown.
  func responsibleName(_ measure: Measure) -> String {
    let person = measure.responsible?.identifier(of: Person.self)
    let organisation = measure.responsible?.identifier(of: Organisation.self)
    return situation.person(person).map(discretion.cell)
      ?? situation.organisation(organisation)?.name
      ?? ProcessPlanText.nobodyResponsible[language]
  }

  /// The measures of a year: when, who, with whom and what it costs.
  mutating func yearTable(_ plan: YearPlan) {
    let columns = [
      Markdown.Column(FieldLabels.label(.measure, "title")[language]),
      Markdown.Column(FieldLabels.label(.measure, "deadline")[language]),
      Markdown.Column(FieldLabels.label(.measure, "responsible")[language]),
      Markdown.Column(ActionPlanText.partner[language]),
      Markdown.Column(FieldLabels.label(.measure, "cost")[language], isNumber: true),
      Markdown.Column(FieldLabels.label(.measure, "status")[language]),
    ]
    let rows = plan.measures.map { measure in
      [
        measure.title, day(measure.deadline), responsibleName(measure), partners(of: measure),
        measure.cost.map { NumberText.amount($0) } ?? "", measure.status.label[language],
      ]
    }
    guard !rows.isEmpty else { return }
    let sum = [
      ActionPlanText.sum[language], "", "", "", NumberText.kroner(plan.cost), "",
    ]
    table(columns, rows: rows + [sum])
    if plan.withoutCost > 0 {
      paragraph("\(ActionPlanText.withoutCost[language]): \(plan.withoutCost)")
    }
  }

  private func partners(of measure: Measure) -> String {
    ListText.and(
      measure.coResponsible.compactMap { link in
        situation.person(link.identifier(of: Person.self)).map(discretion.title)
          ?? situation.organisation(link.identifier(of: Organisation.self))?.name
      }, in: language)
  }

  /// The four means of communication and their two audiences, with what was done in each.
  mutating func communicationTable() {
    let grid = situation.communicationGrid
    guard !grid.isEmpty else { return }
    table(
      [Markdown.Column(ActionPlanText.means[language])]
        + Audience.allCases.map { Markdown.Column($0.label[language]) },
      rows: CommunicationKind.allCases.map { kind in
        [EntryKind.communication.subkindLabel(kind.rawValue)?[language] ?? kind.rawValue]
          + Audience.allCases.map { audience in
            grid[kind, audience].entries
              .filter { options.profile == .internal || $0.visibility == .open }
              .map { DocumentText.dated(Phrase(same: $0.text), $0.on)[language] }
              .joined(separator: "; ")
          }
      })
  }

  /// Sums of cost and funding as they are planned.
  mutating func budgetTable() {
    let lines = situation.moneyLines
    guard !lines.isEmpty else { return }
    let totals = MoneyTotals(lines)
    table(
      [
        Markdown.Column(FinalReportText.sum[language]),
        Markdown.Column(FinalReportText.budget[language], isNumber: true),
      ],
      rows: [
        [MoneyDirection.cost.label[language], NumberText.kroner(totals.cost.budget)],
        [MoneyDirection.funding.label[language], NumberText.kroner(totals.funding.budget)],
        [FinalReportText.difference[language], NumberText.kroner(totals.budgetBalance)],
      ])
  }
}
