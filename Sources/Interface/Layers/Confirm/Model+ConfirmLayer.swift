import Domain
import Screen

extension Model {
  /// Moves between *Avbryt* and the verb; every other key but Enter, Esc and help is left
  /// without effect.
  mutating func turnConfirmation(_ key: Key, _ state: ConfirmState) -> [Effect]? {
    var state = state
    switch key {
    case .left, .right, .tab, .backTab, .up, .down:
      state.isVerbFocused.toggle()
      layers[layers.count - 1] = .confirm(state)
      return []
    case .enter, .escape, .function: return nil
    case .character, .control, .backspace, .delete, .insert, .shiftUp, .shiftDown, .shiftLeft,
      .shiftRight, .home, .end, .pageUp, .pageDown:
      return []
    }
  }

  /// Does what the focused button says.
  mutating func answerConfirmation(_ state: ConfirmState) -> [Effect] {
    layers.removeLast()
    guard state.isVerbFocused else { return [] }
    switch state.outcome {
    case .act(let action): return [.act(action, reason: "")]
    case .overwrite(let path, let text):
      return [.outside(.writeFile(path: path, text: text, overwrite: true))]
    case .quit: return [.outside(.quit)]
    }
  }
}
