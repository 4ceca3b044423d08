package import Domain
import Screen
import Wording

extension CaseList {
  /// The agreements with their parties and what is missing, and who does what (V-02, V-17).
  static let agreements = CaseList(
    name: AgreementScreenText.agreement, placeName: PlaceText.agreement,
    emptyText: AgreementScreenText.noAgreement,
    kinds: [.agreement, .agreementParty, .contribution],
    addition: .agreement, isUsed: { $0.usesAgreements }, foot: { $0.agreementFoot($1) },
    rows: { $0.situation?.agreementRows ?? [] }, id: \.id, words: { $1.words(of: $0) },
    row: { $0.agreementRow($1, in: $2) })
}

/// A row of the tab for agreements.
package enum AgreementTabRow: Hashable, Sendable {
  case agreement(AgreementStanding)
  /// A part that the agreement above lacks: the field, or nil for its parties.
  case missing(Identifier<Agreement>, FieldKey?)
  case party(PartyStanding, isOpen: Bool)
  /// What an actor does.
  case actor(ContributionRow, isGridUsed: Bool)
  case supplier(CaseOrganisation)

  /// What the row is.
  var id: CaseRowID {
    switch self {
    case .agreement(let standing): .record(RecordLink(standing.agreement.id))
    case .missing(let agreement, let key):
      .missing(key.map { .field(RecordLink(agreement), $0) } ?? .list(.agreementParty))
    case .party(let standing, _): .record(RecordLink(standing.party.id))
    case .actor(let row, _):
      .record(
        row.part.map { RecordLink($0.id) }
          ?? row.cells.values.map { RecordLink($0.id) }.min { $0.id < $1.id }
          ?? RecordLink(kind: .contribution, id: 0))
    case .supplier(let part): .record(RecordLink(part.id))
    }
  }
}

extension CaseSituation {
  /// Every version of the agreement, newest first, those that have not ended with what is missing
  /// and their parties; then the actors, and the suppliers apart (B-02).
  package var agreementRows: [AgreementTabRow] {
    var rows: [AgreementTabRow] = []
    for standing in agreementStandings {
      let agreement = standing.agreement
      rows.append(.agreement(standing))
      guard !agreement.status.hasEnded else { continue }
      if agreement.status.isEditable {
        rows += standing.gaps.fields.map { .missing(agreement.id, $0) }
        if standing.gaps.hasTooFewParties { rows.append(.missing(agreement.id, nil)) }
      }
      rows += standing.parties.map { .party($0, isOpen: agreement.status.isEditable) }
    }
    let grid = ContributionGrid(self)
    guard !agreements.isEmpty || grid.isUsed else { return rows }
    rows += grid.rows.map { .actor($0, isGridUsed: grid.isUsed) }
    let inGrid = Set(grid.rows.compactMap(\.part?.id))
    rows += organisations.filter { $0.role == .supplier && !inGrid.contains($0.id) }
      .map(AgreementTabRow.supplier)
    return rows
  }
}

extension RecordText {
  fileprivate func words(of row: AgreementTabRow) -> [String] {
    switch row {
    case .agreement(let standing): all(of: standing.agreement)
    case .missing(_, let key):
      [
        say(
          AgreementScreenText.missing(
            key.map { AgreementText.part($0) } ?? AgreementScreenText.twoParties))
      ]
    case .party(let standing, _):
      all(of: standing.party) + [
        say(standing.isAnchored ? AgreementScreenText.anchored : AgreementScreenText.notAnchored),
        say(standing.hasSigned ? AgreementScreenText.signed : AgreementScreenText.notSigned),
      ]
    case .actor(let row, _):
      [row.actor.name] + row.cells.values.flatMap { [say($0.verb.label), $0.note] }
    case .supplier(let part): all(of: part)
    }
  }
}

extension ScreenView {
  fileprivate func agreementRow(_ row: AgreementTabRow, in situation: CaseSituation) -> ListRow {
    switch row {
    case .agreement(let standing): standingRow(standing)
    case .missing(_, let key):
      missingRow(
        key.map { AgreementText.part($0) } ?? AgreementScreenText.twoParties)
    case .party(let standing, let isOpen): partyRow(standing, isOpen: isOpen)
    case .actor(let row, let isUsed): actorRow(row, isUsed: isUsed, in: situation)
    case .supplier(let part): supplierRow(part, in: situation)
    }
  }

  private var isWide: Bool { layout.planBox.columns >= 70 }

