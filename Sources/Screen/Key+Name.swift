extension Key {
  /// The key as people write it: `A`, `Ctrl+S`, `Enter`, `F4`, `Shift+Up`.
  ///
  /// A letter is spelled as it is typed, a blank as `Space`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl+Space"
    case .control(let character): "Ctrl+" + character.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift+Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .shiftUp: "Shift+Up"
    case .shiftDown: "Shift+Down"
    case .shiftLeft: "Shift+Left"
    case .shiftRight: "Shift+Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }

  /// Finds the key with that name, in any case but for a single letter; `nil` where there is none.
  package init?(name: String) {
    let folded = name.lowercased()
    if name.count == 1, let character = name.first, !character.isWhitespace {
      self = .character(character)
    } else if let key = Key.named.first(where: { $0.name.lowercased() == folded }) {
      self = key
    } else if folded.hasPrefix("ctrl+"), folded.count == 6, let character = folded.last {
      guard character.isASCII, let key = Key.control(character).unambiguous else { return nil }
      self = key
    } else {
      return nil
    }
  }

  /// The key as it arrives: Ctrl+I is Tab, Ctrl+M and Ctrl+J are Enter, Ctrl+H is Backspace.
  ///
  /// `nil` for a chord that no terminal can send.
  private var unambiguous: Key? {
    guard case .control(let character) = self else { return self }
    switch character {
    case "i": return .tab
    case "j", "m": return .enter
    case "h": return .backspace
    case "a"..."z", "\\", "]", "^", "_": return self
    default: return nil
    }
  }

  private static let named: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right,
      .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end, .pageUp, .pageDown,
      .character(" "), .control(" "),
    ] + (1...12).map { .function($0) }
}

extension Key: Comparable {
  /// By name: the order of key lists in the documentation.
  package static func < (left: Key, right: Key) -> Bool {
    left.name < right.name
  }
}
