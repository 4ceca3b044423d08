import Domain

/// Cuts out a few words round what was found.
struct SearchExcerpts {
  private let words: [String]
  /// The words of plain letters, as bytes.
  private let plainWords: [[UInt8]]
  private let hiddenNames: [SoughtBytes]

  /// So many words are shown before what was found, and so many from it on.
  private static let wordsBefore = 4
  private static let wordsFrom = 10
  private static let longest = 120

  /// - Parameters:
  ///   - words: The folded words that were looked for.
  ///   - names: What no excerpt may hold.
  init(words: [String], hiding names: [String]) {
    self.words = words
    plainWords = words.map { Array($0.utf8) }.filter { $0.allSatisfy { $0 < 0x80 } }
    hiddenNames = names.flatMap { [$0, $0 + "s"] }.map(Self.folded)
      .filter { $0 != "  " && $0 != " s " }.map { SoughtBytes($0) }
  }

  /// The words round the first place that was found, from the first text that has one; empty
  /// where none has, or where a hidden name is there.
  func excerpt(from texts: [String]) -> String {
    for text in texts {
      let parts = text.utf8.split(whereSeparator: Self.isBlank)
      guard let place = parts.firstIndex(where: holdsWord) else { continue }
      let start = max(0, place - Self.wordsBefore)
      let end = min(parts.count, place + Self.wordsFrom)
      let found = parts[start..<end].map { String(Substring($0)) }.joined(separator: " ")
      guard !namesHidden(found) else { return "" }
      return (start > 0 ? "… " : "") + found.prefix(Self.longest)
        + (end < parts.count || found.count > Self.longest ? " …" : "")
    }
    return ""
  }

  private func holdsWord(_ part: Substring.UTF8View) -> Bool {
    if part.allSatisfy({ $0 < 0x80 }) {
      return plainWords.contains { Self.holds($0, part) }
    }
    let found = IndexedWords.of(String(Substring(part)))
    return words.contains { word in found.contains { $0.hasPrefix(word) } }
  }

  /// Whether a word in plain letters begins so: what ``IndexedWords`` finds, without folding.
  private static func holds(_ word: [UInt8], _ part: Substring.UTF8View) -> Bool {
    var isStart = true
    for index in part.indices {
      let isLetter = isLetterOrDigit(part[index])
      if isStart, isLetter, begins(part[index...], with: word) { return true }
      isStart = !isLetter
    }
    return false
  }

  private static func begins(_ part: Substring.UTF8View.SubSequence, with word: [UInt8]) -> Bool {
    part.count >= word.count && zip(part, word).allSatisfy { lowercased($0) == $1 }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  private func namesHidden(_ text: String) -> Bool {
    guard !hiddenNames.isEmpty else { return false }
    let folded = Self.folded(text)
    return hiddenNames.contains { $0.stand(in: folded) }
  }

  /// The words with a blank on each side.
  private static func folded(_ text: String) -> String {
    " " + IndexedWords.of(text).joined(separator: " ") + " "
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
