import Domain
import Screen
import Wording

extension ScreenView {
  /// The search across everything: what is typed, and the hits as they come.
  func drawSearch(_ state: SearchState, in frame: inout Frame) {
    let (input, rest) = typedList(SearchText.search, in: &frame)
    let isNarrow = rest.columns < 70
    let (list, foot) = rest.splitRows(isNarrow && rest.rows > 5 ? rest.rows - 2 : rest.rows)
    if state.hits.isEmpty, state.buffer.text.isSearchable {
      frame.hint(say(SearchText.noHits), in: list, isFocused: false)
    }
    let first = state.cursor.firstRow(visible: list.rows, of: state.hits.count)
    frame.list(
      state.hits.map { hitRow($0, columns: list.columns) }, in: list, first: first,
      selection: state.cursor.selection, isFocused: true)
    if let excerpt = state.selected?.shownExcerpt, !foot.isEmpty {
      for (row, line) in DisplayWidth.wrap(excerpt, to: foot.columns).prefix(2).enumerated() {
        frame.write(String(line), in: foot, row: row, style: .muted)
      }
    }
    draw(state.buffer, hint: SearchText.searchHint, in: input, of: &frame)
  }
}
