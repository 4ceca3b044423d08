package import Domain
import Screen
import Wording

extension CaseList {
  /// The team, and the organisations that take part.
  static let team = CaseList(
    name: PaneWords.team, placeName: PlaceWords.team, emptyText: PaneWords.noTeam,
    kinds: [.membership, .caseOrganisation, .person, .organisation],
    addition: .row(.membership), rows: { $0.situation?.teamRows ?? [] },
    id: { .record($0.link) }, row: { $0.teamRow($1, in: $2) })
}

/// A row of the team pane.
package enum TeamRow: Hashable, Sendable {
  case member(Membership)
  case organisation(CaseOrganisation)

  /// What the row shows.
  package var link: RecordLink {
    switch self {
    case .member(let membership): RecordLink(membership.id)
    case .organisation(let organisation): RecordLink(organisation.id)
    }
  }
}

extension CaseSituation {
  /// Active members, then participating organisations, then members whose part has ended.
  package var teamRows: [TeamRow] {
    let active = memberships.filter { $0.isActive(on: today) }
    let ended = memberships.filter { !$0.isActive(on: today) }
    return active.map(TeamRow.member) + organisations.map(TeamRow.organisation)
      + ended.map(TeamRow.member)
  }
}

extension ScreenView {
  fileprivate func teamRow(_ row: TeamRow, in situation: CaseSituation) -> ListRow {
    switch row {
    case .member(let membership): memberRow(membership, in: situation)
    case .organisation(let organisation): organisationRow(organisation, in: situation)
    }
  }

  private func memberRow(_ membership: Membership, in situation: CaseSituation) -> ListRow {
    let person = situation.person(membership.person)
    var left = StyledText(person.map { PersonText.name($0)[language] } ?? "?")
    if membership.isCoreTeam { left.append(" •", .accent) }
    var right = StyledText()
    guard membership.isActive(on: situation.today) else {
      right.append(say(PaneWords.ended(membership.to.map { DayText.short($0) } ?? "")))
      return ListRow(left, right: right, isMuted: true)
    }
    if TextRules.isBlank(membership.responsibility) {
      right.append(say(PaneWords.noResponsibility), .warning)
    } else {
      right.append(roles(membership, in: situation))
    }
    if let step = situation.cameInStep(membership), layout.form == .wide {
      left.append(" " + say(PaneWords.cameInStep(step)), .muted)
    }
    return ListRow(left, right: right)
  }

  private func roles(_ membership: Membership, in situation: CaseSituation) -> String {
    let labels = membership.roles.map { say($0.label).lowercased() }
    let mandate = membership.decisionMandate
    let decides = mandate.isEmpty ? "" : " · " + say(PaneWords.decides(mandate))
    return labels.joined(separator: ", ") + decides
  }

  private func organisationRow(
    _ row: CaseOrganisation, in situation: CaseSituation
  ) -> ListRow {
    let name = situation.organisation(row.organisation)?.name ?? "?"
    return ListRow(
      StyledText(name, .muted), right: StyledText(say(row.role.label).lowercased(), .muted))
  }
}
