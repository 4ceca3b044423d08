import Domain
import Wording

/// A record of a table: the cells of one row.
struct CSVRecord: Hashable, Sendable {
  /// The line at which it begins, from 1.
  var line: Int
  var cells: [String] = []
  /// What makes the row unreadable.
  var fault: CSVFault?

  /// The cells without empty ones beyond so many: a separator at the end of a row is no cell.
  func withoutEmptyEnd(beyond count: Int) -> [String] {
    var kept = cells
    while kept.count > count, let last = kept.last, TextRules.isBlank(last) { kept.removeLast() }
    return kept
  }

  /// Whether there is nothing in any cell: a blank line, or separators alone.
  var isBlank: Bool { fault == nil && cells.allSatisfy(TextRules.isBlank) }
}

/// What makes a row of a table unreadable.
enum CSVFault: Hashable, Sendable {
  case quoteNotClosed
  /// A cell or a row longer than any text is.
  case tooLong
  /// Bytes that stand for no letter.
  case noLetters
}

/// Reads a table piece by piece, so that a large file need not be in memory (RFC 4180, and what
/// web forms and spreadsheets write beside it).
///
/// Semicolon, comma, tab or a bar part cells: the one that is told or that a spreadsheet's `sep=`
/// line names, else the one by which the first rows have as many cells as the headers. A quotation mark begins a quoted cell only
/// where the cell begins; inside it two stand for one, and line breaks belong to the text.
struct CSVReader {
  /// Where the bytes come from, as UTF-8: the next of them, nil at the end.
  typealias Source = () throws(ImportError) -> [UInt8]?

  /// The longest cell in bytes.
  static let longestCell = 1 << 20
  /// The most cells of a row.
  static let mostCells = 1000

  private let source: Source
  private var chunk: [UInt8] = []
  private var index = 0
  private var isAtEnd = false
  private var line = 1
  /// What parts the cells.
  private(set) var separator: TableFormat.Separator

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Reads from a source; what parts the cells is found out by its first rows unless told.
  init(
    _ source: @escaping Source, separator: TableFormat.Separator? = nil
  ) throws(ImportError) {
    self.source = source
    self.separator = separator ?? .comma
    let head = try headOfFile()
    let named = try passSeparatorLine(head)
    if separator == nil { self.separator = named ?? Self.separator(of: head) }
  }

