/// A key or a chord, as the terminal tells it.
///
/// Ctrl+I, Ctrl+M and Ctrl+H cannot be told from Tab, Enter and Backspace, nor Ctrl+J from Enter:
/// they arrive as those keys.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or blank: one grapheme cluster.
  case character(Character)
  /// A letter with Ctrl, in lower case; a blank is Ctrl+Space.
  case control(Character)
  case enter
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case shiftUp
  case shiftDown
  case shiftLeft
  case shiftRight
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F12.
  case function(Int)
}
