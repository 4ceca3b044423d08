extension ProcessTemplate {
  /// The template as a new case copies it: checklists that come from the platform have its
  /// principles as their items, in order; without principles they have none (B-10).
  ///
  /// A principle is the municipality's own text and reads alike in every language.
  package func filled(withPrinciples principles: [String]) -> ProcessTemplate {
    let items = principles.filter { !TextRules.isBlank($0) }
      .map { ChecklistItemTemplate(text: LocalizedText($0)) }
    var copy = self
    for index in copy.checklists.indices where copy.checklists[index].isFromPlatform {
      copy.checklists[index].items = items
    }
    return copy
  }
}
