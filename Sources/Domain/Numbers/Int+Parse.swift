extension Int {
  /// Reads a whole number (hours, years, headcounts) with or without blanks between thousands.
  package static func parse(
    _ text: String, in range: ClosedRange<Int> = 0...999_999
  ) throws(NumberError) -> Int {
    guard text.utf8.count <= 200 else { throw .unknown }
    let words = text.split(whereSeparator: \.isWhitespace)
    var plain = words.joined(separator: " ")[...]
    let isNegative = plain.hasPrefix("-") || plain.hasPrefix("\u{2212}")
    if isNegative { plain = plain.dropFirst() }
    guard !plain.contains("."), let digits = Amount.digits(ofGrouped: plain) else {
      throw .unknown
    }
    guard let value = Int(isNegative ? "-\(digits)" : digits), range.contains(value) else {
      throw .outOfRange(range)
    }
    return value
  }
}

extension Character {
  /// Whether it is one of 0 to 9, and not a figure of another script.
  var isFigure: Bool { self >= "0" && self <= "9" && isASCII }
}
