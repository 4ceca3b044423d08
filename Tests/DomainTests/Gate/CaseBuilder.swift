import Domain

/// A case under construction: rows are made by the records' own rules.
struct CaseBuilder {
  private(set) var situation: CaseSituation
  private var nextId: Int64 = 100

  private var caseValue: FieldValue { .record(RecordLink(situation.caseFile.id)) }

  /// Begins an active case of a template on 15 October 2026, with its phases not started.
  init(_ template: ProcessTemplate, _ values: FieldValues = [:]) throws {
    var file = try CaseFile.adding(
      id: Identifier(1), number: 1, ["title": .text("Møteplass")].merging(values) { $1 })
    file.beginActive(on: try day("2026-01-01"))
    situation = CaseSituation(
      caseFile: file, template: template, municipality: "Granvåg kommune",
      today: try day("2026-10-15"))
    for (index, phase) in template.phases.enumerated() {
      situation.phases.append(
        try Phase.adding(
          id: newId(), number: 0,
          ["case": caseValue, "key": .text(phase.key), "position": .integer(index + 1)]))
    }
  }

  private mutating func newId<Row>() -> Identifier<Row> {
    nextId += 1
    return Identifier(nextId)
  }

  /// Begins a phase, and completes it where an end is given; others are left alone.
  mutating func begin(_ key: String, on start: String, until end: String? = nil) throws {
    var rail = try PhaseRail(
      phases: situation.phases, template: situation.template, size: situation.size)
    try rail.begin(key, on: try day(start), reason: nil)
    if let end { _ = try rail.complete(key, on: try day(end), outcomes: []) }
    let changed = rail.phases.first { $0.key == key }
    situation.phases = situation.phases.map { $0.key == key ? changed ?? $0 : $0 }
  }

  mutating func edit(_ values: FieldValues) throws {
    try situation.caseFile.edit(values, reason: "Endret")
  }

  mutating func idea(_ values: FieldValues = [:]) throws {
    situation.idea = try Idea.adding(
      id: newId(), number: 1,
      [
        "title": .text("Møteplass"), "originalText": .text("En benk på kaia"),
        "receivedOn": .day(try day("2025-11-03")),
      ].merging(values) { $1 })
    try replaceCase(["idea": .record(RecordLink(situation.idea?.id ?? Identifier(0)))])
  }

  /// Sets fields that only adding sets.
  private mutating func replaceCase(_ values: FieldValues) throws {
    let old = situation.caseFile
    situation.caseFile =
      CaseFile.restoring(
        id: old.id, number: old.number, revision: old.revision,
        old.values.merging(values) { $1 }) ?? old
  }

  mutating func status(_ status: CaseStatus, actualEnd: String? = nil) throws {
    try replaceCase([
      "status": .code(status.rawValue),
      "actualEnd": try actualEnd.map { .day(try day($0)) } ?? .blank,
    ])
  }

  @discardableResult
  mutating func organisation(
    _ name: String, role: OrganisationRole = .partner, isLocal: Bool = true
  ) throws -> Identifier<Organisation> {
    let id: Identifier<Organisation> = newId()
    situation.organisationDirectory[id] = try .adding(
      id: id, number: Int(id.number), ["name": .text(name)])
    situation.organisations.append(
      try CaseOrganisation.adding(
        id: newId(), number: 0,
        [
          "case": caseValue, "organisation": .record(RecordLink(id)),
          "role": .code(role.rawValue), "isLocal": .flag(isLocal),
        ]))
    return id
  }

  /// A person with a membership.
  @discardableResult
  mutating func member(
    _ name: String, _ affiliation: Affiliation, _ roles: [Role], responsibility: String = "Noe",
    from: String = "2026-01-22", to: String? = nil, entered: String? = nil,
    values: FieldValues = [:]
  ) throws -> Identifier<Person> {
    let id: Identifier<Person> = newId()
    situation.people[id] = try .adding(
      id: id, number: Int(id.number),
      ["name": .text(name), "affiliation": .code(affiliation.rawValue)])
    let membership = try Membership.adding(
      id: newId(), number: 0,
      [
        "case": caseValue, "person": .record(RecordLink(id)),
        "roles": .list(roles.map { .code($0.rawValue) }),
        "responsibility": .text(responsibility), "from": .day(try day(from)),
        "to": try to.map { .day(try day($0)) } ?? .blank,
      ].merging(values) { $1 })
    situation.memberships.append(membership)
    situation.enteredOn[membership.id] = try entered.map(day)
    return id
  }

