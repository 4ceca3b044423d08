extension GateEvaluation {
  func roleMinimum(
    _ role: Role?, _ affiliation: RuleAffiliation?, _ minimum: RuleMinimum
  ) -> Answer {
    let holders = situation.activeMemberships.filter { membership in
      role.map { membership.roles.contains($0) } ?? true
    }
    let persons = Set(holders.compactMap(\.person)).filter { id in
      affiliation.map { isOf($0, id) } ?? true
    }
    return Answer(
      isMet: isEnough(persons.count, of: situation.activePersons.count, minimum),
      finding: .persons(role, affiliation, found: persons.count, minimum: minimum),
      mending: .list(.membership))
  }

  private func isOf(_ affiliation: RuleAffiliation, _ id: Identifier<Person>) -> Bool {
    guard let person = situation.person(id) else { return false }
    return switch affiliation {
    case .municipal: person.affiliation == .municipal
    case .local: person.affiliation == .local
    case .other: person.affiliation == .other
    case .external: person.affiliation != .municipal
    }
  }

  var everyRoleHasResponsibility: Answer {
    let active = situation.activeMemberships
    let withoutRole = active.filter(\.roles.isEmpty)
    let without = active.filter { TextRules.isBlank($0.responsibility) }
    let first =
      withoutRole.first.map { ($0, FieldKey("roles")) }
      ?? without.first.map { ($0, FieldKey("responsibility")) }
    return Answer(
      isMet: !active.isEmpty && withoutRole.isEmpty && without.isEmpty,
      finding: .responsibilities(
        members: situation.activePersons.count, withoutRole: names(of: withoutRole),
        without: names(of: without)),
      mending: first.map { .field(RecordLink($0.id), $1) } ?? .list(.membership))
  }

  /// The persons behind memberships, each once.
  private func names(of memberships: [Membership]) -> [RecordName] {
    var seen: Set<Identifier<Person>> = []
    return memberships.compactMap { situation.person($0.person) }
      .filter { seen.insert($0.id).inserted }
      .map(RecordName.init)
  }

  func teamMix(_ affiliations: [Affiliation]) -> Answer {
    let present = Set(situation.activePersons.map(\.affiliation))
    let missing = affiliations.filter { !present.contains($0) }
    return Answer(
      isMet: missing.isEmpty, finding: .teamMix(missing: missing), mending: .list(.membership))
  }

  var everyMemberHasCompetence: Answer {
    let total = situation.activePersons.count + situation.partners.count
    let without = situation.withoutCompetence
    return Answer(
      isMet: total > 0 && without.isEmpty, finding: .competence(total: total, without: without),
      mending: .newEntry(.competence, subkind: nil))
  }

  func partnerMinimum(_ scope: PartnerScope?, _ minimum: RuleMinimum) -> Answer {
    let partners = situation.organisations.filter { $0.role == .partner }
    let found = partners.count { partner in
      switch scope {
      case nil: true
      case .local: partner.isLocal
      case .external: !partner.isLocal
      }
    }
    return Answer(
      isMet: isEnough(found, of: partners.count, minimum),
      finding: .partners(scope, found: found, minimum: minimum),
      mending: .list(.caseOrganisation))
  }
}
