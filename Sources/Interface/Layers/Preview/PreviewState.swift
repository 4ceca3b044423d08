package import Domain

/// A document of the case at hand as it would be written.
package struct PreviewState: Hashable, Sendable {
  package let kind: DocumentKind
  package var isPublic = false
  /// What is looked for in the document; empty for nothing.
  package var search = ""
  package var cursor = ListCursor()

  /// The preview of a document, internal first.
  package init(kind: DocumentKind) {
    self.kind = kind
  }
}
