extension Frame {
  /// A piece of a row that must be drawn again.
  package struct Change: Hashable, Sendable {
    package let row: Int
    package let columns: Range<Int>
  }

  /// Where the frame differs from the one before it: one piece a row, from its first changed cell
  /// to its last, never starting in the middle of a wide character.
  ///
  /// Every row where the sizes differ.
  package func changes(since old: Frame?) -> [Change] {
    guard let old, old.size == size else {
      return size.columns == 0
        ? [] : (0..<size.rows).map { Change(row: $0, columns: 0..<size.columns) }
    }
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        (0..<size.rows).compactMap { change(row: $0, new: new, old: old) }
      }
    }
  }

  private func change(
    row: Int, new: UnsafeBufferPointer<Cell>, old: UnsafeBufferPointer<Cell>
  ) -> Change? {
    let start = row * size.columns
    var first = start
    var end = start + size.columns
    while first < end, new[first] == old[first] { first += 1 }
    guard first < end else { return nil }
    while new[end - 1] == old[end - 1] { end -= 1 }
    if new[first].width == 0, first > start { first -= 1 }
    return Change(row: row, columns: (first - start)..<(end - start))
  }
}
