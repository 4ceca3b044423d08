/// What a check of the file found.
package struct CheckReport: Hashable, Sendable {
  /// What SQLite says of the file; empty where it is whole.
  package var integrity: [String] = []
  /// Rows that point at rows that do not exist: the table and how many.
  package var danglingReferences: [String: Int] = [:]
  /// Rows that are not as the journal says they were last written: by table, how many.
  package var unlikeJournal: [String: Int] = [:]
  /// Rows that cannot be read as the records they should be.
  package var unreadable: [String: Int] = [:]
  /// Sort keys, search texts and figures that do not fit their rows.
  package var outdatedDerivations: [String: Int] = [:]
  /// Rows that lead back to themselves, as a case that is above itself (INV-24): by table, how many.
  package var circles: [String: Int] = [:]
  /// How many rows each table has, in the bin or not.
  package var rows: [String: Int] = [:]
  /// How many changes the journal holds.
  package var changes = 0

  /// Nothing found yet.
  package init() {}

  /// Whether nothing is wrong.
  package var isSound: Bool {
    integrity.isEmpty && danglingReferences.isEmpty && unlikeJournal.isEmpty
      && unreadable.isEmpty && outdatedDerivations.isEmpty && circles.isEmpty
  }
}
