internal import Domain
internal import Wording

/// The cooperation agreement of a case (Rules.md 4.4): the one in force, else the newest.
struct AgreementDocument {
  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    let agreement = situation.agreement
    var writer = DocumentWriter(.agreement, situation, options)
    writer.agreementHead(agreement)
    for part in AgreementDocumentText.Part.allCases {
      writer.section(part.label) { $0.write(part, agreement) }
    }
    return writer.finish(.agreement, isDraft: agreement?.status.isEditable ?? true)
  }

  static func writtenSections(of situation: CaseSituation) -> [WrittenSection] {
    [
      WrittenSection(
        document: .agreement, code: "information",
        heading: AgreementDocumentText.Part.information.label, label: nil,
        prompt: AgreementDocumentText.informationPrompt, isRequired: false, wordAim: nil,
        text: situation.narrative(.agreement, "information"))
    ]
  }
}

extension DocumentWriter {
  fileprivate mutating func agreementHead(_ agreement: Agreement?) {
    var lines = [line(DocumentHeadText.municipality, setting.municipality)]
    lines += commitmentLines()
    let name = agreement.map { agreement in
      let version = AgreementDocumentText.version(agreement.version)[language]
      return "\(agreement.reference.map { "\($0), " } ?? "")\(version)"
    }
    lines.append(line(AgreementDocumentText.agreement, name ?? ""))
    let status = agreement?.status.label.inSentence[language]
    lines.append(line(AgreementDocumentText.status, status ?? ""))
    list(lines)
  }

  fileprivate mutating func write(_ part: AgreementDocumentText.Part, _ agreement: Agreement?) {
    let parties = agreement.map(situation.parties) ?? []
    switch part {
    case .parties: partyTable(parties)
    case .purpose: purpose(agreement)
    case .equality: paragraph(agreement?.equality ?? "")
    case .contributions: contributions(parties)
    case .roles: rolesTable()
    case .economy: agreementEconomy(agreement)
    case .progress: progress()
    case .anchoring: partyAnchoring(parties)
    case .information:
      let own = situation.narrative(.agreement, "information")
      paragraph(TextRules.isBlank(own) ? AgreementDocumentText.informationStandard[language] : own)
    case .evaluation: evaluation(agreement)
    case .duration: duration(agreement)
    case .disputes: paragraph(agreement?.disputes ?? "")
    case .signing: signing(parties)
    }
  }

  private func name(of party: AgreementParty) -> String {
    situation.organisation(party.organisation)?.name ?? ""
  }

  private mutating func partyTable(_ parties: [AgreementParty]) {
    table(
      [
        AgreementDocumentText.party, AgreementDocumentText.organisationNumber,
        AgreementDocumentText.representative,
      ]
      .map { Markdown.Column($0[language]) },
      rows: parties.map { party in
        [
          name(of: party), situation.organisation(party.organisation)?.organisationNumber ?? "",
          party.signedByRole,
        ]
      })
  }

  private mutating func purpose(_ agreement: Agreement?) {
    guard agreement != nil else { return }
    labelled(FieldLabels.label(.agreement, "purpose"), agreement?.purpose ?? "")
    let challenges = situation.caseFile.challenges.pairs.map { pair in
      let known = situation.template.parameters.challenges.first { $0.key == pair.code }
      let label = known?.label.text(in: language) ?? pair.code
      return TextRules.isBlank(pair.text) ? label : "\(label): \(pair.text)"
    }
    list(challenges, under: AgreementDocumentText.challenges)
  }

  private mutating func contributions(_ parties: [AgreementParty]) {
    var items: [String] = []
    for party in parties {
      let title = name(of: party)
      let part = DocumentText.field(AgreementDocumentText.contribution, of: title)
      items.append("\(title): \(filled(party.contribution, part))")
    }
    list(items)
  }

  private mutating func agreementEconomy(_ agreement: Agreement?) {
    for direction in MoneyDirection.allCases {
      let lines = situation.moneyLines.filter { $0.direction == direction }
      table(
        [
          Markdown.Column(direction.label[language]),
          Markdown.Column(FinalReportText.budget[language], isNumber: true),
        ],
        rows: lines.map { [$0.text, NumberText.amount($0.budget)] })
    }
    budgetTable()
    paragraph(agreement?.economy ?? "")
    if !situation.moneyLines.isEmpty { paragraph(AgreementDocumentText.procurement) }
  }

  private mutating func progress() {
    let period = PeriodText.long(
      from: situation.caseFile.plannedStart, to: situation.caseFile.plannedEnd)
    let first = line(DocumentHeadText.plannedPeriod, period[language])
    let meetings = situation.schedules.map {
      ActionPlanText.every($0.series.kind, $0.series.interval)[language]
    }
    list([first] + meetings)
  }

  private mutating func partyAnchoring(_ parties: [AgreementParty]) {
    let anchorings = situation.entries.filter {
      $0.kind == .anchoring && $0.subkind == AnchoringKind.party.rawValue
    }
    var rows: [[String]] = []
    for party in parties {
      let title = name(of: party)
      let entry = anchorings.last { entry in
        entry.organisations.contains(party.organisation)
      }
      let missing = DocumentText.field(AgreementDocumentText.Part.anchoring.label, of: title)
      let body = entry.map { TextRules.isBlank($0.body) ? $0.text : $0.body } ?? ""
      rows.append([title, filled(body, missing), day(entry?.on)])
    }
    table(
      [AgreementDocumentText.party, ActionPlanText.body, ActionPlanText.date]
        .map { Markdown.Column($0[language]) }, rows: rows)
  }

  private mutating func evaluation(_ agreement: Agreement?) {
    guard let agreement else { return }
    list([
      line(AgreementDocumentText.evaluatedOn, day(agreement.evaluationOn)),
      line(AgreementDocumentText.evaluatedBy, AgreementDocumentText.theParties[language]),
    ])
  }

  private mutating func duration(_ agreement: Agreement?) {
    guard let agreement else { return }
    labelled(FieldLabels.label(.agreement, "duration"), agreement.duration)
    list([line(AgreementDocumentText.lastsUntil, day(agreement.endsOn))])
    labelled(AgreementDocumentText.termination, agreement.termination)
  }

  private mutating func signing(_ parties: [AgreementParty]) {
    table(
      [
        AgreementDocumentText.party, AgreementDocumentText.signedBy, AgreementDocumentText.place,
        AgreementDocumentText.signedOn,
      ].map { Markdown.Column($0[language]) },
      rows: parties.map { party in
        [name(of: party), party.signedByRole, party.place, day(party.signedOn)]
      })
  }
}
