import Domain
import GRDB

extension Writing {
  /// Adds a case as a draft, with its template copy, its phases and its owner.
  ///
  /// A case that names an idea takes title, amount and goal references from it and starts
  /// as active: that is for an idea that was taken forward and has lost its case.
  ///
  /// - Parameter isWhole: Whether what is blank was left blank by somebody who saw it.
  func addCase(_ entered: FieldValues, isWhole: Bool) throws -> RecordLink {
    var values = entered
    let idea = try values.link("idea").map { try ideaWithoutCase($0) }
    if let idea { fill(&values, from: idea) }
    values.fill("template", .code("tom"))
    let caseFile = try insertCase(values, isWhole: isWhole)
    if let idea {
      try begin(caseFile, madeFrom: idea, decided: idea.decision.on ?? today)
    }
    return RecordLink(caseFile)
  }

  /// Makes the case of an idea that is taken forward (N-15).
  func makeCase(from idea: Idea, template: String, title: String?) throws -> RecordLink {
    var values: FieldValues = [
      "idea": .record(RecordLink(idea.id)), "template": .code(template),
      "title": title.map(FieldValue.text) ?? .blank,
    ]
    fill(&values, from: idea)
    let caseFile = try insertCase(values)
    try begin(caseFile, madeFrom: idea, decided: idea.decision.on ?? today)
    return RecordLink(caseFile)
  }

  private func ideaWithoutCase(_ link: RecordLink) throws -> Idea {
    let idea: Idea = try db.record(Identifier(link.id))
    guard idea.status == .takenForward, try linkedCase(of: idea.id) == nil else {
      let reference = idea.reference?.description ?? ""
      throw Refusal.fields([FieldRefusal("idea", .notAvailable(reference))])
    }
    return idea
  }

  private func fill(_ values: inout FieldValues, from idea: Idea) {
    values.fill("title", .text(idea.title))
    values.fill("amount", idea.estimatedAmount.fieldValue)
    values.fill("goalReferences", idea.goalReferences.fieldValue)
  }

  private func insertCase(
    _ entered: FieldValues, isWhole: Bool = false
  ) throws -> Identifier<CaseFile> {
    var values = entered
    let platform = try db.platform()
    values.fill("writtenLanguage", .code((platform?.language ?? .nb).rawValue))
    let key = values["template"].map(\.codeText) ?? ""
    guard
      let template = try db.template(key)?.filled(withPrinciples: platform?.principles ?? [])
    else { throw StoreError.unknownTemplate(key) }
    let record = try prepared(CaseFile.self, values, isWhole: isWhole)
    try insert(record)
    try insertCopy(of: template, into: record.id)
    try insertPhases(of: template, into: record.id)
    if let municipality = platform?.municipality {
      _ = try addPlain(
        CaseOrganisation.self,
        [
          "case": .record(RecordLink(record.id)),
          "organisation": .record(RecordLink(municipality)),
          "role": .code(OrganisationRole.owner.rawValue), "isLocal": .flag(false),
        ])
    }
    return record.id
  }

  private func insertPhases(
    of template: ProcessTemplate, into caseFile: Identifier<CaseFile>
  ) throws {
    for (index, definition) in template.phases.enumerated() {
      let phase = try Phase.adding(
        id: Identifier(try newId()), number: 0,
        [
          "case": .record(RecordLink(caseFile)), "key": .text(definition.key),
          "position": .integer(index + 1),
        ])
      try insert(phase, extra: definition.title.columns)
    }
  }

  /// Starts a case at once, with the phases done that the idea has already passed, and the
  /// sender's organisation as a partner.
  private func begin(
    _ id: Identifier<CaseFile>, madeFrom idea: Idea, decided: Day
  ) throws {
    let draft = try db.record(id)
    var caseFile = draft
    caseFile.beginActive(on: decided)
    try update(caseFile, from: draft)
    try movePhases(of: id) { rail in
      try rail.openFromIdea(received: idea.receivedOn, decided: decided)
    }
    try addSender(of: idea, to: id)
  }

  private func addSender(of idea: Idea, to caseFile: Identifier<CaseFile>) throws {
    guard let organisation = idea.senderOrganisation else { return }
    let isThere = try db.count(
      """
      SELECT count(*) FROM caseOrganisation
      WHERE caseFile = ? AND organisation = ? AND deletedAt IS NULL
      """, [caseFile.number, organisation.number])
    let isInBin = try db.isInBin(RecordLink(organisation))
    guard isThere == 0, !isInBin else { return }
    _ = try addPlain(
      CaseOrganisation.self,
      [
        "case": .record(RecordLink(caseFile)), "organisation": .record(RecordLink(organisation)),
      ])
  }

  /// The case made from an idea, if it is not in the bin.
  func linkedCase(of idea: Identifier<Idea>) throws -> Reference? {
    let sql = "SELECT number FROM caseFile WHERE idea = ? AND deletedAt IS NULL"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [idea.number])
      .flatMap { Reference(.caseFile, $0) }
  }

  // MARK: Phases

  /// A case's rail, by its template copy and its size today.
  func rail(of id: Identifier<CaseFile>) throws -> PhaseRail {
    let caseFile = try db.record(id)
    guard let template = try db.templateCopy(of: id) else { throw DamagedRow() }
    let phases = try db.records(Phase.self, of: id, order: "position")
    let size = caseFile.size(threshold: template.parameters.threshold)
    return try PhaseRail(phases: phases, template: template, size: size)
  }

  /// Moves a case's phases, and writes those that moved.
  func movePhases<Value>(
    of id: Identifier<CaseFile>, _ move: (inout PhaseRail) throws -> Value
  ) throws -> Value {
    let before = try rail(of: id)
    var rail = before
    let value = try move(&rail)
    for (phase, old) in zip(rail.phases, before.phases) where phase != old {
      try update(phase, from: old)
    }
    return value
  }
}

extension Writing {
  /// A case as it is before an edit that may change its size; nil for any other edit.
  func situationBeforeAmount(
    _ link: RecordLink, _ changes: FieldValues
  ) throws -> CaseSituation? {
    guard changes["amount"] != nil, let id = link.identifier(of: CaseFile.self) else { return nil }
    return try db.gateSituation(of: id, today: today)
  }

  /// What an edit made of a case's size; nil where that is as it was (V-22).
  func sizeChange(from before: CaseSituation?) throws -> SizeChange? {
    guard let before else { return nil }
    return SizeChange(
      from: before, to: try db.gateSituation(of: before.caseFile.id, today: today))
  }
}

extension LocalizedText {
  /// The columns of a phase that hold its title, so that lists need not read the copy.
  var columns: [Assignment] {
    [("titleNb", nb), ("titleNn", nn), ("titleEn", en)].map {
      Assignment(column: $0.0, value: $0.1?.databaseValue ?? .null)
    }
  }
}

extension FieldValue {
  /// The code, however it is held.
  var codeText: String {
    switch self {
    case .code(let code), .text(let code): code
    case .blank, .day, .amount, .integer, .flag, .record, .list, .pairs: ""
    }
  }
}
