/// A name that may not be shown, and the word that stands for it.
package struct NameReplacement: Sendable {
  /// The name as it is spelled.
  package let name: String
  private let word: String
  private let opening: SoughtBytes
  private let joins: Bool

  /// Puts a word in the place of a name.
  ///
  /// - Parameter joins: Whether a hyphen, a dot or the like that another letter follows makes one
  ///   word of both sides: what is replaced for good may not be a part of something else.
  package init(_ name: String, by word: String, joins: Bool = false) {
    self.name = name
    self.word = word
    self.joins = joins
    opening = SoughtBytes(openingOf: name)
  }

  /// Replaces the name where it is a whole word, a genitive -s after it or not.
  package func apply(to text: inout String) {
    guard opening.stand(in: text), text.contains(name) else { return }
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      result += rest[..<found.lowerBound]
      result += isWhole(found, in: text) ? word : name
      rest = rest[found.upperBound...]
    }
    text = result + rest
  }

  /// Whether the name is a whole word somewhere in the text.
  package func isNamed(in text: String) -> Bool {
    guard opening.stand(in: text) else { return false }
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      if isWhole(found, in: text) { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  private func isWhole(_ found: Range<String.Index>, in text: String) -> Bool {
    let after = text[found.upperBound...]
    let ending = after.first == "s" ? after.dropFirst() : after
    return !goesOn(ending) && !goesOn(text[..<found.lowerBound].reversed())
  }

  /// Whether the word goes on with these letters, away from the name.
  private func goesOn(_ letters: some Sequence<Character>) -> Bool {
    var letters = letters.makeIterator()
    guard let first = letters.next() else { return false }
    if first.isPartOfName { return true }
    guard joins, first.joinsNames, let second = letters.next() else { return false }
    return second.isPartOfName
  }
}

extension Character {
  /// Whether a name goes on with it.
  package var isPartOfName: Bool { isLetter || isNumber }

  /// Whether it makes one word of what it is between: `Moe-Berg`, `kari.moe@example.org`.
  fileprivate var joinsNames: Bool { "-‐‑–._@+".contains(self) }
}
