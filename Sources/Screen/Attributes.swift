/// How a cell looks: what every terminal can do, and a colour where there are colours.
package struct Attributes: Hashable, Sendable {
  package var isBold: Bool
  package var isDim: Bool
  package var isReverse: Bool
  package var isUnderlined: Bool
  /// The colour of the letters; `nil` is the terminal's own.
  package var colour: Colour?

  /// Makes a look; without arguments the terminal's own.
  package init(
    bold: Bool = false, dim: Bool = false, reverse: Bool = false, underline: Bool = false,
    colour: Colour? = nil
  ) {
    isBold = bold
    isDim = dim
    isReverse = reverse
    isUnderlined = underline
    self.colour = colour
  }
}

/// The colours that every colour terminal has, in the order of their numbers.
///
/// The background is always the terminal's own.
package enum Colour: UInt8, CaseIterable, Hashable, Sendable {
  case black
  case red
  case green
  case yellow
  case blue
  case magenta
  case cyan
  case white
}
