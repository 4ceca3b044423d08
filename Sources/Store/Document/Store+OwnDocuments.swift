package import Domain
import GRDB

// What the documents are made from that are of no single case.

extension Store {
  /// What a person hands over to others.
  package func handoverSheet(
    _ id: Identifier<Person>, today: Day
  ) throws(StoreError) -> HandoverSheet {
    try read { try $0.handoverSheet(id, today: today) }
  }

  /// The people who have something to hand over: a role in a case in progress, an open measure
  /// or an open idea; by number.
  package func peopleWithWork(today: Day) throws(StoreError) -> [Identifier<Person>] {
    try read { db in
      let day = today.description
      let ids = try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id FROM person WHERE deletedAt IS NULL AND status <> 'anonymised' AND (
              id IN (SELECT person FROM membership JOIN caseFile ON caseFile.id = caseFile
                WHERE membership.deletedAt IS NULL AND caseFile.deletedAt IS NULL
                AND caseFile.status IN ('draft', 'active', 'paused')
                AND "from" <= ? AND ("to" IS NULL OR "to" >= ?))
              OR id IN (SELECT responsiblePerson FROM measure WHERE isOpen = 1)
              OR id IN (SELECT handler FROM idea
                WHERE deletedAt IS NULL AND (queueRank < 4 OR replyOn IS NULL)))
            ORDER BY number
            """), arguments: [day, day])
      return ids.map { Identifier($0) }
    }
  }

  /// The open measures of a case, or of all, for a list by person.
  package func perPersonSheet(
    case caseFile: Identifier<CaseFile>? = nil, today: Day
  ) throws(StoreError) -> PerPersonSheet {
    try read { db in
      var filter = MeasureFilter()
      filter.caseFile = caseFile
      let open = try db.measureRows(filter, today: today).filter(\.measure.status.isOpen)
      let caseFile = try caseFile.map { try db.record($0) }
      var setting = try db.documentSetting(of: caseFile, today: today)
      try db.fill(&setting, Set(open.flatMap { $0.measure.values.links }))
      setting.memberships = try db.activeMemberships(today: today)
      return PerPersonSheet(setting: setting, caseFile: caseFile, measures: open)
    }
  }

  /// Figures over the whole file for a document, in the municipality's language unless told.
  package func statisticsSheet(
    today: Day, in language: Language? = nil
  ) throws(StoreError) -> StatisticsSheet {
    let statistics = try statistics(today: today, in: language)
    return try read { db in
      var setting = try db.documentSetting(of: nil, today: today)
      setting.language = language ?? setting.language
      return StatisticsSheet(statistics: statistics, setting: setting)
    }
  }
}

extension Database {
  fileprivate func handoverSheet(_ id: Identifier<Person>, today: Day) throws -> HandoverSheet {
    let person = try record(id)
    var sheet = HandoverSheet(
      person: person, setting: try documentSetting(of: nil, today: today))
    let teams = try records(
      Membership.self, "WHERE person = ? AND deletedAt IS NULL ORDER BY id", [id.number]
    ).filter { $0.isActive(on: today) }.map(\.caseFile)
    let cases = try records(
      CaseFile.self,
      """
      WHERE id IN (SELECT value FROM json_each(?)) AND deletedAt IS NULL
      AND status IN ('draft', 'active', 'paused') ORDER BY number
      """, ["[\(teams.map { String($0.number) }.joined(separator: ","))]"])
    sheet.cases = try cases.map { try situation(of: $0.id, today: today) }
    var filter = MeasureFilter()
    filter.responsible = RecordLink(id)
    sheet.measures = try measureRows(filter, today: today).filter(\.measure.status.isOpen)
    let ideas = try records(
      Idea.self, "WHERE handler = ? AND deletedAt IS NULL ORDER BY number", [id.number])
    sheet.repliesOwed = ideas.filter(\.lacksReply)
    sheet.followUps = ideas.filter { $0.status.isOpen && $0.nextDate != nil }
      .sorted { ($0.nextDate ?? .first, $0.number) < ($1.nextDate ?? .first, $1.number) }
    sheet.platformMeetings = try records(
      Meeting.self,
      """
      WHERE caseFile IS NULL AND deletedAt IS NULL
      AND series IN (SELECT series FROM meeting JOIN attendance ON meeting = meeting.id
        WHERE person = ? AND attendance.deletedAt IS NULL)
      ORDER BY "on", number
      """, [id.number])
    for situation in sheet.cases {
      sheet.setting.people.merge(situation.people) { own, _ in own }
      sheet.setting.organisationDirectory.merge(situation.organisationDirectory) { own, _ in own }
      sheet.setting.memberships += situation.memberships.filter { $0.isActive(on: today) }
    }
    sheet.setting.people[id] = person
    return sheet
  }

  fileprivate func activeMemberships(today: Day) throws -> [Membership] {
    let day = today.description
    return try records(
      Membership.self,
      """
      WHERE deletedAt IS NULL AND "from" <= ? AND ("to" IS NULL OR "to" >= ?) ORDER BY "from", id
      """, [day, day])
  }
}
