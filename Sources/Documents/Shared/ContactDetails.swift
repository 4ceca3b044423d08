/// E-mail addresses and phone numbers in texts: no document holds them.
enum ContactDetails {
  /// The text with each address and number replaced by a word.
  ///
  /// - Parameter known: Phone numbers of people in the file, as digits; others are known by
  ///   their form (`+47 …`, `22 33 44 55`, `222 33 444`).
  static func removed(
    from text: String, email: String, phone: String, known: Set<String>
  ) -> String {
    let withoutAddresses = text.contains("@") ? removingAddresses(text, word: email) : text
    return removingNumbers(withoutAddresses, word: phone, known: known)
  }

  /// Where addresses, phone numbers and numbers of eleven digits are in a text.
  static func found(in characters: [Character]) -> [(Range<Int>, ShareHit.Reason)] {
    var found: [(Range<Int>, ShareHit.Reason)] = []
    for (index, character) in characters.enumerated() where character == "@" {
      guard let range = address(characters, around: index, from: found.last?.0.upperBound ?? 0)
      else { continue }
      found.append((range, .email))
    }
    var index = 0
    while index < characters.count {
      guard let end = numberEnd(characters, from: index) else {
        index += 1
        continue
      }
      let number = characters[index..<end]
      if number.count(where: isDigit) == 11, number.first != "+" {
        found.append((index..<end, .identityNumber))
      } else if isPhone(number, known: []) || isBarePhone(number) {
        found.append((index..<end, .phone))
      }
      index = end
    }
    return found
  }

  /// Eight digits in a row, as a Norwegian number is often written.
  private static func isBarePhone(_ number: ArraySlice<Character>) -> Bool {
    number.count == 8 && number.allSatisfy(isDigit) && ("2"..."9").contains(number.first ?? "0")
  }

  // MARK: Addresses

  private static func removingAddresses(_ text: String, word: String) -> String {
    let characters = Array(text)
    var result = ""
    var done = 0
    for (index, character) in characters.enumerated() where character == "@" && index >= done {
      guard let range = address(characters, around: index, from: done) else { continue }
      result += String(characters[done..<range.lowerBound]) + word
      done = range.upperBound
    }
    return result + String(characters[done...])
  }

  private static func address(
    _ characters: [Character], around at: Int, from first: Int
  ) -> Range<Int>? {
    var start = at
    while start > first, isLocal(characters[start - 1]) { start -= 1 }
    var end = at + 1
    while end < characters.count, isDomain(characters[end]) { end += 1 }
    while end > at + 1, !characters[end - 1].isLetter, !characters[end - 1].isNumber { end -= 1 }
    guard start < at, characters[(at + 1)..<end].contains(".") else { return nil }
    return start..<end
  }

  private static func isLocal(_ character: Character) -> Bool {
    isDomain(character) || "_%+".contains(character)
  }

  private static func isDomain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "." || character == "-"
      || character == "_"
  }

  // MARK: Numbers

  private static func removingNumbers(_ text: String, word: String, known: Set<String>) -> String {
    guard mayHoldNumber(text) else { return text }
    let characters = Array(text)
    var result = ""
    var done = 0
    var index = 0
    while index < characters.count {
      guard let end = numberEnd(characters, from: index) else {
        index += 1
        continue
      }
      if isPhone(characters[index..<end], known: known) {
        result += String(characters[done..<index]) + word
        done = end
      }
      index = end
    }
    return result + String(characters[done...])
  }

  /// Whether eight digits are together, with nothing but blanks between: few texts do.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    return text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      // A blank, and the bytes of the one that does not break.
      case UInt8(ascii: " "), 0xC2, 0xA0: break
      default: digits = 0
      }
      return digits >= 8
    }
  }

  /// The end of the groups of digits that begin here, with single blanks between; nil where
  /// none begin.
  private static func numberEnd(_ characters: [Character], from start: Int) -> Int? {
    var index = start
    if characters[index] == "+" { index += 1 }
    guard index < characters.count, isDigit(characters[index]) else { return nil }
    while index < characters.count {
      if isDigit(characters[index]) {
        index += 1
      } else if isBlank(characters[index]), index + 1 < characters.count,
        isDigit(characters[index + 1])
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static func isPhone(_ number: ArraySlice<Character>, known: Set<String>) -> Bool {
    let digits = String(number.filter(isDigit))
    if number.first == "+" { return digits.count >= 8 }
    if known.contains(digits) { return true }
    if digits.hasPrefix("0047"), digits.count == 12 { return true }
    let groups = number.split(whereSeparator: isBlank).map(\.count)
    let isGrouped = groups == [2, 2, 2, 2] || groups == [3, 2, 3]
    return isGrouped && digits.first.map { ("2"..."9").contains($0) } == true
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}"
  }
}
