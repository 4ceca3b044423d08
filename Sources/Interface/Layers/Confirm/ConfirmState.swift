import Screen
package import Wording

/// A question before something that cannot be undone.
///
/// The default does nothing.
package struct ConfirmState: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case act(UserAction)
    case overwrite(path: String, text: String)
    case quit
  }

  package let question: Phrase
  /// A verb: "Slett 12 rader".
  package let verb: Phrase
  package let outcome: Outcome
  /// Whether the verb's button has the focus; *Avbryt* has it at first.
  package var isVerbFocused = false

  /// Asks with the focus on *Avbryt*.
  package init(question: Phrase, verb: Phrase, outcome: Outcome) {
    self.question = question
    self.verb = verb
    self.outcome = outcome
  }
}

extension ConfirmState: LayerState {
  static let place = Place.confirm
  static let isFullScreen = false
  var layer: Layer { .confirm(self) }

  func open(in model: inout Model) -> [Effect] { model.answerConfirmation(self) }

  func type(_ key: Key, in model: inout Model) -> [Effect]? { model.turnConfirmation(key, self) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawConfirm(self, in: &frame)
  }
}