  /// Reads the first rows of a file as if they were parted so.
  private init(head: [UInt8], separator: TableFormat.Separator) {
    source = { () throws(ImportError) in nil }
    chunk = head
    self.separator = separator
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws(ImportError) -> CSVRecord? {
    while try peek() != nil {
      let record = try record()
      if !record.isBlank { return record }
    }
    return nil
  }

  // MARK: A row

  private mutating func record() throws(ImportError) -> CSVRecord {
    var record = CSVRecord(line: line)
    while true {
      let (cell, end) = try cell(&record)
      if record.cells.count < Self.mostCells {
        record.cells.append(cell)
      } else {
        record.fault = .tooLong
      }
      guard end == separator.byte else { return record }
    }
  }

  /// A cell, and the byte that ends it: the separator, a line feed, or nil at the end.
  private mutating func cell(
    _ record: inout CSVRecord
  ) throws(ImportError) -> (text: String, end: UInt8?) {
    var bytes: [UInt8] = []
    if try peek() == Self.quote {
      index += 1
      try readQuoted(&bytes, &record)
    }
    while let byte = try take() {
      if byte == separator.byte || byte == Self.lineFeed {
        return (Self.text(bytes, &record), byte)
      }
      append(byte, to: &bytes, &record)
    }
    return (Self.text(bytes, &record), nil)
  }

  /// Reads what comes before the closing quotation mark.
  private mutating func readQuoted(
    _ bytes: inout [UInt8], _ record: inout CSVRecord
  ) throws(ImportError) {
    while let byte = try take() {
      guard byte == Self.quote else {
        append(byte, to: &bytes, &record)
        continue
      }
      guard try peek() == Self.quote else { return }
      index += 1
      append(byte, to: &bytes, &record)
    }
    record.fault = .quoteNotClosed
  }

  private func append(_ byte: UInt8, to bytes: inout [UInt8], _ record: inout CSVRecord) {
    guard bytes.count < Self.longestCell else {
      record.fault = record.fault ?? .tooLong
      return
    }
    bytes.append(byte)
  }

  private static func text(_ bytes: [UInt8], _ record: inout CSVRecord) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      record.fault = record.fault ?? .noLetters
      return String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  // MARK: Bytes

  private mutating func peek() throws(ImportError) -> UInt8? {
    while index == chunk.count {
      guard !isAtEnd, let next = try source() else {
        isAtEnd = true
        return nil
      }
      chunk = next
      index = 0
    }
    return chunk[index]
  }

  /// The next byte; every line break is one line feed.
  private mutating func take() throws(ImportError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    index += 1
    if byte == Self.carriageReturn {
      if try peek() == Self.lineFeed { index += 1 }
      line += 1
      return Self.lineFeed
    }
    if byte == Self.lineFeed { line += 1 }
    return byte
  }

  // MARK: The separator

  private static let longestSeparatorLine = 100

  /// Passes a spreadsheet's `sep=` line, also in quotes or with separators behind it.
  private mutating func passSeparatorLine(
    _ head: [UInt8]
  ) throws(ImportError) -> TableFormat.Separator? {
    let line = head.prefix { $0 != Self.lineFeed && $0 != Self.carriageReturn }
    guard line.count <= Self.longestSeparatorLine else { return nil }
    let text = String(decoding: line, as: UTF8.self)
    guard let found = text.lowercased().wholeMatch(of: /"?sep=\s*([;,\t|])\s*\1*"?[;,\t|]*/) else {
      return nil
    }
    for _ in 0..<line.count + 1 { _ = try take() }
    return TableFormat.Separator.allCases.first { [$0.byte] == Array(found.1.utf8) }
  }

  /// So many rows are looked at to find out what parts the cells.
  private static let rowsLookedAt = 30

  /// What parts the cells so that the first rows have as many as there are headers; among those that
  /// do it equally well one by which a title is known, and then what gives most cells.
  private static func separator(of head: [UInt8]) -> TableFormat.Separator {
    let fits = TableFormat.Separator.allCases.compactMap { separator in
      fit(of: separator, head).map { (separator, $0) }
    }
    let best = fits.filter { $0.1.cells > 1 }.reversed().max { $0.1 < $1.1 }
    return best?.0 ?? .comma
  }

  /// How well a separator fits.
  private struct Fit: Comparable {
    /// The part of the first rows that have as many cells as there are headers.
    var part: Double
    var hasTitle: Bool
    var cells: Int

    static func < (one: Fit, other: Fit) -> Bool {
      (one.part, one.hasTitle ? 1 : 0, one.cells) < (
        other.part, other.hasTitle ? 1 : 0, other.cells
      )
    }
  }

  private static func fit(
    of separator: TableFormat.Separator, _ head: [UInt8]
  ) -> Fit? {
    var reader = CSVReader(head: head, separator: separator)
    do throws(ImportError) {
      guard let names = try reader.next()?.cells else { return nil }
      let headers = names.count
      var rows = 0
      var fitting = 0
      while rows < rowsLookedAt, let row = try reader.next() {
        rows += 1
        if row.withoutEmptyEnd(beyond: headers).count == headers { fitting += 1 }
      }
      return Fit(
        part: rows == 0 ? 1 : Double(fitting) / Double(rows),
        hasTitle: names.contains { IdeaColumn.field(named: $0) == "title" }, cells: headers)
    } catch {
      return nil
    }
  }

  /// The first bytes of the file, enough to hold its first row; they are still to be read.
  private mutating func headOfFile() throws(ImportError) -> [UInt8] {
    while chunk.count < Self.longestCell, !isAtEnd {
      guard let next = try source() else {
        isAtEnd = true
        break
      }
      chunk += next
      if chunk.contains(Self.lineFeed), chunk.count > 1 << 12 { break }
    }
    return chunk
  }
}
