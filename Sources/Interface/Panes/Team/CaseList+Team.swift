package import Domain
import Screen
import Wording

extension CaseList {
  /// The team, and the organisations that take part.
  static let team = CaseList(
    name: PaneText.team, placeName: PlaceText.team, emptyText: PaneText.noTeam,
    kinds: [.membership, .caseOrganisation, .person, .organisation],
    addition: .row(.membership), orders: [.title, .kind],
    rows: { $0.situation?.teamRows(on: $0.rosterDay) ?? [] }, id: { .record($0.link) },
    words: { $1.words(of: $0) }, key: { $2.key($0, $1) },
    row: { $0.teamRow($1, in: $2) })
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

extension RecordText {
  /// What the row holds, whom a member comes from, and what is missing.
  fileprivate func words(of row: TeamRow) -> [String] {
    switch row {
    case .organisation(let organisation): return all(of: organisation)
    case .member(let membership):
      var words = all(of: membership)
      if let person = situation.person(membership.person) {
        words.append(situation.organisation(person.organisation)?.name ?? "")
      }
      if membership.isCoreTeam { words.append(say(ListScreenText.coreTeam)) }
      if !membership.isActive(on: situation.today) {
        words.append(say(ListScreenText.ended))
      } else if TextRules.isBlank(membership.responsibility) {
        words.append(say(ListScreenText.withoutResponsibility))
      }
      return words
    }
  }

  /// By name, or by role.
  fileprivate func key(_ row: TeamRow, _ order: ListOrder) -> ListKey {
    switch row {
    case .organisation(let organisation):
      .by(
        order == .kind
          ? say(organisation.role.label)
          : situation.organisation(organisation.organisation)?.name)
    case .member(let membership):
      .by(
        order == .kind
          ? membership.roles.first.map { say($0.label) }
          : name(RecordLink(membership.person)))
    }
  }
}

extension CaseSituation {
  /// The owner, the partners, and the suppliers apart at the end (B-02).
  private var organisationsInOrder: [CaseOrganisation] {
    OrganisationRole.allCases.flatMap { role in organisations.filter { $0.role == role } }
  }

  /// Active members, then participating organisations, then members whose part has ended; for
  /// another day those who had a part then.
  package func teamRows(on day: Day? = nil) -> [TeamRow] {
    if let day { return memberships.filter { $0.isActive(on: day) }.map(TeamRow.member) }
    let active = memberships.filter { $0.isActive(on: today) }
    let ended = memberships.filter { !$0.isActive(on: today) }
    return active.map(TeamRow.member) + organisationsInOrder.map(TeamRow.organisation)
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
    var left = StyledText(person.map { PersonNameText.name($0)[language] } ?? "?")
    if membership.isCoreTeam { left.append(" •", .accent) }
    if person?.isUnder18 == true { left.append(" " + say(PersonText.underAge), .muted) }
    var right = StyledText()
    guard membership.isActive(on: situation.today) else {
      right.append(say(PaneText.ended(membership.to.map { DayText.short($0) } ?? "")))
      return ListRow(left, right: right, isMuted: true)
    }
    if TextRules.isBlank(membership.responsibility) {
      right.append(say(PaneText.noResponsibility), .warning)
    } else {
      right.append(roles(membership, in: situation))
    }
    if let step = situation.cameInStep(membership), layout.form == .wide {
      left.append(" " + say(PaneText.cameInStep(step)), .muted)
    }
    return ListRow(left, right: right)
  }

  private func roles(_ membership: Membership, in situation: CaseSituation) -> String {
    let labels = membership.roles.map { say($0.label).lowercased() }
    let mandate = membership.decisionMandate
    let decides = mandate.isEmpty ? "" : " · " + say(PaneText.decides(mandate))
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
