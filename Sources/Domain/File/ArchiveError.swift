/// Why an archive could not be read or written.
///
/// Nothing is half-read: the file stays as it was.
package enum ArchiveError: Error, Hashable, Sendable {
  /// No such file.
  case missing(file: String)
  /// The file cannot be read or written, in the system's words.
  case system(file: String, String)
  /// What is written there does not fit.
  case problem(ArchiveProblem, ArchivePlace)
  /// Made by a newer version: the version of its format, and the newest that is known here.
  case newer(found: Int, known: Int)
  /// An archive is read into an empty file only.
  case fileNotEmpty
  /// Rows that do not fit what the file has, and that nobody has chosen about.
  case conflicts([ArchiveConflict])
  /// The file that is written to or read from says no.
  case store(StoreError)
}

/// Where in an archive something is.
package struct ArchivePlace: Hashable, Sendable {
  /// The line, from 1; nil for what is found out when all has been read.
  package let line: Int?
  /// The way through the JSON, as `rows.idea[12].status`; empty for the whole.
  package let path: String

  /// Names a line of the file, a path in its JSON, or both.
  package init(line: Int?, path: String) {
    self.line = line
    self.path = path
  }
}

/// What does not fit in an archive.
package enum ArchiveProblem: Error, Hashable, Sendable {
  /// Not JSON: what is written there, and what would be right.
  case syntax(found: String, wanted: ArchiveSyntax)
  /// The file ends in the middle.
  case cutOff
  /// A text that is not valid UTF-8, or a character code that is none.
  case invalidText
  /// Longer, deeper or larger than any archive is.
  case tooLarge
  /// JSON, but no archive of this program.
  case notAnArchive
  /// A name that is not known here, and those that are.
  case unknownName(String, known: [String])
  /// A name that has to be there.
  case missingName(String)
  /// A name that is there twice.
  case repeatedName(String)
  /// A value of another type: what was wanted.
  case wrongValue(wanted: ArchiveValueKind)
  /// A value that the rules of the file refuse, in the file's words.
  case refused(String)
  /// Changes are not numbered upwards.
  case outOfOrder(Int)
  /// The journal does not end at the rows that the archive holds.
  case journalDiffers
  /// A row points at one that is not there.
  case unknownRow
  /// Rows that lead back to themselves by a field, by reference (INV-24).
  case circle(RecordKind, FieldKey, [Reference])
}

/// What a value in an archive has to be.
package enum ArchiveValueKind: String, Hashable, Sendable {
  case object, array, text, integer
  /// An id: a whole number from 1, as a text.
  case identifier
  /// A moment as `2026-10-15T08:14:03.123Z`.
  case moment
  /// A date as `2026-10-15`.
  case day
}

/// What JSON wants at some place.
package enum ArchiveSyntax: Hashable, Sendable {
  /// One of these, spelled so.
  case symbols([String])
  /// A name in quotes, the value after it, or a text in quotes.
  case name, value, text
  case digit
  /// A number that does not begin with a zero too many.
  case plainNumber
  /// A control character written as `\n`, `\t` or `\u`.
  case escape
  /// Nothing more.
  case end
}
