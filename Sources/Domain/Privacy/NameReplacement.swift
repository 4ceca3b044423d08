/// A name that may not stand, and the word that stands for it.
package struct NameReplacement: Sendable {
  /// The name as it is spelled.
  package let name: String
  private let word: String
  private let opening: SoughtBytes

  /// Puts a word in the place of a name.
  package init(_ name: String, by word: String) {
    self.name = name
    self.word = word
    opening = SoughtBytes(openingOf: name)
  }

  /// Replaces the name where it is a whole word, a genitive -s after it or not.
  package func apply(to text: inout String) {
    guard opening.stand(in: text), text.contains(name) else { return }
    text = text.replacingWord(name, by: word)
  }
}

extension String {
  fileprivate func replacingWord(_ name: String, by word: String) -> String {
    var result = ""
    var rest = self[...]
    while let found = rest.firstRange(of: name) {
      result += rest[..<found.lowerBound]
      let isWhole = result.last?.isPartOfName != true && rest.endsName(at: found.upperBound)
      result += isWhole ? word : name
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// Whether a name that ends there is a whole word, a genitive -s after it or not.
  fileprivate func endsName(at index: Index) -> Bool {
    var after = self[index...]
    if after.first == "s" { after = after.dropFirst() }
    return after.first?.isPartOfName != true
  }
}

extension Character {
  /// Whether a name goes on with it.
  package var isPartOfName: Bool { isLetter || isNumber }
}
