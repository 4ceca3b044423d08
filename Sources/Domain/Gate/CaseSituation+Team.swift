extension CaseSituation {
  /// The persons of the memberships that hold, each once, in the order of the roster.
  package var activePersons: [Person] {
    var seen: Set<Identifier<Person>> = []
    return activeMemberships.compactMap { person($0.person) }
      .filter { seen.insert($0.id).inserted }
  }

  /// The organisations that take part as partner.
  package var partners: [Organisation] {
    organisations.filter { $0.role == .partner }.compactMap { organisation($0.organisation) }
  }

  /// The owner and the partners: whose answers and anchoring count.
  ///
  /// Suppliers do not (B-02).
  package var ownerAndPartners: [Organisation] {
    organisations.filter { $0.role != .supplier }.compactMap { organisation($0.organisation) }
  }

  /// Active members and partner organisations that no competence entry names (N-26).
  package var withoutCompetence: [RecordName] {
    let competence = entries.filter { $0.kind == .competence }
    let trained = Set(competence.flatMap(\.persons))
    let trainedOrganisations = Set(competence.flatMap(\.organisations))
    return activePersons.filter { !trained.contains($0.id) }.map(RecordName.init)
      + partners.filter { !trainedOrganisations.contains($0.id) }.map(RecordName.init)
  }

  /// Whether a person whose data may be used, or an organisation, answers for the measure
  /// (INV-21).
  package func hasActiveResponsible(_ measure: Measure) -> Bool {
    guard let responsible = measure.responsible else { return false }
    if let id = responsible.identifier(of: Person.self) { return person(id)?.status == .active }
    return organisation(responsible.identifier(of: Organisation.self)) != nil
  }

  /// Who may decide what: active memberships with a mandate (N-36).
  package var decisionMandates: [Membership] {
    activeMemberships.filter { !TextRules.isBlank($0.decisionMandate) }
  }
}

extension RecordName {
  /// Names a person as people call them.
  package init(_ person: Person) {
    self.init(
      link: RecordLink(person.id), reference: person.reference, title: person.shownName,
      isProtected: person.isProtected)
  }

  /// Names an organisation as people call it.
  package init(_ organisation: Organisation) {
    self.init(
      link: RecordLink(organisation.id), reference: organisation.reference,
      title: organisation.name)
  }

  /// Names a goal by its text.
  package init(_ goal: Goal) {
    self.init(link: RecordLink(goal.id), reference: goal.reference, title: goal.text)
  }

  /// Names a measure by its title.
  package init(_ measure: Measure) {
    self.init(link: RecordLink(measure.id), reference: measure.reference, title: measure.title)
  }
}
