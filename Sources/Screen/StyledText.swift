/// A line made of pieces in different styles, cut and aligned as one.
///
/// `StyledText("Frist: ", .muted) + "15.10.2026" + StyledText(" !", .warning)`
package struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A piece in one style.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let style: Style
  }

  /// The pieces, left to right.
  package private(set) var runs: [Run]

  /// Makes a line of one piece.
  package init(_ text: String = "", _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  /// Makes a plain line.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text without its styles.
  package var text: String { runs.map(\.text).joined() }

  /// How many columns the line takes.
  package var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Adds a piece at the end.
  package mutating func append(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs.append(Run(text: text, style: style)) }
  }

  /// One line after the other.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.runs += right.runs
    return sum
  }

  /// Adds a line at the end.
  package static func += (left: inout StyledText, right: StyledText) {
    left.runs += right.runs
  }
}

extension [StyledText] {
  /// The lines one after the other with something between them.
  package func joined(by separator: StyledText) -> StyledText {
    var line = StyledText()
    for (index, part) in enumerated() {
      if index > 0 { line += separator }
      line += part
    }
    return line
  }
}
