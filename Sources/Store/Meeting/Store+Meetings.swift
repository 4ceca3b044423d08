package import Domain
import GRDB

extension Store {
  /// Moves a meeting to another status; approved minutes have a method of their own.
  package func moveMeeting(
    _ id: Identifier<Meeting>, to target: MeetingStatus, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.moveMeeting, context) { writing in
      let before = try writing.db.record(id)
      var meeting = before
      if target == .minutesApproved {
        try meeting.approve(
          by: context.actor, on: context.today, agenda: try writing.agenda(of: id))
      } else {
        try meeting.move(to: target, reason: writing.reason)
      }
      try writing.update(meeting, from: before)
      return try writing.receipt(about: RecordLink(id))
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
      let before = try writing.db.record(id)
      var meeting = before
      try meeting.approve(
        by: approver, on: day ?? writing.today, agenda: try writing.agenda(of: id))
      try writing.update(meeting, from: before)
      return try writing.receipt(about: RecordLink(id))
    }
  }
}

extension Writing {
  /// A meeting's items in the order of its agenda.
  func agenda(of id: Identifier<Meeting>) throws -> [AgendaItem] {
    try db.records(
      AgendaItem.self, "WHERE meeting = ? AND deletedAt IS NULL ORDER BY position, id",
      [id.number])
  }
}
