/// A row of an archive that does not fit what the file has.
package struct ArchiveConflict: Hashable, Sendable {
  /// Why it does not fit.
  package enum Reason: Hashable, Sendable {
    /// The file's row holds something else in these fields.
    case differs([FieldKey])
    /// The file has given the row's reference to another row.
    case referenceTaken
  }

  /// The table that the row belongs to.
  package let table: String
  package let id: Int64
  /// nil for rows without a reference.
  package let reference: Reference?
  package let reason: Reason

  /// Says why a row of the archive does not fit.
  package init(table: String, id: Int64, reference: Reference?, reason: Reason) {
    self.table = table
    self.id = id
    self.reference = reference
    self.reason = reason
  }

  /// What the conflict is chosen about by: the reference, else table and id.
  package var name: String { reference?.description ?? "\(table)-\(id)" }
}

/// Which of two rows is to be kept.
package enum ArchiveChoice: String, CaseIterable, Hashable, Sendable {
  /// The archive's; one whose reference is taken gets another.
  case theirs
  /// The file's; what is not in it stays out.
  case ours
}

/// What came of reading an archive into a file that holds something.
package struct ArchiveMergeReport: Hashable, Sendable {
  package var added = 0
  package var replaced = 0
  /// Rows that were alike, or were to stay as they are.
  package var kept = 0
  /// Rows whose reference was taken: what it was, and what it is now.
  package var renumbered: [Reference: Reference] = [:]

  /// Nothing read yet.
  package init() {}
}
