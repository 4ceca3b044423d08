import Domain

/// Quotation marks as each language writes them.
package enum Quote {
  /// A name or title in a sentence: «Lys og strøm», “Lys og strøm”.
  package static func around(_ text: Phrase) -> Phrase {
    Phrase(nb: "«\(text.nb)»", nn: "«\(text.nn)»", en: "“\(text.en)”")
  }

  /// A text that is alike in all languages, quoted as each language does.
  package static func around(_ text: String) -> Phrase {
    around(Phrase(same: text))
  }
}
