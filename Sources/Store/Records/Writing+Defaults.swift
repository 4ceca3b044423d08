import Domain
import GRDB

extension Writing {
  /// What was entered, with the defaults that need the file or the day (Rules.md 2.9).
  func defaults(of kind: RecordKind, _ entered: FieldValues) throws -> FieldValues {
    var values = entered
    switch kind {
    case .idea:
      values.fill("receivedOn", .day(today))
    case .person:
      if let organisation = entered.link("organisation") {
        try values.fill("affiliation") {
          try organisationKind(organisation).map { .code($0.standardAffiliation.rawValue) }
        }
      }
    case .membership:
      values.fill("from", .day(today))
      if let person = entered.link("person") {
        try values.fill("represents") { try organisation(of: person).map(FieldValue.record) }
      }
    case .goal:
      try values.fill("kind") {
        guard let caseFile = entered.caseFile else { return nil }
        return .code(try hasMainGoal(caseFile) ? GoalKind.sub.rawValue : GoalKind.main.rawValue)
      }
    case .entry:
      values.fill("on", .day(today))
      try values.fill("phase") {
        try entered.caseFile.flatMap { try currentPhaseKey($0) }.map(FieldValue.code)
      }
    case .meetingSeries:
      values.fill("startsOn", .day(today))
    case .meeting:
      try fillMeeting(&values)
    case .agendaItem, .attendance:
      try fill(&values, "case", from: .meeting)
      if kind == .agendaItem { try fillPosition(&values, kind, in: "meeting") }
    case .seriesPause:
      try fill(&values, "case", from: .meetingSeries, named: "series")
    case .workshop:
      try fill(&values, "case", from: .meeting)
    case .workshopGroup, .supplementaryKey:
      try fill(&values, "case", from: .workshop)
      if kind == .supplementaryKey { try fillPosition(&values, kind, in: "workshop") }
    case .agreementParty:
      try fill(&values, "case", from: .agreement)
    case .assessment, .requirementOverride:
      values.fill("on", .day(today))
    case .caseOrganisation:
      if let organisation = entered.link("organisation") {
        try values.fill("isLocal") {
          try organisationKind(organisation).map { .flag($0.isLocalUnlessTold) }
        }
      }
      try values.fill("joinedInPhase") {
        try entered.caseFile.flatMap { try currentPhaseKey($0) }.map(FieldValue.code)
      }
    case .platform, .organisation, .caseFile, .phase, .actionPlan, .measure, .moneyLine,
      .documentReference, .narrative, .agreement, .serviceArea, .contribution,
      .activityPlan, .earlierName:
      break
    }
    return values
  }

  /// What kind of organisation a row is.
  func organisationKind(_ link: RecordLink) throws -> OrganisationKind? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM organisation WHERE id = ?"),
      arguments: [link.id]
    ).flatMap(OrganisationKind.init(rawValue:))
  }

  private func organisation(of person: RecordLink) throws -> RecordLink? {
    let sql = """
      SELECT organisation.id FROM person JOIN organisation ON organisation.id = organisation
      WHERE person.id = ? AND organisation.deletedAt IS NULL
      """
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [person.id])
      .map { RecordLink(kind: .organisation, id: $0) }
  }

  private func hasMainGoal(_ caseFile: Int64) throws -> Bool {
    try db.count(
      """
      SELECT count(*) FROM goal WHERE caseFile = ? AND kind = 'main' AND deletedAt IS NULL
      """, [caseFile]) > 0
  }

  /// The key of the phase in progress that began last.
  func currentPhaseKey(_ caseFile: Int64) throws -> String? {
    let sql = """
      SELECT key FROM phase WHERE caseFile = ? AND status = 'inProgress'
      ORDER BY startedOn DESC, position DESC LIMIT 1
      """
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [caseFile])
  }
}

extension FieldValues {
  /// Fills a field that was not named, or left blank.
  mutating func fill(_ key: FieldKey, _ value: FieldValue) {
    if self[key]?.isBlank ?? true { self[key] = value }
  }

  /// Fills a field that was not named, or left blank, with what is found only then.
  mutating func fill(_ key: FieldKey, _ value: () throws -> FieldValue?) rethrows {
    guard self[key]?.isBlank ?? true, let found = try value() else { return }
    self[key] = found
  }
}
