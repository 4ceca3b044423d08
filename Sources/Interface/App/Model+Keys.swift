import Domain
import Screen
import Wording

extension Model {
  /// Answers a key: text where text is typed, else the action that the table names.
  mutating func press(_ key: Key, inBurst: Bool) -> [Effect] {
    notice = nil
    changedByOthers = [:]
    if key == .control("c") { return askToQuit() }
    isAskedToQuit = false
    if let effects = typed(key) { return effects }
    guard let action = Action.forKey(key, in: place) else { return [] }
    if inBurst, key.isLetter, key != .character(" "), action.definition.changes.isLasting {
      notice = Notice(.refused, InterfaceText.burstIgnored)
      return []
    }
    return run(action)
  }

  /// Runs an action if it is available, else says why not.
  mutating func run(_ action: Action) -> [Effect] {
    if let reason = unavailability(of: action) {
      // Esc where all rows are shown has nothing to do, and need not say so.
      if action != .showAllRows { notice = Notice(.refused, reason) }
      return []
    }
    return action.definition.run(&self)
  }

  private mutating func askToQuit() -> [Effect] {
    if isAskedToQuit { return quit() }
    isAskedToQuit = true
    notice = Notice(.hint, InterfaceText.askQuit)
    return storeDrafts()
  }

  /// Text goes into the layer that takes it; in a list of ideas a pasted list is offered as
  /// ideas, and anywhere else nothing happens.
  mutating func paste(_ text: String) -> [Effect] {
    notice = nil
    if place.takesText { return typeText(text) }
    guard place == .ideas, !session.isReadOnly else { return [] }
    let lines = text.split(whereSeparator: \.isNewline)
      .map { String($0.drop { $0 == " " || $0 == "\t" || $0 == "-" || $0 == "•" }) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { return [] }
    layers.append(
      .choice(
        ChoiceState(
          title: InterfaceText.addIdeas(lines.count),
          options: [
            ChoiceOption(InterfaceText.cancel, outcome: .nothing),
            ChoiceOption(
              InterfaceText.addIdeasVerb(lines.count), outcome: .addIdeas(lines)),
          ])))
    return []
  }
}
