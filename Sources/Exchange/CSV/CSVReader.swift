import Domain

/// A record of a table: the cells of one row.
struct CSVRecord: Hashable, Sendable {
  /// The line at which it begins, from 1.
  var line: Int
  var cells: [String] = []
  /// What makes the row unreadable.
  var fault: CSVFault?

  /// Whether there is nothing in any cell: a blank line, or separators alone.
  var isBlank: Bool { fault == nil && cells.allSatisfy(TextRules.isBlank) }
}

/// What makes a row of a table unreadable.
enum CSVFault: Hashable, Sendable {
  case quoteNotClosed
  /// A cell or a row longer than any text is.
  case tooLong
}

/// Reads a table piece by piece, so that a large file need not be in memory (RFC 4180, and what
/// web forms and spreadsheets write beside it).
///
/// Comma, semicolon or tab part cells, whichever the first row has most of outside quotes, or
/// the one that a spreadsheet's `sep=` line names. A quotation mark begins a quoted cell only
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
  private var separator: UInt8

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Reads from a source; what parts the cells is found out by its first row.
  init(_ source: @escaping Source) throws(ImportError) {
    self.source = source
    separator = UInt8(ascii: ",")
    separator = try separatorOfFirstRow()
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
      guard end == separator else { return record }
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
      if byte == separator || byte == Self.lineFeed {
        return (Self.text(bytes), byte)
      }
      append(byte, to: &bytes, &record)
    }
    return (Self.text(bytes), nil)
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

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

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

  /// Looks at the first row that is not blank, and leaves it there; a `sep=` line is passed.
  private mutating func separatorOfFirstRow() throws(ImportError) -> UInt8 {
    let head = try headOfFile()
    let firstLine = head.prefix { $0 != Self.lineFeed && $0 != Self.carriageReturn }
    if firstLine.count == 5, Self.text(Array(firstLine.prefix(4))).lowercased() == "sep=" {
      let named = firstLine[4]
      for _ in 0..<firstLine.count + 1 { _ = try take() }
      return named
    }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in head.drop(while: { $0 == Self.lineFeed || $0 == Self.carriageReturn }) {
      if byte == Self.quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.indices.max { counts[$0] < counts[$1] }
    guard let most, counts[most] > 0 else { return UInt8(ascii: ",") }
    return candidates[most]
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
