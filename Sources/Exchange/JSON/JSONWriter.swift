/// JSON as it is written, in UTF-8.
package struct JSONWriter {
  /// Whom the text is for.
  package enum Layout: Hashable, Sendable {
    /// For files: without blanks, and only what must be escaped is.
    case compact
    /// For terminals: two blanks to a level, and what a terminal would act on is escaped.
    case indented
  }

  /// What has been written and not taken away.
  package var bytes: [UInt8] = []
  private let layout: Layout

  /// Begins an empty text.
  package init(_ layout: Layout) {
    self.layout = layout
  }

  /// Writes a text as it is.
  package mutating func write(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a value on the level that it is on.
  package mutating func write(_ value: JSONValue, level: Int = 0) {
    switch value {
    case .null: write("null")
    case .flag(let flag): write(flag ? "true" : "false")
    case .number(let digits): write(raw: digits)
    case .text(let string): writeQuoted(string)
    case .list(let values):
      write(values, in: ("[", "]"), level: level) { $0.write($1, level: level + 1) }
    case .object(let members):
      write(members, in: ("{", "}"), level: level) { writer, member in
        writer.writeQuoted(member.key)
        writer.write(writer.layout == .compact ? ":" : ": ")
        writer.write(member.value, level: level + 1)
      }
    }
  }

  /// Begins an element of a list on level 0 whose elements come one by one.
  package mutating func beginElement(isFirst: Bool) {
    write(isFirst ? "[" : ",")
    newLine(level: 1)
  }

  /// Ends a list whose elements came one by one, and its line.
  package mutating func endList(isEmpty: Bool) {
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
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a text in quotes.
  package mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(isPlain) {
      write(raw: text)
    } else {
      for scalar in text.unicodeScalars { writeEscaped(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is written as it is: a printing character of ASCII, or part of a character
  /// that needs no escape; in a text for terminals, of one of the letters and signs from À to ÿ.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case 0x20...0x7E, 0x80...0xBF, 0xC3: true
    case 0x00..<0x20: false
    default: layout == .compact
    }
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\r": write("\\r")
    case "\t": write("\\t")
    case _ where isEscaped(scalar):
      for unit in String(scalar).utf16 { write(raw: "\\u" + Self.hexadecimal(unit)) }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Whether JSON does not allow the character in a text, or a terminal would act on it instead
  /// of showing it.
  private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    guard layout == .indented else { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
