/// JSON as it is written: UTF-8, two blanks to a level.
struct JSONWriter {
  /// What has been written and not taken away.
  var bytes: [UInt8] = []

  /// Writes a value on the level that it is on.
  mutating func write(_ value: JSONValue, level: Int = 0) {
    switch value {
    case .null: write("null")
    case .flag(let flag): write(flag ? "true" : "false")
    case .number(let number): write(String(number))
    case .text(let string): writeQuoted(string)
    case .list(let values):
      write(values, in: ("[", "]"), level: level) { $0.write($1, level: level + 1) }
    case .object(let members):
      write(members, in: ("{", "}"), level: level) { writer, member in
        writer.writeQuoted(member.key)
        writer.write(": ")
        writer.write(member.value, level: level + 1)
      }
    }
  }

  /// Begins an element of a list on level 0 whose elements come one by one.
  mutating func beginElement(isFirst: Bool) {
    write(isFirst ? "[" : ",")
    newLine(level: 1)
  }

  /// Ends a list whose elements came one by one, and its line.
  mutating func endList(isEmpty: Bool) {
    write(isEmpty ? "[]\n" : "\n]\n")
  }

  private mutating func write<Element>(
    _ elements: [Element], in brackets: (StaticString, StaticString), level: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    write(brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(",") }
      newLine(level: level + 1)
      each(&self, element)
    }
    if !elements.isEmpty { newLine(level: level) }
    write(brackets.1)
  }

  private mutating func newLine(level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.isPlain) {
      write(text)
    } else {
      for scalar in text.unicodeScalars { writeEscaped(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself: a printing character of ASCII, or part of one of the
  /// letters and signs from À to ÿ.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case 0x20...0x7E, 0x80...0xBF, 0xC3: true
    default: false
    }
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\t": write("\\t")
    case _ where Self.isUnseen(scalar):
      for unit in String(scalar).utf16 { write("\\u" + Self.hexadecimal(unit)) }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Whether a terminal would act on the character instead of showing it.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
