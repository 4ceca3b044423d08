package import Domain
import GRDB

extension Store {
  /// Plans the next meeting of a series: the same weekday of the month, at the same time and
  /// place, with the standing items, what is open since last, and what the last one did not reach
  /// (V-13, V-15).
  ///
  /// - Parameters:
  ///   - values: What is to be otherwise.
  ///   - followUp: What the item is called that takes up the open measures.
  package func planMeeting(
    in series: Identifier<MeetingSeries>, _ values: FieldValues = [:], followUp: LocalizedText,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.planMeeting, context) { writing in
      let meeting = try writing.planMeeting(
        in: series, values, followUp: followUp, carriesOn: true)
      return writing.done(about: meeting)
    }
  }

  /// Carries an item on to the next meeting, which is planned where there is none yet.
  package func carryItem(
    _ id: Identifier<AgendaItem>, _ carrying: ItemCarrying, followUp: LocalizedText,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.carryItem, context) { writing in
      let item = try writing.db.record(id)
      let own = item.meeting
      let meeting = try writing.openMeeting(own)
      let next = try writing.meeting(after: meeting, followUp: followUp)
      return writing.done(about: try writing.carry(item, carrying, to: next))
    }
  }
}

extension Writing {
  /// - Parameter carriesOn: Whether the new meeting takes up what the last one did not reach.
  fileprivate func planMeeting(
    in id: Identifier<MeetingSeries>, _ entered: FieldValues, followUp: LocalizedText,
    carriesOn: Bool
  ) throws -> RecordLink {
    let followUp = followUp.text(in: try db.platform()?.language ?? .nb)
    guard let schedule = try db.schedules("WHERE id = ? AND deletedAt IS NULL", [id.number]).first
    else { throw StoreError.notFound(RecordKind.meetingSeries.rawValue) }
    var values = entered
    values["series"] = id.fieldValue
    if values["on"] == nil, let day = schedule.nextDay { values["on"] = .day(day) }
    if let latest = schedule.latest {
      for key: FieldKey in ["from", "to", "place", "host"] where values[key] == nil {
        values[key] = latest[key]
      }
    }
    let link = try add(.meeting, values)
    guard let row = try db.storedRow(link) else { throw DamagedRow() }
    let meeting: Meeting = try row.record()
    let previous = schedule.meetings.filter {
      $0.status.isHeld && $0.on <= meeting.on
    }
    .max { ($0.on, $0.number) < ($1.on, $1.number) }
    let old = try previous.map { try agenda(of: $0.id) } ?? []
    for item in try standing(schedule.series, like: old, followUp: followUp) {
      _ = try add(.agendaItem, item.merging(["meeting": .record(link)]) { own, _ in own })
    }
    guard carriesOn, let previous else { return link }
    let standingTitles = Set(schedule.series.standingItems + [followUp])
    let isLocked = previous.status == .minutesApproved
    for item in old where item.isUnwritten && !standingTitles.contains(item.title) {
      guard try !isCarriedOn(item) else { continue }
      _ = try carry(item, isLocked ? .copy : .move, to: meeting)
    }
    return link
  }

  private func isCarriedOn(_ item: AgendaItem) throws -> Bool {
    try db.count(
      "SELECT count(*) FROM agendaItem WHERE carriedFromAgendaItem = ? AND deletedAt IS NULL",
      [item.id.number]) > 0
  }

  /// What is on the agenda every time: what is open since last, then the standing items with
  /// kind and minutes as they were last time.
  private func standing(
    _ series: MeetingSeries, like old: [AgendaItem], followUp: String
  ) throws -> [FieldValues] {
    let open = try openMeasures(of: series.id)
    var items: [FieldValues] = []
    if !open.isEmpty || series.standingItems.isEmpty {
      let lines = open.map { "\($0.reference?.description ?? "") \($0.title)" }
      items.append([
        "title": .text(followUp), "kind": AgendaItemKind.information.fieldValue,
        "note": .text(lines.joined(separator: "\n")),
      ])
    }
    for (index, title) in series.standingItems.enumerated() where title != followUp {
      let same = old.first { $0.title == title }
      let kind = same?.kind ?? AgendaItemKind.standing(index, in: series.kind)
      items.append([
        "title": .text(title), "kind": kind.fieldValue,
        "minutes": same?.minutes.map(FieldValue.integer) ?? .blank,
      ])
    }
    return items
  }

  /// The open measures that came of the meetings of a series.
  private func openMeasures(of series: Identifier<MeetingSeries>) throws -> [Measure] {
    try db.records(
      Measure.self,
      """
      WHERE deletedAt IS NULL AND sourceAgendaItem IN (SELECT agendaItem.id FROM agendaItem
      JOIN meeting ON meeting.id = agendaItem.meeting WHERE meeting.series = ?) ORDER BY number
      """, [series.number]
    ).filter(\.status.isOpen)
  }

  /// The first meeting after one that is still to be held, of its series, else of its case, else
  /// of the platform; the next of the series is planned where there is none.
  fileprivate func meeting(after meeting: Meeting, followUp: LocalizedText) throws -> Meeting {
    let (condition, arguments): (String, StatementArguments) =
      if let series = meeting.series {
        ("series = ?", [series.number])
      } else if let caseFile = meeting.caseFile {
        ("series IS NULL AND caseFile = ?", [caseFile.number])
      } else {
        ("series IS NULL AND caseFile IS NULL", [])
      }
    let later = try db.records(
      Meeting.self,
      """
      WHERE \(condition) AND deletedAt IS NULL AND status IN ('planned', 'called')
      ORDER BY "on", number
      """, arguments
    ).first { other in
      (meeting.on, meeting.number) < (other.on, other.number)
    }
    if let later { return later }
    guard let series = meeting.series else { throw Refusal.noNextMeeting }
    let schedule = try db.schedules("WHERE id = ?", [series.number]).first
    guard schedule?.nextDay != nil else { throw Refusal.noNextMeeting }
    let link = try planMeeting(in: series, [:], followUp: followUp, carriesOn: false)
    guard let row = try db.storedRow(link) else { throw DamagedRow() }
    return try row.record()
  }
}
