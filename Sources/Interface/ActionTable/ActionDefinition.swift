package import Screen
package import Wording

/// One row of the table: all that there is to say of an action.
package struct ActionDefinition: Sendable {
  package let text: ActionText
  /// The keys that run it; the first one is shown.
  ///
  /// None: the palette only.
  package let keys: [Key]
  package let places: Set<Place>
  /// Where it is in the footer; nil where it does not.
  package let footerRank: Int?
  /// Whether the palette lists it: not what only moves the mark or the layers.
  let standsInPalette: Bool
  let changes: ActionReach
  let unless: Unless
  /// Does it, where nothing is against it.
  let run: @Sendable (inout Model) -> [Effect]

  init(
    _ text: ActionText, _ keys: [Key], _ places: Set<Place>, footer rank: Int? = nil,
    inPalette standsInPalette: Bool = true, changes: ActionReach, unless: Unless = .never,
    _ run: @escaping @Sendable (inout Model) -> [Effect]
  ) {
    self.text = text
    self.keys = keys
    self.places = places
    footerRank = rank
    self.standsInPalette = standsInPalette
    self.changes = changes
    self.unless = unless
    self.run = run
  }
}
