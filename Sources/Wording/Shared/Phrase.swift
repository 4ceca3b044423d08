package import Domain

/// A text in all three languages: one that is missing does not compile.
package struct Phrase: Hashable, Sendable {
  /// The text in bokmål.
  package let nb: String

  /// The text in nynorsk.
  package let nn: String

  /// The text in English.
  package let en: String

  /// Makes a text that is written in each language.
  package init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// Makes a text by a function of the language, called once for each.
  package init(_ text: (Language) -> String) {
    self.init(nb: text(.nb), nn: text(.nn), en: text(.en))
  }

  /// Makes a text that is alike in all languages: a reference, a name, a figure.
  package init(same text: String) {
    self.init(nb: text, nn: text, en: text)
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}

extension Phrase {
  /// The same change made to the text of each language.
  package func map(_ change: (String) -> String) -> Phrase {
    Phrase(nb: change(nb), nn: change(nn), en: change(en))
  }

  /// Two texts, one after the other.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase { left[$0] + right[$0] }
  }

  /// A text followed by one that is alike in all languages.
  package static func + (left: Phrase, right: String) -> Phrase {
    left.map { $0 + right }
  }
}
