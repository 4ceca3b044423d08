package import Documents
package import Domain
import Screen

/// A document as it would be written.
package struct PreviewState: Hashable, Sendable {
  package let subject: PreviewSubject
  /// What it is made from, where that had to be read; nil until it is there, and for a document
  /// of the case at hand.
  package var source: DocumentSource?
  package var isPublic = false
  /// What is looked for in the document; empty for nothing.
  package var search = ""
  package var cursor = ListCursor()
  /// What somebody has answered for names on a page that is shared.
  package var answers = ShareAnswers()

  /// Shows a document, the internal one first.
  package init(_ subject: PreviewSubject) {
    self.subject = subject
  }
}

/// Which document is previewed.
package enum PreviewSubject: Hashable, Sendable {
  /// One of the case at hand.
  case ofCase(CaseDocument)
  /// One whose rows have to be read first.
  case read(DocumentRequest)
}

/// A document whose rows have to be read before it can be made.
package enum DocumentRequest: Hashable, Sendable {
  case minutes(Identifier<Meeting>)
  case workshop(Identifier<Meeting>)
  case handover(Identifier<Person>)
  /// Of one case, or of all.
  case perPerson(Identifier<CaseFile>?)
  case statistics
  /// The page that is shared.
  case experience(Identifier<CaseFile>)
}

/// What somebody answered in the share gate: words that may stay, and what is written instead of
/// others.
package struct ShareAnswers: Hashable, Sendable {
  package var approved: [String] = []
  package var replacements: [TextReplacement] = []

  /// Nothing answered yet.
  package init() {}

  /// Whether nothing is answered.
  package var isEmpty: Bool { approved.isEmpty && replacements.isEmpty }

  /// The answers in one line, for the journal.
  package var text: String {
    (approved + replacements.map { "\($0.text) → \($0.by)" }).joined(separator: "; ")
  }
}

extension PreviewState: LayerState {
  static let place = Place.preview
  static let isFullScreen = true
  var layer: Layer { .preview(self) }

  var reading: Effect? {
    if case .read(let request) = subject { .read(.document(request)) } else { nil }
  }

  func rowCount(in model: Model) -> Int { model.previewPositions(self) }

  mutating func take(_ message: Message, in language: Language) {
    guard case .documentLoaded(let request, let source) = message, subject == .read(request)
    else { return }
    self.source = source
  }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawPreview(self, in: &frame)
  }
}
