/// How many columns and rows a terminal or a frame has; never less than 0.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// Makes a size; what is below 0 counts as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
