/// What a piece of the screen means.
///
/// A theme says how it looks.
///
/// No style is the only sign of a state: a glyph, a word or a place says it too.
package enum Style: UInt8, CaseIterable, Hashable, Sendable {
  /// Text without a meaning of its own.
  case plain
  /// What matters less: put aside, closed, a remark.
  case muted
  /// What matters more than the text around it.
  case strong
  /// The name of a pane without focus, a heading.
  case title
  /// The name of the pane that has the focus.
  case focusedTitle
  /// The lines around a pane without focus.
  case border
  /// The lines around the pane that has the focus.
  case focusedBorder
  /// The bar at the top of the screen.
  case header
  /// The selected row of the pane that has the focus.
  case selected
  /// The selected row of a pane without focus.
  case selectedUnfocused
  /// Something that soon needs somebody.
  case warning
  /// Something late, missing or refused.
  case error
  /// Something done or met.
  case success
  /// What stands out without being good or bad: a mark, a figure, a search hit.
  case accent
  /// A field that can be typed into.
  case input
  /// The field that is being typed into.
  case inputFocused
  /// What an empty field says.
  case placeholder
  /// A key in the footer or the help.
  case key
  /// What the key does.
  case hint
  /// The name of a tab.
  case tab
  /// The name of the open tab.
  case selectedTab
  /// A button that Enter does not press.
  case button
  /// The button that Enter presses.
  case focusedButton
  /// What cannot be chosen now.
  case disabled

  /// The letter that stands for the style in a snapshot.
  package var letter: Character {
    switch self {
    case .plain: "."
    case .muted: "m"
    case .strong: "b"
    case .title: "t"
    case .focusedTitle: "T"
    case .border: "-"
    case .focusedBorder: "="
    case .header: "h"
    case .selected: "S"
    case .selectedUnfocused: "s"
    case .warning: "w"
    case .error: "e"
    case .success: "g"
    case .accent: "a"
    case .input: "i"
    case .inputFocused: "I"
    case .placeholder: "p"
    case .key: "k"
    case .hint: "n"
    case .tab: "y"
    case .selectedTab: "Y"
    case .button: "o"
    case .focusedButton: "O"
    case .disabled: "x"
    }
  }
}
