package import Domain

/// A template that is valid, and what could be better in it.
package struct CheckedTemplate: Hashable, Sendable {
  /// The template, which has no errors.
  package let template: ProcessTemplate

  /// Texts that lack a language, by line.
  package let warnings: [TemplateWarning]
}