  private func standingRow(_ standing: AgreementStanding) -> ListRow {
    let agreement = standing.agreement
    var left = StyledText(agreement.reference.map { "\($0) " } ?? "", .strong)
    left.append(say(AgreementText.version(agreement.version)))
    let purpose = agreement.purpose.replacingLineBreaks
    if !purpose.isEmpty { left.append(" " + purpose, .muted) }
    var right = StyledText(say(agreement.status.label).lowercased(), .accent)
    if standing.hasRunOut, let end = agreement.endsOn {
      right.append(" " + say(AgreementScreenText.ranOut(DayText.short(end))), .error)
    } else if let end = agreement.endsOn, isWide {
      right.append(" " + say(AgreementScreenText.until(DayText.short(end))), .muted)
    }
    if let day = agreement.evaluationOn, isWide {
      let isDue = day <= standing.today && agreement.status.takesNewVersion
      right.append(
        " · " + say(AgreementScreenText.evaluation(DayText.short(day))), isDue ? .warning : .muted)
    }
    return ListRow(left, right: right, isMuted: agreement.status.hasEnded)
  }

  private func missingRow(_ part: Phrase) -> ListRow {
    ListRow(StyledText("  ! " + say(AgreementScreenText.missing(part)), .warning))
  }

  private func partyRow(_ standing: PartyStanding, isOpen: Bool) -> ListRow {
    var left = StyledText("  " + standing.organisation.name)
    let contribution = standing.party.contribution.replacingLineBreaks
    if standing.lacksContribution {
      if isOpen { left.append(" " + say(AgreementScreenText.noContribution), .warning) }
    } else if isWide {
      left.append(" " + contribution, .muted)
    }
    var right = mark(
      standing.isAnchored, AgreementScreenText.anchored, AgreementScreenText.notAnchored,
      day: standing.anchorings.last?.on)
    right.append("  ")
    right += mark(
      standing.hasSigned, AgreementScreenText.signed, AgreementScreenText.notSigned,
      day: standing.party.signedOn)
    return ListRow(left, right: right)
  }

  /// "✓ forankret 10.04.2026", or "! ikke forankret".
  private func mark(_ isDone: Bool, _ done: Phrase, _ open: Phrase, day: Day?) -> StyledText {
    guard isDone else { return StyledText("! " + say(open), .warning) }
    var text = StyledText("✓ ", .success)
    text.append(say(done))
    if isWide, let day { text.append(" " + DayText.short(day), .muted) }
    return text
  }

  private func actorRow(
    _ row: ContributionRow, isUsed: Bool, in situation: CaseSituation
  ) -> ListRow {
    let left = StyledText(row.actor.name)
    var right = StyledText()
    let isEmpty = isUsed && row.cells.isEmpty
    if isEmpty { right.append(say(AgreementScreenText.noContribution) + "  ", .warning) }
    if let part = row.part, isWide || !isEmpty {
      right.append(partText(part, in: situation) + "  ", .muted)
    }
    for verb in ContributionVerb.allCases {
      let isTicked = row.cells[verb] != nil
      right.append(isTicked ? "✓ " : "· ", isTicked ? .success : .muted)
    }
    return ListRow(left, right: right)
  }

  private func supplierRow(_ part: CaseOrganisation, in situation: CaseSituation) -> ListRow {
    let name = situation.organisation(part.organisation)?.name ?? "?"
    return ListRow(
      StyledText(name), right: StyledText(partText(part, in: situation)), isMuted: true)
  }

  /// The organisation's role, and the step in which it came in (V-01, B-01).
  private func partText(_ part: CaseOrganisation, in situation: CaseSituation) -> String {
    let step = situation.phases.first { $0.key == part.joinedInPhase }?.position
    return [
      say(part.role.label).lowercased(), step.map { say(AgreementScreenText.joined(step: $0)) },
    ]
    .compactMap(\.self).joined(separator: ", ")
  }

  /// What the columns of the grid are, who has no cell, and who came in late (V-01, V-02).
  fileprivate func agreementFoot(_ situation: CaseSituation) -> [StyledText] {
    let grid = ContributionGrid(situation)
    var lines: [StyledText] = []
    if !situation.agreements.isEmpty || grid.isUsed {
      let verbs = ContributionVerb.allCases.map(\.label.inSentence)
      lines.append(StyledText(say(AgreementScreenText.columns(.joined(verbs, by: " · "))), .muted))
    }
    if grid.isUsed, !grid.withoutCell.isEmpty {
      let names = ListText.and(grid.withoutCell.map { Phrase(same: $0.actor.name) })
      lines.append(StyledText(say(AgreementScreenText.withoutCell(names)), .warning))
    }
    let late = situation.joinedAfterPlanning
      .compactMap { situation.organisation($0.organisation)?.name }
    if !late.isEmpty {
      let names = ListText.and(late.map { Phrase(same: $0) })
      lines.append(StyledText(say(AgreementScreenText.joinedLate(names)), .warning))
    }
    return lines
  }
}
