import Domain
import Screen
import Wording

extension ScreenView {
  /// The menu: what is typed, the actions with their keys, and the hits.
  func drawPalette(_ state: PaletteState, in frame: inout Frame) {
    let (input, list) = typedList(SearchText.menu, in: &frame)
    let actions = model.paletteActions(state)
    let hits = model.paletteHits(state)
    if actions.isEmpty, hits.isEmpty {
      frame.hint(say(SearchText.noHits), in: list, isFocused: false)
    }
    let groups = [
      ListGroup(count: actions.count),
      ListGroup(
        hits.isEmpty ? StyledText() : StyledText(say(SearchText.hits), .title),
        count: hits.count),
    ]
    frame.list(groups, selection: state.cursor.selection, isFocused: true, in: list) { index in
      index < actions.count
        ? paletteRow(actions[index], state, columns: list.columns)
        : hitRow(hits[index - actions.count], columns: list.columns)
    }
    draw(state.buffer, hint: SearchText.menuHint, in: input, of: &frame)
  }

  private func paletteRow(_ action: Action, _ state: PaletteState, columns: Int) -> ListRow {
    var left = StyledText(say(action.definition.text.label))
    let refusal = model.paletteRefusal(of: action, state)
    if let refusal {
      return ListRow(left, right: StyledText(say(refusal), .muted), isMuted: true)
    }
    if columns >= 60 {
      left = StyledText(DisplayWidth.pad(left.text, to: 26) + " ")
      left.append(say(action.definition.text.explanation), .muted)
    }
    let key = action.shownKey(in: state.origin).map { say($0.shownName) } ?? ""
    return ListRow(left, right: StyledText(key, .key))
  }

  // MARK: Shared with the search

  /// A dialog with a line to type in and a list below it.
  func typedList(_ title: Phrase, in frame: inout Frame) -> (input: Rect, list: Rect) {
    let rows = max(4, layout.body.rows - (layout.form == .wide ? 6 : 2))
    let columns = min(model.size.columns - 4, 100)
    let inside = dialog(
      title: StyledText(say(title), .focusedTitle), rows: rows, columns: columns, in: &frame)
    let (input, rest) = inside.splitRows(1)
    return (input, rest.inset(top: rest.rows > 4 ? 1 : 0))
  }

  /// The line that is typed in, with the terminal's cursor on it.
  func draw(_ buffer: TextBuffer, hint: Phrase, in rect: Rect, of frame: inout Frame) {
    let cursor = DisplayWidth.of(String(buffer.characters[..<buffer.cursor]))
    let shift = max(0, cursor - rect.columns + 3)
    frame.fill(rect, style: .inputFocused)
    let text = buffer.text.droppingColumns(shift)
    frame.write("› ", in: rect, style: .inputFocused)
    if buffer.isEmpty {
      frame.write(say(hint), in: rect, column: 2, style: .placeholder)
    } else {
      frame.write(text, in: rect, column: 2, style: .inputFocused)
    }
    frame.moveCursor(in: rect, row: 0, column: 2 + cursor - shift)
  }

  /// A hit: what it is, its reference and title, and the words round what was found.
  func hitRow(_ hit: SearchHit, columns: Int) -> ListRow {
    var left = StyledText()
    let kind = say(hit.name.link.kind.noun.one)
    if columns >= 50 { left.append(DisplayWidth.pad(kind, to: 14) + " ", .muted) }
    if let reference = hit.name.reference { left.append("\(reference) ", .strong) }
    left.append(say(hit.name.shownTitle).replacingLineBreaks)
    if let owner = hit.caseReference, hit.name.link.kind != .caseFile {
      left.append("  \(owner)", .muted)
    }
    let excerpt = hit.shownExcerpt
    return ListRow(left, right: StyledText(columns >= 70 ? excerpt : "", .muted))
  }
}

extension SearchHit {
  /// The words round what was found; nothing of a protected person (INV-18), and nothing that
  /// the title says already.
  var shownExcerpt: String {
    let text = excerpt.replacingLineBreaks
    return name.isProtected || text == name.title ? "" : text
  }
}

extension String {
  /// The text without so many columns at its beginning.
  func droppingColumns(_ count: Int) -> String {
    var dropped = 0
    return String(
      drop { character in
        guard dropped < count else { return false }
        dropped += DisplayWidth.of(String(character))
        return true
      })
  }
}
