package import Screen
package import Wording

extension Action {
  /// The action that a key runs in a place; nil for a key without meaning there.
  package static func forKey(_ key: Key, in place: Place) -> Action? {
    byPlace[place]?[key]
  }

  private static let byPlace: [Place: [Key: Action]] = {
    var table: [Place: [Key: Action]] = [:]
    for action in allCases {
      let definition = action.definition
      for place in definition.places {
        for key in definition.keys where !place.takesText || !key.isLetter {
          table[place, default: [:]][key] = action
        }
      }
    }
    return table
  }()

  /// The actions that apply in a place, the footer's first and in its order.
  package static func inPlace(_ place: Place) -> [Action] { ordered[place] ?? [] }

  private static let ordered: [Place: [Action]] = {
    let ranked = allCases.map { ($0, $0.definition) }.enumerated()
      .sorted {
        ($0.element.1.footerRank ?? 100, $0.offset) < ($1.element.1.footerRank ?? 100, $1.offset)
      }
      .map(\.element)
    return Dictionary(
      uniqueKeysWithValues: Place.allCases.map { place in
        (place, ranked.filter { $0.1.places.contains(place) }.map(\.0))
      })
  }()

  /// The key that is shown for the action in a place; nil where only the palette has it.
  package func shownKey(in place: Place) -> Key? {
    definition.keys.first { !place.takesText || !$0.isLetter }
  }
}

extension Key {
  /// Whether the key types something in a text field.
  package var isLetter: Bool {
    switch self {
    case .character: true
    case .control, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down,
      .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end, .pageUp,
      .pageDown, .function:
      false
    }
  }

  /// What the key is called in footer and help.
  package var shownName: Phrase {
    switch self {
    case .character(" "): InterfaceText.spaceKey
    case .character(let character): Phrase(same: String(character))
    case .control(let character): Phrase(same: "Ctrl+\(character.uppercased())")
    case .enter: Phrase(same: "Enter")
    case .tab: Phrase(same: "Tab")
    case .backTab: Phrase(same: "Shift+Tab")
    case .escape: Phrase(same: "Esc")
    case .backspace: Phrase(same: "Backspace")
    case .delete: Phrase(same: "Delete")
    case .insert: Phrase(same: "Insert")
    case .up: Phrase(same: "↑")
    case .down: Phrase(same: "↓")
    case .left: Phrase(same: "←")
    case .right: Phrase(same: "→")
    case .shiftUp: Phrase(same: "Shift+↑")
    case .shiftDown: Phrase(same: "Shift+↓")
    case .shiftLeft: Phrase(same: "Shift+←")
    case .shiftRight: Phrase(same: "Shift+→")
    case .home: Phrase(same: "Home")
    case .end: Phrase(same: "End")
    case .pageUp: Phrase(same: "PgUp")
    case .pageDown: Phrase(same: "PgDn")
    case .function(let number): Phrase(same: "F\(number)")
    }
  }
}
