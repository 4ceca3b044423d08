package import Domain
import GRDB
import Templates

extension Store {
  /// What the minutes of a meeting are made from.
  package func minutesSheet(
    _ id: Identifier<Meeting>, today: Day
  ) throws(StoreError) -> MinutesSheet {
    try read { try $0.minutesSheet(id, today: today) }
  }

  /// What the result of a workshop is made from; nil where the meeting has none.
  package func workshopResult(
    at meeting: Identifier<Meeting>, today: Day
  ) throws(StoreError) -> WorkshopResult? {
    try read { try $0.workshopResult(at: meeting, today: today) }
  }

  /// Notes what somebody answered in the share gate for a page of a case: that it may go out, or
  /// what is written instead.
  ///
  /// The case's row stays as it is but for its revision; undo passes it over.
  package func noteShared(
    _ id: Identifier<CaseFile>, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.sharePage, context) { writing in
      let link = RecordLink(id)
      try writing.update(link, [])
      return writing.done(about: link)
    }
  }

  /// Everybody who is registered, those in the bin too: what the share gate looks for
  /// (Rules.md 4.7).
  package func shareRegister() throws(StoreError) -> ShareRegister {
    try read { ShareRegister(people: try $0.records(Person.self, "ORDER BY number")) }
  }

  /// Every protected person, those in the bin too: no text that goes out names one (INV-18).
  package func protectedPeople() throws(StoreError) -> ProtectedPeople {
    try read { try $0.protectedPeople() }
  }
}

extension Database {
  fileprivate func minutesSheet(_ id: Identifier<Meeting>, today: Day) throws -> MinutesSheet {
    let meeting = try record(id)
    let caseFile = try meeting.caseFile.map { try record($0) }
    var sheet = MinutesSheet(
      meeting: meeting, setting: try documentSetting(of: caseFile, today: today))
    sheet.caseFile = caseFile
    sheet.series = try meeting.series.map { try record($0) }
    sheet.agenda = try agendaItems("WHERE meeting = ?", id.number)
    sheet.attendances = try records(
      Attendance.self, "WHERE meeting = ? AND deletedAt IS NULL ORDER BY id", [id.number])
    sheet.elected = try records(
      Membership.self, "WHERE electedIn = ? AND deletedAt IS NULL ORDER BY id", [id.number])
    try fillSiblings(&sheet)
    try fillPeople(&sheet)
    sheet.ideas = try ideaCounts(at: sheet.agenda)
    return sheet
  }

  /// How many ideas came in at each item.
  private func ideaCounts(at items: [AgendaItem]) throws -> [Identifier<AgendaItem>: Int] {
    var counts: [Identifier<AgendaItem>: Int] = [:]
    for item in items {
      let count = try count(
        "SELECT count(*) FROM idea WHERE source = ? AND deletedAt IS NULL", [item.id.number])
      if count > 0 { counts[item.id] = count }
    }
    return counts
  }

  private func agendaItems(_ condition: String, _ value: Int64) throws -> [AgendaItem] {
    try records(
      AgendaItem.self, "\(condition) AND deletedAt IS NULL ORDER BY position, id", [value])
  }

  /// The other meetings of the series, else of the case, with what came of them.
  private func fillSiblings(_ sheet: inout MinutesSheet) throws {
    let (condition, value): (String, Int64?) =
      if let series = sheet.meeting.series {
        ("series = ?", series.number)
      } else if let caseFile = sheet.meeting.caseFile {
        ("series IS NULL AND caseFile = ?", caseFile.number)
      } else {
        ("id = ?", sheet.meeting.id.number)
      }
    guard let value else { return }
    sheet.meetings = try records(
      Meeting.self, "WHERE \(condition) AND deletedAt IS NULL ORDER BY \"on\", number", [value])
    sheet.agendaOfMeetings = try agendaItems(
      "WHERE meeting IN (SELECT id FROM meeting WHERE \(condition))", value)
    sheet.measures = try records(
      Measure.self,
      """
      WHERE deletedAt IS NULL AND sourceAgendaItem IN (SELECT id FROM agendaItem
      WHERE meeting IN (SELECT id FROM meeting WHERE \(condition))) ORDER BY number
      """, [value])
  }

