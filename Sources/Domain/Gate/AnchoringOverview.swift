/// Where a case is anchored, and where it is not (O-06, O-16, V-18).
package struct AnchoringOverview: Hashable, Sendable {
  /// What is there and what is missing, kind by kind.
  package let rows: [AnchoringRow]

  /// Shows the anchoring of a case as far as its template asks for it, and what there is beside
  /// that.
  package init(_ situation: CaseSituation) {
    let entries = situation.entries.filter { $0.kind == .anchoring }
    let asked = situation.askedAnchorings
    var rows: [AnchoringRow] = []
    for arena in AnchoringArena.allCases {
      let found = entries.filter { $0.subkind == arena.rawValue }
      rows += found.map(AnchoringRow.entry)
      if found.isEmpty, asked.contains(.arena(arena)) { rows.append(.missing(arena)) }
    }
    rows += entries.filter { $0.subkind == AnchoringKind.party.rawValue }
      .map(AnchoringRow.entry)
    let anchored = situation.anchoredParties
    rows += situation.organisationsToAnchor.filter { !anchored.contains($0.id) }
      .map(AnchoringRow.missingParty)
    rows += entries.filter { $0.subkind == nil }.map(AnchoringRow.entry)
    self.rows = rows
  }

  /// What is missing.
  package var missing: [AnchoringRow] {
    rows.filter { if case .entry = $0 { false } else { true } }
  }
}

/// A line of the overview of a case's anchoring.
package enum AnchoringRow: Hashable, Sendable {
  case entry(Entry)
  /// The template asks for anchoring there, and there is none.
  case missing(AnchoringArena)
  /// The organisation has not anchored within itself.
  case missingParty(Organisation)

  /// Where what is missing is mended; nil where nothing is.
  package var mending: MendingPlace? {
    switch self {
    case .entry: nil
    case .missing(let arena): .newEntry(.anchoring, subkind: arena.rawValue)
    case .missingParty(let organisation): .partyAnchoring(organisation.id)
    }
  }
}

/// A kind of anchoring that a template asks for.
package enum AskedAnchoring: Hashable, Sendable {
  case arena(AnchoringArena)
  case parties(AnchoringParties)
}

extension CaseSituation {
  /// The kinds of anchoring that the rail asks for, whatever the size is (O-06, O-16, V-18).
  package var askedAnchorings: Set<AskedAnchoring> {
    var asked: Set<AskedAnchoring> = []
    for rule in template.phases.flatMap(\.rules).map(\.rule) {
      switch rule {
      case .anchoring(let arena, _): asked.insert(.arena(arena))
      case .anchoringPerParty(let parties): asked.insert(.parties(parties))
      case .fieldFilled, .goalCount, .measureCount, .roleMinimum, .everyRoleHasResponsibility,
        .teamMix, .everyMemberHasCompetence, .partnerMinimum, .serviceAreasCovered, .meetingHeld,
        .seriesOnSchedule, .entryExists, .checklistAnswered, .agreementStatus,
        .challengeJustified, .channelAllowed, .planStatus, .minimumDuration, .budgetBalanced,
        .residentsInEveryPhase:
        break
      }
    }
    return asked
  }

  /// Who is to anchor within itself: the partners, or the parties of the agreement, as the
  /// template asks.
  package var organisationsToAnchor: [Organisation] {
    let asked = askedAnchorings
    var organisations: [Organisation] = []
    if asked.contains(.parties(.agreement)), let agreement {
      organisations += parties(of: agreement).compactMap { organisation($0.organisation) }
    }
    if asked.contains(.parties(.partners)) { organisations += partners }
    var seen: Set<Identifier<Organisation>> = []
    return organisations.filter { seen.insert($0.id).inserted }
  }

  /// Whether the case has a use for anchoring: its template asks for it, or there is some.
  package var usesAnchoring: Bool {
    !askedAnchorings.isEmpty || entries.contains { $0.kind == .anchoring }
  }

  /// Whether the case has a use for agreements: its template asks for one, or there is one, or
  /// somebody has noted who does what.
  package var usesAgreements: Bool {
    let asks = template.asks { if case .agreementStatus = $0 { true } else { false } }
    return asks || !agreements.isEmpty || !contributions.isEmpty
  }
}
