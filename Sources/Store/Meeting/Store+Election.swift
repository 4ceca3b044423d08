package import Domain
import GRDB

extension Store {
  /// Elects a team at a meeting: a membership for each, from the day of the meeting, and what the
  /// minutes say of it, as one action (N-17).
  ///
  /// Who is in the team already keeps that membership and gets the roles besides.
  package func electTeam(
    _ id: Identifier<AgendaItem>, _ election: Election, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.electTeam, context) { writing in
      let item = try writing.db.record(id)
      guard item.kind == .election else { throw Refusal.otherItemExpected(.election) }
      let own = item.meeting
      let meeting = try writing.openMeeting(own)
      guard let caseFile = meeting.caseFile else { throw Refusal.meetingWithoutCase }
      try writing.checkUnlocked(.agendaItem, item.values)
      guard !election.members.isEmpty else { throw Refusal.electionUnread([]) }
      for member in election.members { try writing.elect(member, at: meeting, of: caseFile) }
      var changes = FieldValues()
      if let decision = election.decision { changes["decision"] = .text(decision) }
      if let isApplauded = election.isApplauded { changes["isApplauded"] = .flag(isApplauded) }
      _ = try writing.edit(RecordLink(id), changes, from: nil)
      return writing.done(about: RecordLink(meeting.id))
    }
  }
}

extension Writing {
  fileprivate func elect(
    _ member: ElectedMember, at meeting: Meeting, of caseFile: Identifier<CaseFile>
  ) throws {
    let person = try electedPerson(member.person)
    let day = meeting.on
    let present = try db.records(Membership.self, of: caseFile, order: "\"from\", id")
      .last {
        RecordLink(kind: .person, id: $0.person.number) == person && $0.isActive(on: day)
      }
    guard let present else {
      _ = try add(
        .membership,
        [
          "case": caseFile.fieldValue, "person": .record(person),
          "roles": member.roles.fieldValue, "responsibility": .text(member.responsibility),
          "from": .day(day), "electedIn": meeting.id.fieldValue,
        ])
      return
    }
    let roles = present.roles + member.roles.filter { !present.roles.contains($0) }
    var changes: FieldValues = [
      "roles": roles.fieldValue, "electedIn": meeting.id.fieldValue,
    ]
    if !TextRules.isBlank(member.responsibility) {
      changes["responsibility"] = .text(member.responsibility)
    }
    _ = try edit(RecordLink(present.id), changes, from: nil)
  }

  /// The person of a reference or exact name; a new one where nobody is of that name.
  private func electedPerson(_ text: String) throws -> RecordLink {
    switch try db.resolve(text, kinds: [.person]) {
    case .found(let link): return link
    case .several(let names):
      throw Refusal.fields([
        FieldRefusal("person", .ambiguous(text, names.compactMap(\.reference)))
      ])
    case .none:
      guard Reference(text) == nil else {
        throw Refusal.fields([FieldRefusal("person", .notFound(text))])
      }
      return try add(.person, ["name": .text(text)])
    }
  }
}
