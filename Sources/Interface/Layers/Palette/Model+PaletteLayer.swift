import Domain
import Screen
package import Wording

extension Model {
  /// The lines of the palette: the actions that hold what is typed, then the hits.
  package func paletteEntries(_ state: PaletteState) -> [PaletteEntry] {
    paletteActions(state).map { .action($0) } + paletteHits(state).map { .hit($0) }
  }

  /// The actions that hold what is typed; those of the origin first, lately used ones before
  /// others, then by how well they match.
  func paletteActions(_ state: PaletteState) -> [Action] {
    let words = SearchFold.words(state.buffer.text)
    let inOrder = Action.inPlace(state.origin)
    let all = inOrder + Action.allCases.filter { !inOrder.contains($0) }
    let ranked = all.enumerated().compactMap { index, action -> (Action, [Int])? in
      let definition = action.definition
      guard definition.standsInPalette, let match = action.match(words, in: language) else {
        return nil
      }
      let isHere = definition.places.contains(state.origin)
      let used = lastUsed.firstIndex(of: action) ?? lastUsed.count
      return (action, [isHere ? 0 : 1, used, match, index])
    }
    return ranked.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  /// The hits among the rows that one goes to from here.
  func paletteHits(_ state: PaletteState) -> [SearchHit] {
    guard state.buffer.text.isSearchable else { return [] }
    return state.hits.filter { $0.name.link.kind.traits.isGoneTo }
  }

  /// Why an action of the palette cannot be run where the palette was called; nil where it can.
  package func paletteRefusal(of action: Action, _ state: PaletteState) -> Phrase? {
    guard action.definition.places.contains(state.origin) else {
      let places = Place.allCases.filter { action.definition.places.contains($0) }
      return SearchText.appliesIn(places.prefix(3).map(\.name))
    }
    return belowTop.unavailability(of: action)
  }

  /// The model as it is when the uppermost layer is gone.
  var belowTop: Model {
    var below = self
    if !below.layers.isEmpty { below.layers.removeLast() }
    return below
  }

  /// Runs the selected action where the palette was called, or goes to the selected hit.
  mutating func runPalette(_ state: PaletteState) -> [Effect] {
    let entries = paletteEntries(state)
    guard entries.indices.contains(state.cursor.selection) else { return [] }
    switch entries[state.cursor.selection] {
    case .hit(let hit):
      layers.removeLast()
      return look(at: hit.name.link)
    case .action(let action):
      if let reason = paletteRefusal(of: action, state) {
        notice = Notice(.refused, reason)
        return []
      }
      layers.removeLast()
      lastUsed = [action] + lastUsed.filter { $0 != action }.prefix(19)
      return run(action)
    }
  }

  /// Answers a key in the palette; nil where the action table is to answer it.
  mutating func typeInPalette(_ key: Key, _ state: PaletteState) -> [Effect]? {
    var state = state
    if let step = listStep(key) {
      state.cursor.move(by: step, of: paletteEntries(state).count)
      layers[layers.count - 1] = .palette(state)
      return []
    }
    let before = state.buffer.text
    guard state.buffer.edit(key) else { return nil }
    let text = state.buffer.text
    if text != before {
      state.cursor = ListCursor()
      if !text.isSearchable { state.hits = [] }
    }
    layers[layers.count - 1] = .palette(state)
    return text != before && text.isSearchable ? [.read(.search(text))] : []
  }

  /// How far a key moves the selection of a list below a typed text; nil for other keys.
  func listStep(_ key: Key) -> Int? {
    let page = max(1, visibleRows - 1)
    switch key {
    case .up: return -1
    case .down: return 1
    case .pageUp: return -page
    case .pageDown: return page
    case .character, .control, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert,
      .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end, .function:
      return nil
    }
  }
}

extension String {
  /// Whether the text is long enough to be searched for: two letters or digits.
  var isSearchable: Bool { count(where: { $0.isLetter || $0.isNumber }) >= 2 }
}

extension Action {
  /// How well the action answers to the words typed, 0 best; nil where one of them is in none
  /// of its words.
  ///
  /// Each must begin a word of the label, a synonym or the explanation, in the
  /// language of the screen or another.
  func match(_ words: [String], in language: Language) -> Int? {
    guard !words.isEmpty else { return 0 }
    let text = definition.text
    let others = Language.allCases.filter { $0 != language }
    let sources: [[String]] = [
      [text.label[language]], [text.synonyms[language]], [text.explanation[language]],
      others.flatMap { [text.label[$0], text.synonyms[$0]] },
    ]
    let folded = sources.map { $0.flatMap { SearchFold.words($0) } }
    var worst = 0
    for word in words {
      guard let rank = folded.firstIndex(where: { $0.contains { $0.hasPrefix(word) } }) else {
        return nil
      }
      worst = max(worst, rank)
    }
    return worst
  }
}

extension SearchFold {
  /// The words of a text, folded.
  static func words(_ text: String) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
