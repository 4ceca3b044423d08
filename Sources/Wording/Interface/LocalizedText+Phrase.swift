package import Domain

extension LocalizedText {
  /// The template's text as a phrase, with its fallbacks.
  package var phrase: Phrase { Phrase { text(in: $0) } }
}
