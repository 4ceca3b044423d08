/// What the file could not do.
///
/// Facts only: the words are in `Wording`.
///
/// Nothing is half-written: whatever was to be done is undone when one of these is thrown.
package enum StoreError: Error, Hashable, Sendable {
  /// The rules say no.
  case refused(Refusal)
  /// Somebody changed the row since it was read (INV-26).
  case conflict(Conflict)
  /// No such row: what was asked for.
  case notFound(String)
  /// Another program has held the file for longer than we wait: try again.
  case busy
  case nothingToUndo
  case nothingToRedo
  /// Somebody has changed the same row since; who, and what.
  case changedSince(actor: String, name: RecordName)
  /// The whole file is opened for reading.
  case readOnly

  // The file itself.
  case missingFile(String)
  case cannotCreate(String)
  /// A file of another program, or no database at all.
  case notOurs(String)
  /// Made by a newer version: the schema version found, and the newest that is known here.
  case newer(path: String, found: Int, known: Int)
  /// Damaged or cut off; the newest backup, if there is one.
  case damaged(path: String, newestBackup: String?)
  /// On a network share, where locking cannot be trusted.
  case networkFileSystem(String)
  case diskFull
  /// The file may not be written: permissions or a read-only file system.
  case notWritable(String)
  /// The file was moved here, and could be moved back no more when its successor failed.
  case leftAside(String)
  /// There is no terminal to open the work surface on, or one that cannot place its cursor.
  case noTerminal
  /// Anything else that SQLite or the system says, in its words.
  case system(String)

  // Templates.
  case templateExists(String, version: Int)
  case unknownTemplate(String)
}

/// Both sides of an edit that came too late.
package struct Conflict: Hashable, Sendable {
  /// The row as it is now.
  package let present: RecordSnapshot
  /// What was to be changed.
  package let mine: FieldValues
  /// The fields that both changed, to different values.
  package let fields: [FieldKey]
  /// Who changed the row since.
  package let actor: String
  /// When the row was changed.
  package let at: LocalTime

  /// Two sides of an edit.
  package init(
    present: RecordSnapshot, mine: FieldValues, fields: [FieldKey], actor: String,
    at: LocalTime
  ) {
    self.present = present
    self.mine = mine
    self.fields = fields
    self.actor = actor
    self.at = at
  }
}
