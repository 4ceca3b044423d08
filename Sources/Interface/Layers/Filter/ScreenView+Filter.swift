import Screen

extension ScreenView {
  /// The filter while it is typed, at the foot of its list or of the document.
  func drawFilter(_ state: FilterState, in frame: inout Frame) {
    let box = listBox(of: state.place)
    guard box.rows > 0 else { return }
    let row = box.line(box.rows - 1).inset(left: 1, right: 1)
    frame.write("/" + state.buffer.text, in: row, width: row.columns, style: .inputFocused)
    let column = DisplayWidth.of(String(state.buffer.characters[..<state.buffer.cursor])) + 1
    frame.moveCursor(in: row, row: 0, column: min(column, max(0, row.columns - 1)))
  }

  /// The box that a place's list is in.
  private func listBox(of place: Place) -> Rect {
    switch place {
    case .ideas: layout.ideasBox
    case .cases: layout.casesBox
    case .team: layout.teamBox
    case .checklist: layout.checklistBox
    case .tab: layout.planBox
    case .layer: layout.body
    }
  }
}
