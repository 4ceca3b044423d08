import Domain

/// How the bytes of a text file stand for letters.
enum TextEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  /// The encoding that a byte order mark at the head of a file names, and how long the mark is.
  static func marked(_ head: some Collection<UInt8>) -> (encoding: TextEncoding, length: Int)? {
    let bytes = Array(head.prefix(3))
    if bytes == [0xEF, 0xBB, 0xBF] { return (.utf8, 3) }
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: return (.utf16LittleEndian, 2)
    case [0xFE, 0xFF]: return (.utf16BigEndian, 2)
    default: return nil
    }
  }
}

/// Finds out piece by piece whether a file is UTF-8.
struct UTF8Check {
  /// Whether everything so far can be.
  private(set) var isValid = true
  private var continuations = 0
  /// What the next byte of a character may be.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether the file may end here.
  var isComplete: Bool { isValid && continuations == 0 }

  mutating func read(_ bytes: [UInt8]) {
    guard isValid else { return }
    for byte in bytes {
      if continuations > 0 {
        guard allowed.contains(byte) else {
          isValid = false
          return
        }
        continuations -= 1
        allowed = 0x80...0xBF
      } else if byte >= 0x80 {
        guard begin(byte) else {
          isValid = false
          return
        }
      }
    }
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: continuations = 1
    case 0xE0: (continuations, allowed) = (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: continuations = 2
    case 0xED: (continuations, allowed) = (2, 0x80...0x9F)
    case 0xF0: (continuations, allowed) = (3, 0x90...0xBF)
    case 0xF1...0xF3: continuations = 3
    case 0xF4: (continuations, allowed) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }
}

/// Makes bytes of any encoding UTF-8, piece by piece.
struct Transcoder {
  private let encoding: TextEncoding
  /// The first byte of a unit, or the first unit of a pair, whose rest has not come yet.
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// The next bytes as UTF-8.
  mutating func read(_ bytes: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8: return bytes
    case .windows1252: return Self.windows1252(bytes)
    case .utf16LittleEndian, .utf16BigEndian: return utf16(bytes)
    }
  }

  /// What is left when no more bytes come.
  mutating func finish() -> [UInt8] {
    defer { (oddByte, highSurrogate) = (nil, nil) }
    return oddByte == nil && highSurrogate == nil ? [] : Self.replacement
  }

  // MARK: UTF-16

  private mutating func utf16(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = encoding == .utf16BigEndian ? (first, byte) : (byte, first)
      append(UInt16(high) << 8 | UInt16(low), to: &text)
    }
    return text
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit) {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(unit) - 0xDC00
        return Self.append(Unicode.Scalar(value), to: &text)
      }
      text += Self.replacement
    }
    if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else {
      Self.append(Unicode.Scalar(unit), to: &text)
    }
  }

  // MARK: Windows-1252

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0x00..<0x80: text.append(byte)
      case 0x80...0x9F: append(Unicode.Scalar(western[Int(byte) - 0x80]), to: &text)
      default: append(Unicode.Scalar(byte), to: &text)
      }
    }
    return text
  }

  /// What 0x80 to 0x9F stand for; five stand for nothing.
  private static let western: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
    guard let scalar, let encoded = UTF8.encode(scalar) else {
      text += replacement
      return
    }
    text.append(contentsOf: encoded)
  }
}
