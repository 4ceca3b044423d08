/// What a user did, as one step of history and undo.
package enum ChangeAction: String, CaseIterable, Hashable, Codable, Sendable {
  case setUp, add, edit, delete, restore, emptyBin
  case takeIdea, askSender, moveIdea, decideIdea, replyToSender
  case moveCase, startPhase, completePhase, skipPhase, reopenPhase
  case moveMeasure, moveDocument, answerChecklist, writeText
  case addTemplate, importArchive, importIdeas
  case moveMeeting, approveMinutes, planMeeting, carryItem, electTeam
  case moveAgreement, signAgreement, newVersion, movePlan, makeActivityPlan, adaptPhases
  case castBallot, closeWorkshop, makeMeasure
  case movePerson, handOver
  /// A person's name and address were taken out of the file for good (INV-20).
  case anonymisePerson
  /// A protected person was shown by name (INV-18); nothing is changed by it.
  case showPerson
  /// Somebody answered for the names on a page that is shared (Rules.md 4.7); nothing is
  /// changed by it.
  case sharePage
  case undo, redo
}

/// A moment as people read it: in Europe/Oslo.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// The day in Europe/Oslo.
  package let day: Day
  /// From 0 to 23.
  package let hour: Int
  /// From 0 to 59.
  package let minute: Int

  /// A moment of a day.
  package init(day: Day, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.day, left.hour, left.minute) < (right.day, right.hour, right.minute)
  }
}

/// One user action as history shows it: who, when, what, why, and each row it touched.
package struct HistoryEntry: Hashable, Sendable {
  /// Rises with every change to the file.
  package let sequence: Int
  /// When it was done, by the clock.
  package let at: LocalTime
  /// Who did it.
  package let actor: String
  /// What was done.
  package let action: ChangeAction
  /// Why, blank where nobody had to say.
  package let reason: String
  /// The first of the rows, at most a few hundred.
  package let rows: [RowChange]
  /// How many rows there are, those that ``rows`` leaves out among them.
  package let rowCount: Int
  /// The sequence of the change that this one took back or gave back.
  package let concerns: Int?

  /// One step of history.
  package init(
    sequence: Int, at: LocalTime, actor: String, action: ChangeAction, reason: String,
    rows: [RowChange], rowCount: Int? = nil, concerns: Int?
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.action = action
    self.reason = reason
    self.rows = rows
    self.rowCount = rowCount ?? rows.count
    self.concerns = concerns
  }
}

/// What a change did to one row.
package struct RowChange: Hashable, Sendable {
  /// What became of the row; going to the bin is a deletion, coming back from it an insertion,
  /// both without fields.
  package enum Operation: String, CaseIterable, Hashable, Sendable {
    case insert, update, delete
  }

  /// The row, as it is called now.
  package let name: RecordName
  /// Whether the row was added, changed or taken away.
  package let operation: Operation
  /// The fields that differ; for an insert those that are not blank.
  package let fields: [FieldChange]

  /// What happened to a row.
  package init(name: RecordName, operation: Operation, fields: [FieldChange]) {
    self.name = name
    self.operation = operation
    self.fields = fields
  }
}

/// What a field held before and after.
package struct FieldChange: Hashable, Sendable {
  /// The field that differs.
  package let key: FieldKey
  /// What it held before.
  package let from: FieldValue
  /// What it holds after.
  package let to: FieldValue
  /// Names of the rows that the two values point at.
  package let names: [RecordLink: RecordName]

  /// A field before and after.
  package init(
    key: FieldKey, from: FieldValue, to: FieldValue, names: [RecordLink: RecordName] = [:]
  ) {
    self.key = key
    self.from = from
    self.to = to
    self.names = names
  }
}

/// What the store did, for the message after it.
package struct Receipt: Hashable, Sendable {
  /// The number of the change in the file.
  package let sequence: Int
  /// What was done.
  package let action: ChangeAction
  /// The row that the action was about.
  package let name: RecordName?
  /// A case that the action made.
  package let madeCase: RecordName?
  /// What the action did, for the wording of undo and redo: the change taken back or given
  /// back.
  package let concerns: HistoryEntry?
  /// Rows that were left in place, for "12 ideer beholdes".
  package let keptRows: Int
  /// How many of them are ideas.
  package let keptIdeas: Int
  /// Rows that emptying the bin took away for good.
  package let removedRows: Int
  /// The one row that was written; nil where there were several, or where nobody has looked.
  package let onlyRow: RecordLink?
  /// What a new amount made of the case's size (V-22).
  package let sizeChange: SizeChange?
  /// The year whose activity plan was made (O-10).
  package let yearPlan: YearPlan?
  /// The rows in which a word of an anonymised person's names is left (INV-20).
  package let stillNamed: [RecordName]

  /// A receipt for one user action.
  package init(
    sequence: Int, action: ChangeAction, name: RecordName? = nil, madeCase: RecordName? = nil,
    concerns: HistoryEntry? = nil, keptRows: Int = 0, keptIdeas: Int = 0,
    removedRows: Int = 0, onlyRow: RecordLink? = nil, sizeChange: SizeChange? = nil,
    yearPlan: YearPlan? = nil, stillNamed: [RecordName] = []
  ) {
    self.sequence = sequence
    self.action = action
    self.name = name
    self.madeCase = madeCase
    self.concerns = concerns
    self.keptRows = keptRows
    self.keptIdeas = keptIdeas
    self.removedRows = removedRows
    self.onlyRow = onlyRow
    self.sizeChange = sizeChange
    self.yearPlan = yearPlan
    self.stillNamed = stillNamed
  }
}
