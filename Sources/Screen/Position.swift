/// A cell's place, counted from 0 at the upper left corner.
package struct Position: Hashable, Sendable {
  package let row: Int
  package let column: Int

  /// Makes a position, inside a frame or not.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
