package import Domain
package import Interface

/// What the loop needs of the world round it, as arguments, so that tests give their own.
package struct RuntimeEnvironment {
  /// The real clock in Europe/Oslo, for "Lagret 10:14".
  package var now: () -> LocalTime
  /// The person's own editor with its arguments, found without a shell.
  package var editor: [String]
  /// The folder for texts that are being edited in another program.
  package var temporaryFolder: String
  /// Writes a file whole or not at all; nil where it was written.
  package var writeFile: (_ path: String, _ text: String, _ overwrite: Bool) -> FileRefusal?
  /// Whether today moves on with the clock at midnight, as it does unless a day was given.
  package var followsClock = false
  /// How often the file is asked whether somebody else has written, in milliseconds.
  package var pollInterval = 950
  /// How long after the last key what is typed is stored, in milliseconds.
  package var draftDelay = 500

  /// How long another writer is waited for before the reader is told of it, in seconds.
  package var patience = 0.2

  /// Takes clock, editor and files; the day stands still and the times are a session's unless set.
  package init(
    now: @escaping () -> LocalTime, editor: [String], temporaryFolder: String,
    writeFile: @escaping (String, String, Bool) -> FileRefusal?
  ) {
    self.now = now
    self.editor = editor
    self.temporaryFolder = temporaryFolder
    self.writeFile = writeFile
  }
}
