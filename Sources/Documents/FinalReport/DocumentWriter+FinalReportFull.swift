internal import Domain
internal import Wording

extension DocumentWriter {
  /// Who took part: organisations, roles by number, names in the internal profile only.
  mutating func organisation() {
    organisations()
    roleCounts()
    if options.profile == .internal { members() }
    let newcomers = situation.memberships.filter { situation.cameInStep($0) != nil }
    list(newcomers.map(roleText), under: FullReportText.newcomers)
    let mandates = situation.roster.filter { !TextRules.isBlank($0.decisionMandate) }
    list(
      mandates.map { "\(roleText(of: $0)): \($0.decisionMandate)" }, under: FullReportText.mandates)
    parties()
    anchoring(under: FullReportText.anchoring)
  }

  private mutating func parties() {
    guard let agreement = situation.agreement else { return }
    table(
      [
        AgreementDocumentText.party, AgreementDocumentText.contribution,
        AgreementDocumentText.signedOn,
      ]
      .map { Markdown.Column($0[language]) },
      rows: situation.parties(of: agreement).map { party in
        [
          situation.organisation(party.organisation)?.name ?? "", party.contribution,
          day(party.signedOn),
        ]
      })
  }

  private mutating func organisations() {
    let rows = situation.organisations.compactMap { part -> [String]? in
      guard let name = situation.organisation(part.organisation)?.name else { return nil }
      let phase = part.joinedInPhase.map { phaseTitle($0) }
      return [
        name, part.role.label[language], phase ?? DocumentText.notApplicable[language],
      ]
    }
    let columns = [
      FullReportText.organisation, ProcessPlanText.role, FullReportText.joined,
    ]
    table(columns.map { Markdown.Column($0[language]) }, rows: rows)
  }

  private mutating func roleCounts() {
    let rows = Role.allCases.compactMap { role -> [String]? in
      let persons = Set(
        situation.memberships.filter { $0.roles.contains(role) }.map(\.person))
      return persons.isEmpty ? nil : [role.label[language], "\(persons.count)"]
    }
    table(
      [
        Markdown.Column(ProcessPlanText.role[language]),
        Markdown.Column(FullReportText.persons[language], isNumber: true),
      ],
      rows: rows)
  }

  private mutating func members() {
    let columns = [ProcessPlanText.name, ProcessPlanText.role, FullReportText.period]
    table(
      columns.map { Markdown.Column($0[language]) },
      rows: situation.memberships.map { member in
        [
          situation.person(member.person).map(discretion.title) ?? "",
          ListText.and(member.roles.map(\.label.inSentence)).capitalized[language],
          PeriodText.long(from: member.from, to: member.to)[language],
        ]
      })
  }

  private func phaseTitle(_ key: String) -> String {
    situation.template.phase(key)?.title.text(in: language) ?? key
  }

  /// Who contributed to what, when each organisation came in, what came of the inputs, and what
  /// the coordinator says of equality.
  mutating func equality() {
    contributionGrid()
    list(
      situation.organisations.compactMap { part in
        guard let name = situation.organisation(part.organisation)?.name,
          let phase = part.joinedInPhase
        else { return nil }
        return FullReportText.joined(name, in: phaseTitle(phase))[language]
      })
    list(
      situation.joinedAfterPlanning.compactMap { situation.organisation($0.organisation)?.name },
      under: FullReportText.joinedLate)
    inputs(under: FullReportText.inputs)
    paragraph(narrative(.equality))
  }

  /// The grid of actors and verbs with those that have no tick; nothing where no cell is ticked.
  private mutating func contributionGrid() {
    let grid = ContributionGrid(situation)
    guard grid.isUsed else { return }
    table(
      [Markdown.Column(FullReportText.actor[language])]
        + ContributionVerb.allCases.map { Markdown.Column($0.label[language]) },
      rows: grid.rows.map { row in
        [row.actor.name]
          + ContributionVerb.allCases.map { verb in
            guard let note = row.cells[verb]?.note else { return "" }
            return TextRules.isBlank(note) ? CommonPhrase.yes[language] : note
          }
      })
    list(grid.withoutCell.map(\.actor.name), under: FullReportText.withoutContribution)
  }

  /// What goes on, who looks after it, and what happens next.
  mutating func continuation() {
    list(openMeasures, under: FullReportText.openMeasures)
    list(situation.goals.compactMap(afterwards), under: FullReportText.lastingGoals)
    labelled(FullReportText.next, narrative(.continuation))
  }

  private func afterwards(_ goal: Goal) -> String? {
    let owner = situation.person(goal.ownerAfterwards).map(discretion.title)
    let facts: [(FieldKey, String?)] = [("livesOn", goal.livesOn), ("ownerAfterwards", owner)]
    let texts = facts.compactMap { key, text -> String? in
      guard let text, !TextRules.isBlank(text) else { return nil }
      return "\(FieldLabels.label(.goal, key).inSentence[language]) \(text)"
    }
    return texts.isEmpty ? nil : "\(goal.text): \(texts.joined(separator: ", "))"
  }

  /// Documents and links, this report left out; a link is written as text and is never fetched.
  mutating func attachments() {
    list(
      situation.documents.filter { $0.kind != .finalReport }.map { document in
        let archive =
          TextRules.isBlank(document.archiveReference)
          ? ""
          : "\(DocumentHeadText.archiveReference.inSentence[language]) \(document.archiveReference)"
        let facts = [document.location, archive].filter { !TextRules.isBlank($0) }
        let name = "\(document.title) (\(document.kind.label.inSentence[language]))"
        return facts.isEmpty ? name : "\(name): \(facts.joined(separator: ", "))"
      })
  }
}
