/// The words, figures and marks that a text for a day is made of.
struct DayTokens {
  /// A run of figures.
  struct Number {
    /// Its value; 1 000 000 stands for anything above.
    var value: Int
    /// How many figures it was written with.
    var digits: Int
  }

  /// The runs of figures, in order.
  private(set) var numbers: [Number] = []

  /// The runs of letters, in order and in small letters.
  private(set) var words: [String] = []

  /// The text with `9` for a run of figures, `a` for a run of letters, and the marks that it
  /// has: `15. oktober 2026` is `9.a9`.
  ///
  /// Blanks are left out, and the full stop of a shortened word.
  private(set) var shape = ""

  /// Takes a text apart; nil for one that is too long or holds another mark than `. / + -`.
  init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    var rest = text.lowercased()[...]
    while let character = rest.first {
      if character.isWhitespace {
        rest = rest.dropFirst()
      } else if character.isFigure {
        let figures = rest.prefix { $0.isFigure }
        rest = rest.dropFirst(figures.count)
        numbers.append(Number(value: Self.value(of: figures), digits: figures.count))
        shape.append("9")
      } else if character.isLetter {
        let word = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(word.count)
        if rest.first == "." { rest = rest.dropFirst() }
        words.append(String(word))
        shape.append("a")
      } else {
        guard let mark = Self.marks[character] else { return nil }
        rest = rest.dropFirst()
        shape.append(mark)
      }
    }
  }

  private static let marks: [Character: Character] = [
    ".": ".", "/": "/", "+": "+", "-": "-", "\u{2212}": "-", "\u{2013}": "-",
  ]

  private static func value(of figures: Substring) -> Int {
    figures.utf8.reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), 1_000_000) }
  }
}
