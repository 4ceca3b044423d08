package import Domain

/// A key set that is valid, and what could be better in it.
package struct CheckedKeySet: Hashable, Sendable {
  /// The key set, which has no errors.
  package let keySet: KeySet

  /// Texts that lack a language, by line.
  package let warnings: [TemplateWarning]
}