  private func fillPeople(_ sheet: inout MinutesSheet) throws {
    if let id = sheet.meeting.caseFile {
      sheet.setting.memberships = try records(Membership.self, of: id, order: "\"from\", id")
    }
    var links = sheet.meeting.values.links
    links.formUnion(sheet.attendances.flatMap { $0.values.links })
    links.formUnion(sheet.measures.flatMap { $0.values.links })
    links.formUnion(sheet.setting.memberships.flatMap { $0.values.links })
    links.formUnion(sheet.elected.flatMap { $0.values.links })
    try fill(&sheet.setting, links)
  }

  fileprivate func workshopResult(
    at meeting: Identifier<Meeting>, today: Day
  ) throws -> WorkshopResult? {
    let found = try records(
      Workshop.self, "WHERE meeting = ? AND deletedAt IS NULL ORDER BY id", [meeting.number])
    guard let workshop = found.last else { return nil }
    let owned = "WHERE workshop = ? AND deletedAt IS NULL ORDER BY"
    let groups = try records(WorkshopGroup.self, "\(owned) groupNumber", [workshop.id.number])
    let numbers = "[\(groups.map { String($0.id.number) }.joined(separator: ","))]"
    let measures = try records(
      Measure.self,
      """
      WHERE deletedAt IS NULL AND sourceWorkshopGroup IN (SELECT value FROM json_each(?))
      ORDER BY number
      """, [numbers])
    let keySet =
      KeySets.shipped(workshop.keySet)
      ?? KeySet(
        name: workshop.keySet, source: LocalizedText(workshop.keySet),
        title: LocalizedText(workshop.keySet), keys: [])
    let caseFile = try workshop.caseFile.map { try record($0) }
    var setting = try documentSetting(of: caseFile, today: today)
    let held = try record(meeting)
    try fill(&setting, held.values.links.union(measures.flatMap { $0.values.links }))
    return WorkshopResult(
      sheet: WorkshopSheet(
        workshop: workshop, meeting: held, keySet: keySet,
        supplementaryKeys: try records(
          SupplementaryKey.self, "\(owned) position", [workshop.id.number]),
        groups: groups,
        measures: try measures.compactMap { measure in
          let caseFile = try record(measure.caseFile)
          guard let reference = caseFile.reference else { return nil }
          return MeasureRow(
            measure: measure, caseReference: reference, caseTitle: caseFile.title,
            responsible: nil)
        }), setting: setting)
  }

  /// The setting of a document of a case, or of the platform in its language.
  func documentSetting(of caseFile: CaseFile?, today: Day) throws -> DocumentSetting {
    let platform = try platform()
    var setting = DocumentSetting(
      municipality: try municipalityName(), today: today,
      language: caseFile?.writtenLanguage ?? platform?.language ?? .nb)
    setting.slogan = platform?.slogan ?? ""
    setting.protectedPeople = try protectedPeople()
    return setting
  }

  /// Every protected person, those in the bin too (INV-18).
  func protectedPeople() throws -> ProtectedPeople {
    ProtectedPeople(try records(Person.self, "WHERE isProtected = 1 ORDER BY id"))
  }

  /// Fills in the people and organisations that rows point at.
  func fill(_ setting: inout DocumentSetting, _ links: Set<RecordLink>) throws {
    let people = try rows(Person.self, links.compactMap { $0.identifier(of: Person.self) })
    setting.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    let ids =
      links.compactMap { $0.identifier(of: Organisation.self) } + people.compactMap(\.organisation)
    let organisations = try rows(Organisation.self, Array(Set(ids)))
    setting.organisationDirectory = Dictionary(
      uniqueKeysWithValues: organisations.map { ($0.id, $0) })
  }
}
