import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 3: the team of the case at hand, then the organisations that take part.
  func drawTeam(in frame: inout Frame) {
    guard !layout.teamBox.isEmpty else { return }
    let situation = model.work.situation
    let active = situation.map { Set($0.activeMemberships.compactMap(\.person)).count } ?? 0
    let inside = pane(
      .team, paneName(.team), trailing: StyledText(active > 0 ? "\(active)" : "", .muted),
      layout.teamBox, in: &frame)
    guard let situation else { return }
    let rows = situation.teamRows
    let isFocused = hasFocus(.team)
    guard !rows.isEmpty else {
      frame.hint(say(PaneWords.noTeam), in: inside, isFocused: isFocused)
      return
    }
    let cursor = model.work[.team]
    frame.list(
      rows.map { teamRow($0, in: situation) }, in: inside,
      first: cursor.firstRow(visible: inside.rows, of: rows.count),
      selection: cursor.selection, isFocused: isFocused)
  }

  private func teamRow(_ row: TeamRow, in situation: CaseSituation) -> ListRow {
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
