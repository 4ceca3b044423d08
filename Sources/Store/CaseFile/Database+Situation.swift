import Domain
import GRDB

extension Database {
  /// Everything that is known of a case on a day; rows in the bin are left out.
  func situation(of id: Identifier<CaseFile>, today: Day) throws -> CaseSituation {
    var situation = try gateSituation(of: id, today: today)
    situation.narratives = try records(Narrative.self, of: id)
    situation.below = try branches(below: id, depth: 1)
    situation.protectedPeople = try protectedPeople()
    let platform = try platform()
    situation.slogan = platform?.slogan ?? ""
    situation.contact = platform?.contact ?? ""
    try fillHistory(&situation)
    return situation
  }

  /// What the rules of a case's phases ask of it on a day: no history, written texts or
  /// protected persons.
  func gateSituation(of id: Identifier<CaseFile>, today: Day) throws -> CaseSituation {
    let caseFile = try record(id)
    guard let template = try templateCopy(of: id) else { throw DamagedRow() }
    var situation = CaseSituation(
      caseFile: caseFile, template: template, municipality: try municipalityName(), today: today)
    if let idea = caseFile.idea {
      situation.idea = try storedRow(RecordLink(idea))?.record()
    }
    situation.phases = try records(Phase.self, of: id, order: "position")
    situation.organisations = try records(CaseOrganisation.self, of: id)
    situation.memberships = try records(Membership.self, of: id, order: "\"from\", id")
    situation.goals = try records(Goal.self, of: id, order: "number")
    situation.plans = try records(ActionPlan.self, of: id, order: "version")
    situation.activityPlans = try records(ActivityPlan.self, of: id, order: "year")
    try fillTogether(&situation)
    situation.measures = try records(Measure.self, of: id, order: "number")
    let own = Set(situation.goals.map(\.id))
    situation.goalsAbove = try rows(
      Goal.self, situation.goals.compactMap(\.parentGoal).filter { !own.contains($0) })
    situation.assessments = try records(Assessment.self, of: id, order: "\"on\", id")
    situation.moneyLines = try records(MoneyLine.self, of: id, order: "number")
    situation.entries = try records(Entry.self, of: id, order: "\"on\", number")
    situation.documents = try records(DocumentReference.self, of: id, order: "number")
    situation.overrides = try records(RequirementOverride.self, of: id)
    try fillDirectories(&situation)
    return situation
  }

  /// The cases below a case, each followed by those below it, with what is counted of them.
  private func branches(
    below id: Identifier<CaseFile>, depth: Int, above: Set<Identifier<CaseFile>> = []
  ) throws -> [CaseBranch] {
    let above = above.union([id])
    let children = try records(
      CaseFile.self, "WHERE parent = ? AND deletedAt IS NULL ORDER BY number", [id.number])
    // A damaged file may lead back up; it is read all the same.
    return try children.filter { !above.contains($0.id) }.flatMap { child in
      let branch = CaseBranch(
        caseFile: child, depth: depth,
        measures: try records(Measure.self, of: child.id, order: "number"),
        moneyLines: try records(MoneyLine.self, of: child.id, order: "number"))
      return [branch] + (try branches(below: child.id, depth: depth + 1, above: above))
    }
  }

  private func fillDirectories(_ situation: inout CaseSituation) throws {
    let links = situation.links
    let people = try rows(Person.self, links.compactMap { $0.identifier(of: Person.self) })
    situation.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    let ids =
      links.compactMap { $0.identifier(of: Organisation.self) }
      + people.compactMap(\.organisation)
    let organisations = try rows(Organisation.self, Array(Set(ids)))
    situation.organisationDirectory = Dictionary(
      uniqueKeysWithValues: organisations.map { ($0.id, $0) })
  }

  /// Rows by their ids, in the bin or not.
  func rows<R: StoredRecord>(_ type: R.Type, _ ids: [Identifier<R>]) throws -> [R] {
    guard !ids.isEmpty else { return [] }
    let list = "[\(ids.map { String($0.number) }.joined(separator: ","))]"
    return try records(
      R.self, "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", [list])
  }

  private func fillHistory(_ situation: inout CaseSituation) throws {
    let id = situation.caseFile.id
    let entered = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT rowId, min(sequence), day FROM changedRow JOIN change ON sequence = change
          WHERE caseFile = ? AND tableName = 'membership' AND operation = 'insert'
          GROUP BY rowId
          """), arguments: [id.number])
    while let row = try entered.next() {
      situation.enteredOn[Identifier(try row.value(0))] = (row[2] as String?).flatMap {
        Day(iso: $0)
      }
    }
    situation.lastChangedOn = try lastChange(of: id)
    let changes = try effectiveUpdates(of: ["measure", "caseFile"], in: id)
    situation.measureChanges = changes.flatMap(\.measureChanges)
    situation.periodReasons = changes.compactMap(\.periodReason)
    situation.earlierProblems = changes.compactMap(\.earlierProblem)
  }

  private func lastChange(of id: Identifier<CaseFile>) throws -> Day? {
    let sql = """
      SELECT day FROM change
      WHERE sequence = (SELECT max(change) FROM changedRow WHERE caseFile = ?)
      """
    return try String.fetchOne(cachedStatement(sql: sql), arguments: [id.number])
      .flatMap { Day(iso: $0) }
  }
}

extension CaseSituation {
  /// All rows that the case's rows point at.
  fileprivate var links: Set<RecordLink> {
    var links = Self.links(of: phases)
    links.formUnion(Self.links(of: organisations))
    links.formUnion(Self.links(of: memberships))
    links.formUnion(Self.links(of: goals))
    links.formUnion(Self.links(of: measures))
    links.formUnion(Self.links(of: assessments))
    links.formUnion(Self.links(of: entries))
    links.formUnion(Self.links(of: documents))
    links.formUnion(Self.links(of: serviceAreas))
    links.formUnion(Self.links(of: contributions))
    links.formUnion(Self.links(of: meetings))
    links.formUnion(Self.links(of: attendances))
    links.formUnion(Self.links(of: agreementParties))
    if let idea { links.formUnion(idea.values.links) }
    return links
  }

  private static func links<R: StoredRecord>(of rows: [R]) -> Set<RecordLink> {
    let fields = R.fields.filter { $0.description.type.holdsRecords }
    return rows.reduce(into: []) { links, row in
      for field in fields { links.formUnion(field.read(row).links) }
    }
  }
}
