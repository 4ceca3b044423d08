extension TextRules {
  /// Whether the text seems to hold a national identity number (INV-19).
  ///
  /// That is 11 digits with no digit beside them, one blank allowed after the sixth, of which
  /// the first six are a date (dd mm yy) of the 1900s or 2000s. D-numbers (day + 40) and
  /// synthetic numbers (month + 40 or + 80) count; check digits are not looked at. The path of a web
  /// address holds numbers of its own (I-24); what it hands on behind `=` counts.
  package static func containsIdentityNumber(_ text: String) -> Bool {
    guard hasElevenDigits(text) else { return false }
    let text = withoutWebAddresses(text)
    var run: [Int] = []
    var previousRun: [Int] = []
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        run.append(digit)
        continue
      }
      if isIdentityNumber(run, after: previousRun) { return true }
      // A run stays in sight over one blank; anything else parts it from the next.
      previousRun = scalar.properties.generalCategory == .spaceSeparator ? run : []
      run = []
    }
    return isIdentityNumber(run, after: previousRun)
  }

  /// The text with a sign in place of each web address, and what it hands on behind `=`.
  private static func withoutWebAddresses(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return text }
    var kept = ""
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace }
      kept += isWebAddress(word) ? handedOn(by: word) : String(word)
      rest = rest[word.endIndex...]
      let blanks = rest.prefix(while: \.isWhitespace)
      kept += blanks
      rest = rest[blanks.endIndex...]
    }
    return kept
  }

  /// Whether a word is an address: it says how it is reached, or a host is before its first slash.
  private static func isWebAddress(_ word: Substring) -> Bool {
    guard let slash = word.firstIndex(of: "/") else { return false }
    let host = word[..<slash]
    if host.last == ":" { return word[slash...].hasPrefix("//") }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last else { return false }
    return last.count > 1 && last.allSatisfy { $0.isASCII && $0.isLetter }
  }

  /// What an address hands on behind each `=`.
  private static func handedOn(by address: Substring) -> String {
    let values = address.split(separator: "=").dropFirst()
      .map { $0.prefix { $0 != "&" && $0 != "#" } }
    return "/" + values.joined(separator: "/")
  }

  /// Whether the text has digits enough at all: nearly every text has not, and is done here.
  private static func hasElevenDigits(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      count += 1
    }
    return count >= 11
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 48) : nil
  }

  /// Whether a whole run of digits is such a number, alone or after another and one blank.
  private static func isIdentityNumber(_ run: [Int], after previousRun: [Int]) -> Bool {
    switch (previousRun.count, run.count) {
    case (_, 11): isBirthDate(run.prefix(6))
    case (6, 5): isBirthDate(previousRun[...])
    default: false
    }
  }

  private static func isBirthDate(_ digits: ArraySlice<Int>) -> Bool {
    let figures = Array(digits)
    var day = figures[0] * 10 + figures[1]
    var month = figures[2] * 10 + figures[3]
    let year = figures[4] * 10 + figures[5]
    if day > 40 { day -= 40 }
    if month > 80 { month -= 80 } else if month > 40 { month -= 40 }
    return [1900, 2000].contains { Day(year: $0 + year, month: month, day: day) != nil }
  }
}
