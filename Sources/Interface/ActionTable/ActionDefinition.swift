package import Screen
package import Wording

/// What the table says of one action.
package struct ActionDefinition: Sendable {
  package let text: ActionText
  /// The keys that run it; the first one is shown.
  ///
  /// None: the palette only.
  package let keys: [Key]
  package let places: Set<Place>
  /// Where it stands in the footer; nil where it does not.
  package let footerRank: Int?
  let unless: Unless

  init(
    _ text: ActionText, _ keys: [Key], _ places: Set<Place>, footer rank: Int? = nil,
    unless: Unless = .never
  ) {
    self.text = text
    self.keys = keys
    self.places = places
    footerRank = rank
    self.unless = unless
  }
}
