import Domain
import Screen
import Wording

extension SearchState {
  /// The selected hit; nil where there is none.
  var selected: SearchHit? {
    hits.indices.contains(cursor.selection) ? hits[cursor.selection] : nil
  }
}

extension Model {
  /// Answers a key in the search; nil where the action table is to answer it.
  mutating func typeInSearch(_ key: Key, _ state: SearchState) -> [Effect]? {
    var state = state
    if let step = listStep(key) {
      state.cursor.move(by: step, of: state.hits.count)
      layers[layers.count - 1] = .search(state)
      return []
    }
    let before = state.buffer.text
    guard state.buffer.edit(key) else { return nil }
    let text = state.buffer.text
    if !text.isSearchable {
      state.hits = []
      state.cursor = ListCursor()
    }
    layers[layers.count - 1] = .search(state)
    return text != before && text.isSearchable ? [.read(.search(text))] : []
  }
}