  @discardableResult
  mutating func goal(_ text: String, _ values: FieldValues = [:]) throws -> Identifier<Goal> {
    let id: Identifier<Goal> = newId()
    situation.goals.append(
      try Goal.adding(
        id: id, number: Int(id.number),
        ["case": caseValue, "text": .text(text), "kind": .code("main")].merging(values) { $1 }))
    return id
  }

  mutating func measure(
    _ title: String, _ status: MeasureStatus = .proposed, _ values: FieldValues = [:]
  ) throws {
    var measure = try Measure.adding(
      id: newId(), number: Int(nextId),
      ["case": caseValue, "title": .text(title)].merging(values) { $1 })
    if status != .proposed { try measure.move(to: status, reason: "Derfor") }
    situation.measures.append(measure)
  }

  mutating func money(_ direction: MoneyDirection, _ kroner: Int64) throws {
    situation.moneyLines.append(
      try MoneyLine.adding(
        id: newId(), number: Int(nextId),
        [
          "case": caseValue, "text": .text("Linje"), "direction": .code(direction.rawValue),
          "budget": Amount(kroner: kroner).fieldValue,
        ]))
  }

  mutating func entry(_ kind: EntryKind, _ values: FieldValues = [:]) throws {
    situation.entries.append(
      try Entry.adding(
        id: newId(), number: Int(nextId),
        [
          "case": caseValue, "kind": .code(kind.rawValue), "text": .text("Noe skjedde"),
          "on": .day(situation.today),
        ].merging(values) { $1 }))
  }

  mutating func answer(
    _ checklist: String, _ item: Int, _ value: ChecklistAnswer,
    by organisation: Identifier<Organisation>? = nil
  ) throws {
    situation.assessments.append(
      try Assessment.adding(
        id: newId(), number: 0,
        [
          "case": caseValue, "checklist": .code(checklist), "item": .integer(item),
          "value": .code(value.rawValue), "on": .day(situation.today),
          "organisation": organisation.map { .record(RecordLink($0)) } ?? .blank,
        ]))
  }

  mutating func plan(_ values: FieldValues) throws {
    situation.plans = [
      try ActionPlan.adding(
        id: newId(), number: 0, ["case": caseValue].merging(values) { $1 })
    ]
  }

  mutating func planStatus(_ status: PlanStatus) throws {
    situation.plans = situation.plans.compactMap { plan in
      ActionPlan.restoring(
        id: plan.id, number: 0, revision: 1,
        plan.values.merging(["status": .code(status.rawValue)]) { $1 })
    }
  }

  mutating func activityPlan(_ year: Int) throws {
    situation.activityPlans.append(
      try ActivityPlan.adding(
        id: newId(), number: 0, ["case": caseValue, "year": .integer(year)]))
  }

  mutating func area(
    _ name: String, _ members: [Identifier<Person>] = [], reason: String = ""
  ) throws {
    situation.serviceAreas.append(
      try ServiceArea.adding(
        id: newId(), number: 0,
        [
          "case": caseValue, "name": .text(name), "reason": .text(reason),
          "members": .list(members.map { .record(RecordLink($0)) }),
        ]))
  }

  /// A case below this one, with measures of a cost each.
  mutating func child(_ title: String, depth: Int = 1, costs: [Int64]) throws {
    let file = try CaseFile.adding(
      id: newId(), number: Int(nextId), ["title": .text(title), "parent": caseValue])
    let measures = try costs.map { cost in
      try Measure.adding(
        id: newId(), number: Int(nextId),
        [
          "case": .record(RecordLink(file.id)), "title": .text("Tiltak"),
          "cost": Amount(kroner: cost).fieldValue,
        ])
    }
    situation.below.append(
      CaseBranch(caseFile: file, depth: depth, measures: measures, moneyLines: []))
  }

  mutating func changed(on text: String) throws {
    situation.lastChangedOn = try day(text)
  }
}

struct NoSuchDay: Error {}

/// The day of an ISO date.
func day(_ text: String) throws -> Day {
  guard let day = Day(iso: text) else { throw NoSuchDay() }
  return day
}
