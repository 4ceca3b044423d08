package import Domain

extension Phrase {
  /// Makes a text that bokmål and nynorsk have in common.
  package init(norwegian: String, en: String) {
    self.init(nb: norwegian, nn: norwegian, en: en)
  }

  /// Takes a text of a template, with its fallbacks.
  package init(_ text: LocalizedText) {
    self.init { text.text(in: $0) }
  }

  /// The text as it is inside a sentence: with a small first letter.
  ///
  /// A word in capitals, such as an abbreviation, stays as it is.
  package var inSentence: Phrase {
    map { text in
      let firstWord = text.prefix { !$0.isWhitespace }
      let isAbbreviation = firstWord.count > 1 && firstWord.allSatisfy { !$0.isLowercase }
      return isAbbreviation ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
  }

  /// The text with a capital first letter.
  package var capitalized: Phrase {
    map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// Texts one after the other with a text between them that is alike in all languages.
  package static func joined(_ parts: [Phrase], by separator: String = ", ") -> Phrase {
    Phrase { language in parts.map { $0[language] }.joined(separator: separator) }
  }
}
