/// A look for every style.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own colours, attributes, and a few colours that are also words or glyphs.
  case standard
  /// Attributes only, and none that a terminal shows as a shade: for `NO_COLOR` and old screens.
  case monochrome

  /// How the style looks.
  package func attributes(of style: Style) -> Attributes {
    let attributes = Theme.look(style)
    switch self {
    case .standard:
      return attributes
    case .monochrome:
      return Attributes(
        bold: attributes.isBold, reverse: attributes.isReverse, underline: attributes.isUnderlined)
    }
  }

  private static func look(_ style: Style) -> Attributes {
    switch style {
    case .plain, .border, .hint, .tab, .title: Attributes()
    case .muted, .disabled, .placeholder: Attributes(dim: true)
    case .strong, .key: Attributes(bold: true)
    case .focusedTitle: Attributes(bold: true)
    case .focusedBorder: Attributes(bold: true, colour: .cyan)
    case .header: Attributes(reverse: true)
    case .selected: Attributes(bold: true, reverse: true)
    case .selectedUnfocused: Attributes(bold: true)
    case .warning: Attributes(bold: true, colour: .magenta)
    case .error: Attributes(bold: true, colour: .red)
    case .success: Attributes(colour: .green)
    case .accent: Attributes(bold: true, colour: .cyan)
    case .input: Attributes(underline: true)
    case .inputFocused: Attributes(bold: true, underline: true)
    case .selectedTab: Attributes(bold: true, underline: true)
    case .button: Attributes(bold: true)
    case .focusedButton: Attributes(bold: true, reverse: true)
    }
  }
}
