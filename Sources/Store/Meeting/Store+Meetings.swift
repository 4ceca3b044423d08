package import Domain
import GRDB

extension Store {
  /// Moves a meeting to another status; approved minutes have a method of their own.
  package func moveMeeting(
    _ id: Identifier<Meeting>, to target: MeetingStatus, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.moveMeeting, context) { writing in
      let before = try writing.openMeeting(id)
      var meeting = before
      if target == .minutesApproved {
        try meeting.approve(
          by: context.actor, on: context.today, agenda: try writing.agenda(of: id))
      } else {
        try meeting.move(to: target, reason: writing.reason)
      }
      try writing.update(meeting, from: before)
      return writing.done(about: RecordLink(id))
    }
  }

  /// Approves a meeting's minutes, which locks them (INV-12, INV-13).
  ///
  /// - Parameters:
  ///   - approver: Who approved them, in free text.
  ///   - day: The day of the approval; today where nil.
  package func approveMinutes(
    _ id: Identifier<Meeting>, by approver: String, on day: Day? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.approveMinutes, context) { writing in
      let before = try writing.openMeeting(id)
      var meeting = before
      try meeting.approve(
        by: approver, on: day ?? writing.today, agenda: try writing.agenda(of: id))
      try writing.update(meeting, from: before)
      return writing.done(about: RecordLink(id))
    }
  }

  /// Makes a measure of what an item decided, and stores the decision with it (scenario A5.4).
  ///
  /// - Parameters:
  ///   - caseFile: The case that gets the measure; the meeting's own where nil.
  ///   - values: What the measure holds besides its case and its source.
  ///   - decision: What was decided; nil leaves what is there.
  package func makeMeasure(
    of item: Identifier<AgendaItem>, in caseFile: Identifier<CaseFile>? = nil,
    _ values: FieldValues, decision: String? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.makeMeasure, context) { writing in
      let source = try writing.db.record(item)
      if let decision {
        _ = try writing.edit(RecordLink(item), ["decision": .text(decision)], from: nil)
      }
      var values = values
      values["source"] = item.fieldValue
      guard let owner = caseFile ?? source.caseFile else {
        throw Refusal.fields([FieldRefusal("case", .required)])
      }
      values["case"] = owner.fieldValue
      return writing.done(about: try writing.add(.measure, values))
    }
  }

  /// Takes down ideas that came in at an item, one for each line (scenario A6.2).
  package func addIdeas(
    at item: Identifier<AgendaItem>, _ lines: [String], _ context: ActionContext
  ) throws(StoreError) -> [Receipt] {
    var links: [RecordLink] = []
    let receipt = try change(.add, context) { writing in
      let source = try writing.db.record(item)
      let held = try writing.db.record(source.meeting).on
      let day = min(held, writing.today)
      links = try lines.map { line in
        try writing.add(
          .idea,
          [
            "title": .text(line), "originalText": .text(line), "source": item.fieldValue,
            "channel": Channel.meeting.fieldValue, "receivedOn": .day(day),
          ])
      }
      guard let first = links.first else {
        throw Refusal.fields([FieldRefusal("title", .required)])
      }
      return writing.done(about: first)
    }
    let names = try names(of: Set(links))
    return links.map { link in
      Receipt(sequence: receipt.sequence, action: .add, name: names[link])
    }
  }

  /// Lists the active cases in an item's note, each once (V-14).
  ///
  /// - Returns: nil where the note has all of them already.
  package func listActiveCases(
    in item: Identifier<AgendaItem>, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.edit, context) { writing in
      let note = try writing.db.record(item).note
      let lines = try writing.db.caseRows().filter { $0.status == .active }
        .filter { !note.contains("\($0.reference) ") }
        .map { "\($0.reference) \($0.title)" }
      let whole = ([note].filter { !TextRules.isBlank($0) } + lines).joined(separator: "\n")
      guard try writing.edit(RecordLink(item), ["note": .text(whole)], from: nil) else {
        return nil
      }
      return writing.done(about: RecordLink(item))
    }
  }
}

extension Writing {
  /// A meeting whose case takes what is done to it.
  func openMeeting(_ id: Identifier<Meeting>) throws -> Meeting {
    let meeting = try db.record(id)
    try checkCaseAccepts(.edit(.meeting, ["status"]), caseFile: meeting.caseFile?.number)
    return meeting
  }
}
