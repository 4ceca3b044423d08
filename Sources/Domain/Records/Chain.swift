/// A field by which rows of one kind lead from one to the next: a case to the case above it
/// (INV-24).
///
/// No row leads back to itself, whichever way it came into the file.
package struct Chain: Hashable, Sendable {
  /// The kind of the rows.
  package let kind: RecordKind
  /// The field that points at the next row, or at several.
  package let key: FieldKey
  /// How many rows may follow each other, nil where any number may.
  package let longest: Int?

  /// The cases that hang below one another.
  package static let cases = Chain(kind: .caseFile, key: "parent", longest: 4)

  /// Every field that makes a chain.
  package static let all = [
    cases,
    Chain(kind: .goal, key: "parentGoal", longest: nil),
    Chain(kind: .measure, key: "dependsOn", longest: nil),
  ]

  /// The chain that a field makes, nil for other fields.
  package static func of(_ kind: RecordKind, _ key: FieldKey) -> Chain? {
    all.first { $0.kind == kind && $0.key == key }
  }

  /// What is wrong with letting a row lead to others.
  ///
  /// - Parameters:
  ///   - next: Where a row leads to.
  ///   - before: Which rows lead to a row; asked only where the length is limited.
  package func problem<Failure: Error>(
    of row: Int64, leadingTo targets: [Int64],
    next: (Int64) throws(Failure) -> [Int64], before: (Int64) throws(Failure) -> [Int64]
  ) throws(Failure) -> FieldProblem? {
    if try Self.reachable(from: targets, next).contains(row) { return .parentCycle }
    guard let longest, !targets.isEmpty else { return nil }
    let after = try Self.length(from: targets, next)
    let ahead = try Self.length(from: [row], before)
    return after + ahead > longest ? .parentTooDeep : nil
  }

  /// The rows from which one comes back to them, of all rows with where they lead.
  package static func circles(in next: [Int64: [Int64]]) -> Set<Int64> {
    // A row that leads nowhere is in no circle; without it others may lead nowhere.
    var left = next.filter { !$0.value.isEmpty }
    while true {
      let ended = left.filter { !$0.value.contains { left[$0] != nil } }
      guard !ended.isEmpty else { break }
      for row in ended.keys { left[row] = nil }
    }
    return Set(left.keys.filter { reachable(from: left[$0] ?? []) { left[$0] ?? [] }.contains($0) })
  }

  /// All rows that one comes to, those at the beginning among them.
  package static func reachable<Failure: Error>(
    from rows: [Int64], _ next: (Int64) throws(Failure) -> [Int64]
  ) throws(Failure) -> Set<Int64> {
    var found: Set<Int64> = []
    var waiting = rows
    while let row = waiting.popLast() {
      if found.insert(row).inserted { waiting += try next(row) }
    }
    return found
  }

  /// How many rows follow each other at the most, from one of these on.
  private static func length<Failure: Error>(
    from rows: [Int64], _ next: (Int64) throws(Failure) -> [Int64]
  ) throws(Failure) -> Int {
    var length = 0
    var level = Set(rows)
    var seen: Set<Int64> = []
    while !level.isEmpty {
      length += 1
      seen.formUnion(level)
      var deeper: Set<Int64> = []
      for row in level { deeper.formUnion(try next(row)) }
      // A row that leads back has been counted; nothing goes on for ever.
      level = deeper.subtracting(seen)
    }
    return length
  }
}
