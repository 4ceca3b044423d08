import Domain
import Screen
import Wording

extension Model {
  /// Answers a key where text is typed; nil where the action table is to answer it.
  mutating func typed(_ key: Key) -> [Effect]? {
    layers.last?.state.type(key, in: &self)
  }

  /// Pasted text, where text is typed.
  mutating func typeText(_ text: String) -> [Effect] {
    if case .form = layers.last { return pasteInForm(text) }
    var effects: [Effect] = []
    for character in TextRules.cleanLine(text) {
      effects = typed(.character(character)) ?? effects
    }
    return effects
  }
}

extension TextBuffer {
  /// Answers a key that edits a one-line text; false for any other key.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home: move(to: 0)
    case .end: move(to: characters.count)
    case .control("z"): return undo()
    case .control, .enter, .tab, .backTab, .escape, .insert, .up, .down, .shiftUp, .shiftDown,
      .shiftLeft, .shiftRight, .pageUp, .pageDown, .function:
      return false
    }
    return true
  }
}
