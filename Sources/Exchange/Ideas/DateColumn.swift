import Domain
import Wording

/// How the days of a table are written, decided for the whole column (Rules.md 4.8).
struct DateColumn {
  /// nil where no day could be read in two ways.
  private(set) var order: TableFormat.DateOrder?
  /// Whether no day shows which number comes first.
  private(set) var isGuessed = false

  /// Looks through the rows.
  ///
  /// - Throws: Where some days have the day first and some the month.
  init(_ reader: CSVReader, _ mapping: [ColumnMapping]) throws(ImportError) {
    var reader = reader
    let columns = try IdeaColumns(try reader.headers(), mapping)
    guard let place = columns.place(of: "receivedOn") else { return }
    var dayFirst: Int?
    var monthFirst: Int?
    var isSeen = false
    while let record = try reader.next() {
      guard place < record.cells.count, let pair = Self.pair(record.cells[place]) else { continue }
      isSeen = true
      if pair.first > 12 { dayFirst = dayFirst ?? record.line }
      if pair.second > 12 { monthFirst = monthFirst ?? record.line }
    }
    if let dayFirst, let monthFirst {
      throw .mixedDates(
        column: columns.header(of: "receivedOn") ?? "", dayFirst: dayFirst, monthFirst: monthFirst)
    }
    guard isSeen else { return }
    order = monthFirst == nil ? .dayFirst : .monthFirst
    isGuessed = dayFirst == nil && monthFirst == nil
  }

  /// The first two numbers of a day like 03/04/2026 or 3-4-26; nil for any other text.
  ///
  /// With points the day comes first: nobody writes the month first so.
  private static func pair(_ text: String) -> (first: Int, second: Int)? {
    guard let match = text.prefixMatch(of: /\s*(\d{1,2})([\/-])(\d{1,2})\2\d{2,4}/),
      let first = Int(match.1), let second = Int(match.3)
    else { return nil }
    return (first, second)
  }

  /// The text with the day first.
  static func dayFirst(_ text: String) -> String {
    text.replacing(/^\s*(\d{1,2})([\/-])(\d{1,2})\2(\d{2,4})/) {
      "\($0.3)\($0.2)\($0.1)\($0.2)\($0.4)"
    }
  }
}
