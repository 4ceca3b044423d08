import Domain

/// Reads JSON piece by piece, so that a large file need not be in memory.
///
/// Strict: RFC 8259 and nothing beside it, valid UTF-8, each name once in an object, and no
/// deeper than ``maximumDepth``. Errors say line, path, and what would be right.
struct JSONScanner {
  /// Where the bytes come from: the next of them, nil at the end.
  typealias Source = () throws(ArchiveError) -> [UInt8]?

  /// How deep objects and arrays may be in one another.
  static let maximumDepth = 32
  /// The longest text or number in bytes.
  static let maximumLength = 16 << 20

  private let source: Source
  private var chunk: [UInt8] = []
  private var index = 0
  private var isAtEnd = false
  /// The line of the next byte, from 1.
  private(set) var line = 1
  /// The way to what is read now.
  private(set) var path: [String] = []

  init(_ source: @escaping Source) {
    self.source = source
  }

  /// Reads a text that is all there.
  init(_ text: some Sequence<UInt8>) {
    var rest: [UInt8]? = Array(text)
    self.init { () throws(ArchiveError) in
      defer { rest = nil }
      return rest
    }
  }

  // MARK: Places and errors

  var place: ArchivePlace {
    ArchivePlace(line: line, path: path.joined().drop { $0 == "." }.description)
  }

  /// The error for a problem at what is read now, or at a step below it.
  func error(_ problem: ArchiveProblem, at step: String = "") -> ArchiveError {
    let place = place
    return .problem(problem, ArchivePlace(line: place.line, path: place.path + step))
  }

  mutating func descend(_ step: String) { path.append(step) }

  mutating func ascend() { path.removeLast() }

  // MARK: Bytes

  /// The next byte, which is left there; nil at the end.
  mutating func peek() throws(ArchiveError) -> UInt8? {
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

  /// The next byte; the file may not end here.
  mutating func next() throws(ArchiveError) -> UInt8 {
    guard let byte = try peek() else { throw error(.cutOff) }
    index += 1
    if byte == 0x0A { line += 1 }
    return byte
  }

  /// The bytes of the chunk from here up to one that ends them; may be none.
  mutating func run(while goesOn: (UInt8) -> Bool) throws(ArchiveError) -> ArraySlice<UInt8> {
    guard try peek() != nil else { return [] }
    let start = index
    while index < chunk.count, goesOn(chunk[index]) { index += 1 }
    return chunk[start..<index]
  }

  /// Passes blanks and gives the byte after them, which is left there.
  mutating func peekPastBlanks() throws(ArchiveError) -> UInt8 {
    while let byte = try peek() {
      switch byte {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        index += 1
        line += 1
      default: return byte
      }
    }
    throw error(.cutOff)
  }

  /// Passes blanks and one expected byte.
  mutating func expect(_ wanted: Character) throws(ArchiveError) {
    let byte = try peekPastBlanks()
    guard byte == wanted.asciiValue else { throw try unexpected(.symbols([String(wanted)])) }
    index += 1
  }

  /// Passes the byte if it comes next after blanks.
  mutating func takes(_ wanted: Character) throws(ArchiveError) -> Bool {
    guard try peekPastBlanks() == wanted.asciiValue else { return false }
    index += 1
    return true
  }

  /// The error for something else than what was wanted.
  mutating func unexpected(_ wanted: ArchiveSyntax) throws(ArchiveError) -> ArchiveError {
    guard let byte = try peek() else { return error(.cutOff) }
    let found =
      (0x20..<0x7F).contains(byte)
      ? String(decoding: [byte], as: UTF8.self) : "0x" + String(byte, radix: 16)
    return error(.syntax(found: found, wanted: wanted))
  }

  /// Nothing but blanks may follow.
  mutating func expectEnd() throws(ArchiveError) {
    while let byte = try peek() {
      guard [0x20, 0x09, 0x0D, 0x0A].contains(byte) else {
        throw try unexpected(.end)
      }
      index += 1
      if byte == 0x0A { line += 1 }
    }
  }
}
