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

  /// Makes a receipt for one user action; what is left out did not come of it.
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
