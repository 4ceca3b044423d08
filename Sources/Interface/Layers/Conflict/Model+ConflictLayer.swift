import Domain

extension Model {
  /// Chooses a side for the selected field.
  mutating func chooseSide(theirs: Bool) -> [Effect] {
    guard case .conflict(var state) = layers.last,
      state.conflict.fields.indices.contains(state.cursor.selection)
    else { return [] }
    let key = state.conflict.fields[state.cursor.selection]
    if theirs { state.theirs.insert(key) } else { state.theirs.remove(key) }
    state.cursor.move(by: 1, of: state.conflict.fields.count)
    layers[layers.count - 1] = .conflict(state)
    return []
  }

  /// Saves the chosen sides on top of the row as it is now.
  mutating func saveConflict(_ state: ConflictState) -> [Effect] {
    let present = state.conflict.present
    guard !present.isInBin else { return [] }
    let mine = state.conflict.mine.filter { !state.theirs.contains($0.key) }
    layers.removeLast()
    return [.act(.record(.edit(present.link, mine, from: present)), reason: state.reason)]
  }
}
