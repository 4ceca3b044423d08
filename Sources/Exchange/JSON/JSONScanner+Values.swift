import Domain

extension JSONScanner {
  /// Reads an object; `member` reads the value of each name.
  mutating func object(
    _ member: (inout JSONScanner, String) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    try open("{", .object)
    var names: Set<String> = []
    guard try !takes("}") else { return }
    repeat {
      _ = try peekPastBlanks()
      let name = try string(.name)
      descend("." + name)
      guard names.insert(name).inserted else { throw error(.repeatedName(name)) }
      try expect(":")
      try member(&self, name)
      ascend()
    } while try takes(",")
    try close("}")
  }

  /// Reads an array; `element` reads each.
  mutating func array(
    _ element: (inout JSONScanner) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    try open("[", .array)
    guard try !takes("]") else { return }
    var position = 0
    repeat {
      descend("[\(position)]")
      try element(&self)
      ascend()
      position += 1
    } while try takes(",")
    try close("]")
  }

  private mutating func open(
    _ bracket: Character, _ kind: ArchiveValueKind
  ) throws(ArchiveError) {
    guard path.count < Self.maximumDepth else { throw error(.tooLarge) }
    guard try takes(bracket) else { throw error(.wrongValue(wanted: kind)) }
  }

  private mutating func close(_ bracket: Character) throws(ArchiveError) {
    guard try takes(bracket) else { throw try unexpected(.symbols([",", String(bracket)])) }
  }

  /// Reads a value of any type.
  mutating func value() throws(ArchiveError) -> JSONValue {
    switch try peekPastBlanks() {
    case UInt8(ascii: "{"):
      var members: [JSONMember] = []
      try object { scanner, name throws(ArchiveError) in
        members.append(JSONMember(key: name, value: try scanner.value()))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try array { scanner throws(ArchiveError) in values.append(try scanner.value()) }
      return .list(values)
    case UInt8(ascii: "\""): return .text(try string(.text))
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(ArchiveError) -> JSONValue {
    for byte in word.utf8 {
      guard try peek() == byte else { throw try unexpected(.symbols([word])) }
      _ = try next()
    }
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(ArchiveError) -> String {
    var text: [UInt8] = []
    if try peek() == UInt8(ascii: "-") { text.append(try next()) }
    guard let first = try peek(), Self.isDigit(first) else {
      throw try unexpected(.value)
    }
    let whole = try digits()
    guard whole.count == 1 || first != UInt8(ascii: "0") else {
      throw error(.syntax(found: "0", wanted: .plainNumber))
    }
    text += whole
    if try peek() == UInt8(ascii: ".") {
      text.append(try next())
      text += try digits()
    }
    if let byte = try peek(), byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      text.append(try next())
      if let sign = try peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        text.append(try next())
      }
      text += try digits()
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func digits() throws(ArchiveError) -> [UInt8] {
    var digits: [UInt8] = []
    while let byte = try peek(), Self.isDigit(byte) {
      digits.append(try next())
      guard digits.count < 400 else { throw error(.tooLarge) }
    }
    guard !digits.isEmpty else { throw try unexpected(.digit) }
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  // MARK: Texts

  /// Reads a text in quotes.
  mutating func string(_ wanted: ArchiveSyntax) throws(ArchiveError) -> String {
    guard try peek() == UInt8(ascii: "\"") else { throw try unexpected(wanted) }
    _ = try next()
    var bytes: [UInt8] = []
    while true {
      bytes += try run { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
      guard bytes.count <= Self.maximumLength else { throw error(.tooLarge) }
      guard let byte = try peek() else { throw error(.cutOff) }
      switch byte {
      case UInt8(ascii: "\""):
        _ = try next()
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw error(.invalidText)
        }
        return text
      case UInt8(ascii: "\\"):
        _ = try next()
        bytes += try escape()
      case 0x00..<0x20:
        throw try unexpected(.escape)
      default: continue
      }
    }
  }

  /// Reads what an escape stands for, from the character after its backslash.
  private mutating func escape() throws(ArchiveError) -> [UInt8] {
    let byte = try next()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try escapedScalar()).utf8)
    default: throw error(.invalidText)
    }
  }

  private mutating func escapedScalar() throws(ArchiveError) -> Character {
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code) {
      guard try next() == UInt8(ascii: "\\"), try next() == UInt8(ascii: "u") else {
        throw error(.invalidText)
      }
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw error(.invalidText) }
      code = 0x1_0000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error(.invalidText) }
    return Character(scalar)
  }

  private mutating func hexadecimal() throws(ArchiveError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = try next()
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.invalidText)
      }
      code = code << 4 | UInt32(digit)
    }
    return code
  }
}
