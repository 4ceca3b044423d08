/// What the defaults of a new row are taken from: the day, and what is in the file already.
package protocol KnownFacts {
  /// The day that defaults go by.
  var today: Day { get }

  /// What a field of a row holds; blank where there is no such row.
  func value(_ key: FieldKey, of row: RecordLink) throws -> FieldValue

  /// Whether a case has its main goal.
  func hasMainGoal(_ caseFile: RecordLink) throws -> Bool

  /// The key of the step in progress that began last; nil where none is.
  func currentPhase(of caseFile: RecordLink) throws -> String?

  /// The number after the last one of the rows of a kind beside each other.
  ///
  /// - Parameter owner: The field by which they belong together, and the row that it points at.
  func nextPosition(of kind: RecordKind, in owner: (FieldKey, RecordLink)) throws -> Int
}

extension FieldValues {
  /// The row that a field points at.
  package func link(_ key: FieldKey) -> RecordLink? {
    if case .record(let link)? = self[key] { return link }
    return nil
  }

  /// Fills a field that was not named, or left blank.
  package mutating func fill(_ key: FieldKey, _ value: FieldValue) {
    if self[key]?.isBlank ?? true { self[key] = value }
  }

  /// Fills a field that was not named, or left blank, with what is found only then.
  package mutating func fill(_ key: FieldKey, _ value: () throws -> FieldValue?) rethrows {
    guard self[key]?.isBlank ?? true, let found = try value() else { return }
    self[key] = found
  }

  /// Fills a field with what the row that another field points at holds in it.
  mutating func fill(
    _ key: FieldKey, from owner: FieldKey, in facts: some KnownFacts
  ) throws {
    guard let link = link(owner) else { return }
    try fill(key) { try facts.value(key, of: link) }
  }

  /// Fills the position with the one after the last in the row that a field points at.
  mutating func fillPosition(
    of kind: RecordKind, in owner: FieldKey, _ facts: some KnownFacts
  ) throws {
    guard let link = link(owner) else { return }
    try fill("position") { .integer(try facts.nextPosition(of: kind, in: (owner, link))) }
  }
}
