package import Domain
package import Wording

/// A finished document, and what there is to know of it.
package struct DocumentOutput: Hashable, Sendable {
  package let document: MadeDocument
  package let language: Language
  package let title: String
  package let markdown: String
  /// What is empty, in the order in which it comes in the document (INV-27).
  package let missing: [MissingPart]
  /// Words of the text without markup.
  package let wordCount: Int
  /// How many words it should have at most; nil where that does not matter.
  package let wordAim: Int?
  /// Without personal data: kind and reference only.
  package let fileName: String
  /// The participating organisations: who is to get it (N-30).
  package let recipients: [Organisation]
  /// Every text of the document with its place, which the share gate looks through.
  package let pieces: [TextPiece]
  /// The pictures that it points at, which are to be written beside it.
  package let figures: [Figure]

  /// Whether the document is longer than it should be.
  package var isTooLong: Bool { wordAim.map { wordCount > $0 } ?? false }
}

/// A text of a document, and where it is.
package struct TextPiece: Hashable, Sendable {
  /// The heading of its section; nil for the title.
  package let place: Phrase?
  /// The text, as it was written and before it became Markdown.
  package let text: String
}

/// Something that a document lacks.
package struct MissingPart: Hashable, Sendable {
  /// The heading of its section; nil in the head.
  package let section: Phrase?
  /// What is empty: the section itself, or a part of it.
  package let part: Phrase

  /// How it is listed: `Vurdering (Mål og måloppnåelse)`.
  package var text: Phrase {
    guard let section, section != part else { return part }
    return DocumentText.missing(part, in: section)
  }
}

/// A section, or a part of one, that the coordinator writes: a ``Narrative``.
package struct WrittenSection: Hashable, Sendable {
  package let document: DocumentKind
  /// What `text set` and the narrative name it by.
  package let code: String
  /// The heading of the section that it belongs to.
  package let heading: Phrase
  /// What it is called there, where it is a part only: `Råd til andre`.
  package let label: Phrase?
  /// What to write.
  package let prompt: Phrase
  /// Whether the document lacks something without it.
  package let isRequired: Bool
  /// How many words it should have at most.
  package let wordAim: Int?
  /// What is written there; blank where nothing is.
  package let text: String
}
