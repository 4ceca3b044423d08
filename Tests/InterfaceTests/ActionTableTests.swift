import Domain
import Interface
import Screen
import Testing
import Wording

/// The one table that feeds keys, footer, help and menu (Rules.md 3.2).
@Suite("The table of user actions")
struct ActionTableTests {
  /// What only moves the mark or the layers: keys that the menu does not list.
  private static let outsideMenu: Set<Action> = [
    .moveUp, .moveDown, .pageUp, .pageDown, .moveToTop, .moveToBottom, .back, .palette,
  ]

  @Test("Every action has a label and an explanation in all languages", arguments: Action.allCases)
  func texts(action: Action) {
    let text = action.definition.text
    for language in Language.allCases {
      #expect(!TextRules.isBlank(text.label[language]))
      #expect(!TextRules.isBlank(text.explanation[language]))
      #expect(text.label[language].count <= 32)
    }
  }

  @Test("Every action is in the menu of each place it applies in", arguments: Action.allCases)
  func menu(action: Action) {
    guard !Self.outsideMenu.contains(action) else { return }
    #expect(!action.definition.places.isEmpty)
    for place in action.definition.places {
      for language in Language.allCases {
        let model = Model.sample(language: language)
        var state = PaletteState(origin: place)
        #expect(model.paletteEntries(state).contains(.action(action)))
        state.buffer = TextBuffer(action.definition.text.label[language])
        #expect(
          model.paletteEntries(state).contains(.action(action)),
          "found by its label in \(language)")
      }
    }
  }

  @Test("The help of a place lists every action of the place", arguments: Place.allCases)
  func help(place: Place) {
    let rows = Model.sample().helpRows(HelpState(origin: place))
    for action in Action.inPlace(place) { #expect(rows.contains(.action(action))) }
  }

  @Test("No two actions share a key in one place", arguments: Place.allCases)
  func clashes(place: Place) {
    var owners: [Key: Action] = [:]
    for action in Action.inPlace(place) {
      for key in action.definition.keys where !place.takesText || !key.isLetter {
        #expect(owners[key] == nil, "\(key.name): \(action) and \(owners[key] ?? action)")
        owners[key] = action
      }
    }
    for (key, action) in owners { #expect(Action.forKey(key, in: place) == action) }
  }

  @Test("No key needs AltGr, F10 or F11 on a Norwegian keyboard", arguments: Action.allCases)
  func keyboard(action: Action) {
    let withAltGr: Set<Character> = ["@", "£", "$", "€", "{", "[", "]", "}", "\\", "~", "|", "`"]
    for key in action.definition.keys {
      switch key {
      case .character(let character): #expect(!withAltGr.contains(character))
      case .function(let number): #expect(![10, 11].contains(number))
      case .control, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down,
        .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end, .pageUp,
        .pageDown:
        break
      }
    }
  }

  @Test("Ctrl+I, M, H, J and C are never bound", arguments: Action.allCases)
  func sharedBytes(action: Action) {
    let keys: [Key] = ["i", "m", "h", "j", "c"].map { .control($0) }
    #expect(Set(action.definition.keys).isDisjoint(with: keys))
  }

  @Test("What the footer lists has a key in the place", arguments: Place.allCases)
  func footer(place: Place) {
    for action in Action.inPlace(place) where action.definition.footerRank != nil {
      #expect(action.shownKey(in: place) != nil, "\(action)")
    }
  }

  @Test("Digits never change data")
  func digits() {
    for action in Action.allCases {
      let digits = action.definition.keys.filter { key in
        if case .character(let character) = key { character.isNumber } else { false }
      }
      let moves: Set<Action> = [
        .focusIdeas, .focusCases, .focusTeam, .focusPlan, .focusChecklist, .showOverview,
        .showMeetings,
      ]
      #expect(digits.isEmpty || moves.contains(action))
    }
  }

  @Test("Each of the twelve tasks names keys of the table only", arguments: HowToText.all)
  func tasks(task: HowToText) {
    #expect(HowToText.all.count == 12)
    for language in Language.allCases {
      #expect(!task.title[language].isEmpty)
      for step in task.steps {
        for code in Self.codes(in: step[language]) {
          #expect(Action(rawValue: code)?.definition.keys.isEmpty == false, "\(code)")
        }
        let text = Action.namingKeys(in: step[language], language)
        #expect(!text.contains("{") && !text.contains("}"))
      }
    }
  }

  private static func codes(in text: String) -> [String] {
    text.split(separator: "{").dropFirst().compactMap { part in
      part.split(separator: "}").first.map(String.init)
    }
  }

  @Test("A text that names keys gets them as they are set")
  func namedKeys() {
    #expect(
      Action.namingKeys(in: "{undo} og {toggleAnswer}, {nonsense}", .nb)
        == "Ctrl+Z og Mellomrom, nonsense")
  }
}
