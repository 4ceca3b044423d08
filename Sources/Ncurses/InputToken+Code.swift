import CNcurses
import Screen

extension InputToken {
  /// Makes a token of what `tty_read` gave.
  init(code: Int32) {
    if let byte = UInt8(exactly: code) {
      self = .byte(byte)
    } else if let key = InputToken.keys[code] {
      self = .key(key)
    } else if (TTY_F1..<TTY_F1 + 12).contains(code) {
      self = .key(.function(Int(code) - Int(TTY_F1) + 1))
    } else if code == TTY_PASTE_START {
      self = .pasteStart
    } else if code == TTY_PASTE_END {
      self = .pasteEnd
    } else {
      self = .unknownKey
    }
  }

  private static let keys: [Int32: Key] = [
    TTY_ENTER: .enter,
    TTY_BACK_TAB: .backTab,
    TTY_BACKSPACE: .backspace,
    TTY_DELETE: .delete,
    TTY_INSERT: .insert,
    TTY_UP: .up,
    TTY_DOWN: .down,
    TTY_LEFT: .left,
    TTY_RIGHT: .right,
    TTY_SHIFT_UP: .shiftUp,
    TTY_SHIFT_DOWN: .shiftDown,
    TTY_SHIFT_LEFT: .shiftLeft,
    TTY_SHIFT_RIGHT: .shiftRight,
    TTY_HOME: .home,
    TTY_END: .end,
    TTY_PAGE_UP: .pageUp,
    TTY_PAGE_DOWN: .pageDown,
  ]
}
