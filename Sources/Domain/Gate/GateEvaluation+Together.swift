extension GateEvaluation {
  /// Every area has an active member or a reason; with a minimum, so many have a member.
  func serviceAreasCovered(_ minimum: RuleMinimum?) -> Answer {
    let areas = situation.serviceAreaStandings
    let covered = areas.filter { !$0.active.isEmpty }
    let uncovered = areas.filter { !$0.isCovered }.map(\.area)
    let isEnough = minimum.map { self.isEnough(covered.count, of: areas.count, $0) } ?? true
    return Answer(
      isMet: uncovered.isEmpty && isEnough,
      finding: .serviceAreas(
        total: areas.count, uncovered: uncovered.map(\.name), covered: covered.count,
        minimum: minimum),
      mending: uncovered.first.map { .field(RecordLink($0.id), "members") } ?? .list(.serviceArea))
  }

  func meetingHeld(_ kind: MeetingKind, _ minimum: RuleMinimum) -> Answer {
    let meetings = situation.meetings.filter { $0.kind == kind }
    let held = meetings.filter(\.status.isHeld)
    return Answer(
      isMet: isEnough(held.count, of: meetings.count, minimum),
      finding: .meetings(kind, found: held.count, minimum: minimum), mending: .list(.meeting))
  }

  /// The case's own series count, and where it has none of the kind the platform's.
  func seriesOnSchedule(_ kind: MeetingKind) -> Answer {
    let all = situation.schedules.filter { $0.series.kind == kind }
    let own = all.filter { $0.series.caseFile != nil }
    let schedules = own.isEmpty ? all : own
    let gaps = schedules.flatMap { $0.gaps(today: situation.today) }
    return Answer(
      isMet: !schedules.isEmpty && gaps.isEmpty,
      finding: .series(kind, gaps: schedules.isEmpty ? nil : gaps), mending: .list(.meeting))
  }

  /// Later dates count too: the message warns of them.
  func anchoring(_ arena: AnchoringArena, _ minimum: RuleMinimum) -> Answer {
    let all = situation.entries.filter { $0.kind == .anchoring }
    let found = all.filter { $0.subkind == arena.rawValue }
    let ahead = found.count { $0.on > situation.today }
    return Answer(
      isMet: isEnough(found.count, of: all.count, minimum),
      finding: .anchorings(arena, found: found.count, ahead: ahead, minimum: minimum),
      mending: .newEntry(.anchoring, subkind: arena.rawValue))
  }

  /// Without parties there is nobody who has anchored, so an agreement's rule is then unmet.
  func anchoringPerParty(_ parties: AnchoringParties) -> Answer {
    let organisations: [Organisation] =
      switch parties {
      case .agreement: situation.agreement.map(signing) ?? []
      case .partners: situation.partners
      }
    let missing = organisations.filter { !situation.anchoredParties.contains($0.id) }
    let hasParties = parties == .partners || !organisations.isEmpty
    return Answer(
      isMet: hasParties && missing.isEmpty,
      finding: .partyAnchorings(
        parties, total: organisations.count, missing: missing.map(RecordName.init)),
      mending: missing.first.map { .partyAnchoring($0.id) } ?? .list(.agreement))
  }

  private func signing(_ agreement: Agreement) -> [Organisation] {
    situation.parties(of: agreement).compactMap { situation.organisation($0.organisation) }
  }

  func agreementStatus(_ level: AgreementLevel) -> Answer {
    let status = situation.agreement?.status
    let levels = AgreementLevel.allCases
    let reached = status?.level.flatMap(levels.firstIndex)
    return Answer(
      isMet: reached.flatMap { reached in levels.firstIndex(of: level).map { reached >= $0 } }
        ?? false,
      finding: .agreement(status, atLeast: level), mending: .list(.agreement))
  }

  var residentsInEveryPhase: Answer {
    let missing = situation.railWithoutResidents
    return Answer(
      isMet: missing.isEmpty, finding: .residents(missing: missing.map(\.definition.title)),
      mending: .newEntry(.input, subkind: nil))
  }
}

extension CaseSituation {
  /// The phases of the rail in which no resident has taken part (O-30).
  ///
  /// A phase has a resident by a resident's input, by a meeting held while it was in progress that
  /// residents were at, or by the contribution of a residents' association that joined in it.
  package var railWithoutResidents: [RailPhase] {
    rail.filter { phase in
      !hasInputOfResident(phase.phase) && !hasMeetingWithResidents(phase.phase)
        && !hasContributionOfResidents(phase.phase)
    }
  }

  private func hasInputOfResident(_ phase: Phase) -> Bool {
    entries.contains {
      $0.kind == .input && $0.senderKind == .resident && $0.phase == phase.key
    }
  }

  private func hasMeetingWithResidents(_ phase: Phase) -> Bool {
    guard let start = phase.startedOn else { return false }
    let days = start...max(start, phase.endedOn ?? .last)
    return meetings.contains { meeting in
      guard meeting.status.isHeld, days.contains(meeting.on) else { return false }
      return hasResidents(meeting)
    }
  }

  /// An open meeting has residents when anybody came; another, when a resident or a residents'
  /// association did.
  private func hasResidents(_ meeting: Meeting) -> Bool {
    let present = attendances.filter { $0.meeting == meeting.id }
    if meeting.isOpen { return !present.isEmpty }
    return present.contains { attendance in
      isResidents(attendance.organisation) || isResident(attendance.person)
    }
  }

  private func isResidents(_ id: Identifier<Organisation>?) -> Bool {
    organisation(id)?.kind == .residentsAssociation
  }

  private func isResident(_ id: Identifier<Person>?) -> Bool {
    guard let person = person(id), person.affiliation == .local else { return false }
    let roles = memberships.filter { $0.person == person.id }.flatMap(\.roles)
    return person.organisation == nil || isResidents(person.organisation)
      || roles.contains(.resident) || roles.contains(.residentsRepresentative)
  }

  private func hasContributionOfResidents(_ phase: Phase) -> Bool {
    let joined = Set(
      organisations.filter { $0.joinedInPhase == phase.key }.compactMap(\.organisation))
    return contributions.contains { contribution in
      contribution.organisation.map { joined.contains($0) && isResidents($0) } ?? false
    }
  }
}
