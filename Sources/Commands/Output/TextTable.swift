import Screen

/// Rows of text in columns that are aligned by what they take on a screen.
struct TextTable {
  /// A heading, and how what is below it is aligned.
  struct Column {
    let heading: String
    /// Figures are at the right.
    var isTrailing = false
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  /// Begins a table without rows.
  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Begins a table without rows whose columns are all at the left.
  init(_ headings: [String]) {
    self.init(headings.map { Column(heading: $0) })
  }

  /// Adds a row with one text for each column.
  mutating func append(_ cells: [String]) {
    rows.append(cells.map { SafeText.line($0) })
  }

  /// The headings and the rows; nothing where there are no rows.
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
    let all = [columns.map(\.heading)] + rows
    let widths = columns.indices.map { column in
      all.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return all.map { cells in
      let line = cells.indices.map { column in
        let alignment: Alignment = columns[column].isTrailing ? .trailing : .leading
        return DisplayWidth.pad(cells[column], to: widths[column], alignment: alignment)
      }
      .joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
