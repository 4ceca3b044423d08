import Domain
import Store
import Wording

/// The deadlines and meetings of a scope, taken from the rows of a file.
struct CalendarRows {
  private let store: Store
  private let scope: CalendarExport.Scope
  private let language: Language
  private let protected: NameCleaning

  init(
    _ store: Store, _ scope: CalendarExport.Scope, _ language: Language
  ) throws(StoreError) {
    self.store = store
    self.scope = scope
    self.language = language
    protected = try store.protectedPeople()
      .hidden(by: CommonPhrase.protectedParticipant[language])
  }

  /// By day, then by what they are.
  func events() throws(StoreError) -> [CalendarEvent] {
    let all = try measures() + ideas() + agreements() + cases() + meetings()
    return all.sorted {
      ($0.day, $0.from?.minutes ?? -1, $0.uid) < ($1.day, $1.from?.minutes ?? -1, $1.uid)
    }
  }

  private var caseFile: Identifier<CaseFile>? {
    if case .caseFile(let id) = scope { return id }
    return nil
  }

  private var person: Identifier<Person>? {
    if case .person(let id) = scope { return id }
    return nil
  }

  // MARK: Deadlines

  private func measures() throws(StoreError) -> [CalendarEvent] {
    let person = person.map { RecordLink($0) }
    let rows = try store.list(Measure.self, case: caseFile).filter { measure in
      guard measure.status.isOpen, measure.deadline != nil else { return false }
      guard let person else { return true }
      return measure.responsible == person || measure.coResponsible.contains(person)
    }
    let names = try store.names(
      of: Set(
        rows.flatMap { [$0.responsible, RecordLink($0.caseFile)].compactMap(\.self) }))
    return rows.compactMap { measure in
      let details = [
        names[RecordLink(measure.caseFile)]?.text[language],
        measure.status.label[language],
        measure.responsible.flatMap { names[$0]?.text[language] },
      ]
      return deadline(
        measure, on: measure.deadline, CalendarEventText.deadline(measure.title), details)
    }
  }

  private func ideas() throws(StoreError) -> [CalendarEvent] {
    guard caseFile == nil else { return [] }
    let person = person
    var events: [CalendarEvent] = []
    try store.each(Idea.self) { rows throws(StoreError) in
      for (idea, _) in rows where idea.status.isOpen && idea.nextDate != nil {
        guard person == nil || idea.handler == person else { continue }
        let event = deadline(
          idea, on: idea.nextDate, CalendarEventText.followUp(idea.title),
          [idea.status.label[language]])
        events += [event].compactMap(\.self)
      }
    }
    return events
  }

  private func agreements() throws(StoreError) -> [CalendarEvent] {
    guard person == nil else { return [] }
    let rows = try store.list(Agreement.self, case: caseFile).filter { agreement in
      switch agreement.status {
      case .draft, .beingAnchored, .readyToSign, .signed, .inForce: true
      case .expired, .terminated, .replaced: false
      }
    }
    let names = try store.names(of: Set(rows.compactMap { RecordLink($0.caseFile) }))
    return rows.flatMap { agreement in
      let about = names[RecordLink(agreement.caseFile)]?.text[language]
      return [
        deadline(
          agreement, "evaluation", on: agreement.evaluationOn,
          CalendarEventText.agreementEvaluation,
          [about]),
        deadline(agreement, "end", on: agreement.endsOn, CalendarEventText.agreementEnd, [about]),
      ].compactMap(\.self)
    }
  }

  private func cases() throws(StoreError) -> [CalendarEvent] {
    guard person == nil else { return [] }
    return try store.list(CaseFile.self).compactMap { row in
      guard row.status == .active || row.status == .draft, caseFile == nil || row.id == caseFile
      else { return nil }
      return deadline(
        row, on: row.actualEnd == nil ? row.plannedEnd : nil, CalendarEventText.caseEnd(row.title),
        [row.status.label[language]])
    }
  }

  /// A whole day; nil where the row has none.
  private func deadline<R: StoredRecord>(
    _ row: R, _ part: String = "deadline", on day: Day?, _ summary: Phrase, _ details: [String?]
  ) -> CalendarEvent? {
    guard let day else { return nil }
    let reference = row.reference.map { " (\($0))" } ?? ""
    return CalendarEvent(
      uid: "\(R.kind.rawValue)-\(row.id.number)-\(part)@sambygg",
      summary: protected.text(summary[language] + reference),
      description: protected.text(details.compactMap(\.self).joined(separator: "\n")), day: day,
      revision: row.revision)
  }

  // MARK: Meetings

  private func meetings() throws(StoreError) -> [CalendarEvent] {
    let attended = try meetingsOfPerson()
    let rows = try store.list(Meeting.self, case: caseFile).filter { meeting in
      guard let attended else { return true }
      return attended.meetings.contains(meeting.id)
        || meeting.caseFile.map { attended.cases.contains($0) } == true
    }
    let names = try store.names(of: Set(rows.compactMap { $0.caseFile.map { RecordLink($0) } }))
    return rows.compactMap { meeting in
      let day = meeting.on
      let title = meeting.title.isEmpty ? meeting.kind.label[language] : meeting.title
      let reference = meeting.reference.map { " (\($0))" } ?? ""
      let details = [
        meeting.caseFile.flatMap { names[RecordLink($0)]?.text[language] },
        meeting.status.label[language],
      ]
      return CalendarEvent(
        uid: "meeting-\(meeting.id.number)@sambygg", summary: protected.text(title + reference),
        description: protected.text(details.compactMap(\.self).joined(separator: "\n")),
        place: protected.text(meeting.place), day: day, from: meeting.from, to: meeting.to,
        isCancelled: meeting.status == .cancelled, revision: meeting.revision, isBusy: true)
    }
  }

  /// The meetings that a person came to, and the cases whose team they are in; nil for everybody.
  private func meetingsOfPerson() throws(StoreError) -> (
    meetings: Set<Identifier<Meeting>>, cases: Set<Identifier<CaseFile>>
  )? {
    guard let person else { return nil }
    let attended = try store.list(Attendance.self).filter { $0.person == person }
    let teams = try store.list(Membership.self).filter { $0.person == person && $0.to == nil }
    return (Set(attended.compactMap(\.meeting)), Set(teams.compactMap(\.caseFile)))
  }
}
