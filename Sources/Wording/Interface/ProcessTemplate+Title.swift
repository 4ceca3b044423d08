package import Domain

extension ProcessTemplate {
  /// What the template is called in menus.
  package var shownTitle: Phrase { title?.phrase ?? Vocabulary.template.label(key) }
}
