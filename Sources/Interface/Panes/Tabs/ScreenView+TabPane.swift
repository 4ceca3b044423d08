import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 4: the action plan and the other tabs of the case at hand.
  func drawTab(in frame: inout Frame) {
    guard !layout.planBox.isEmpty else { return }
    let isFocused = hasFocus(.plan) || isPlanShownForList
    let place = model.work.tab.place
    let mark = listMark(model.work[place], total: model.work.total(in: place))
    let inside = frame.box(
      layout.planBox, title: tabTitles(isFocused: isFocused, beside: mark.width),
      trailing: mark, style: hasFocus(.plan) ? .focusedBorder : .border)
    drawList(of: place, in: inside, isFocused: hasFocus(.plan), of: &frame)
  }

  /// The rows of a list of the case at hand, and what is under them.
  func drawList(of place: Place, in rect: Rect, isFocused: Bool, of frame: inout Frame) {
    guard let situation = model.work.situation, let list = place.caseList else { return }
    let count = model.work.count(in: place)
    guard count > 0 else {
      let text = model.work[place].noHits ?? list.emptyText
      frame.hint(say(text), in: rect, isFocused: isFocused)
      return
    }
    let foot = list.foot(self, situation)
    let (rows, footRect) = rect.splitRows(rect.rows - foot.count)
    let state = model.work[place]
    let first = state.cursor.firstRow(visible: rows.rows, of: count)
    let inSight = state.rows(of: model.work.total(in: place)).dropFirst(first).prefix(rows.rows)
    frame.list(
      list.drawing(self, model.work, Array(inSight)), in: rows, first: 0,
      selection: state.cursor.selection - first, isFocused: isFocused)
    frame.write(foot, in: footRect, column: 1)
  }

  /// In a medium window the plan is shown beside the list that has the focus.
  private var isPlanShownForList: Bool {
    layout.form == .medium && model.focus.rawValue < 3
  }

  /// The names of the tabs in their order, the open one marked; as many of them as there is
  /// room for, those nearest to the open one.
  private func tabTitles(isFocused: Bool, beside markWidth: Int) -> StyledText {
    let open: Style = isFocused ? .focusedTitle : .title
    let tabs = model.work.tabs
    let names = tabs.map { say($0.name) }
    let index = tabs.firstIndex(of: model.work.tab) ?? 0
    let room = layout.planBox.columns - 10 - (markWidth > 0 ? markWidth + 3 : 0)
    let shown = tabsInSight(names.map { DisplayWidth.of($0) + 2 }, open: index, columns: room)
    var line = StyledText("4 ", open)
    guard shown.count > 1 else {
      line.append(say(model.work.tab.name), open)
      return line
    }
    if shown.lowerBound > 0 { line.append("‹", .tab) }
    for tab in shown {
      let isOpen = tab == index
      line.append(
        isOpen ? "[\(names[tab])]" : " \(names[tab]) ", isOpen ? .selectedTab : .tab)
    }
    if shown.upperBound < tabs.count { line.append("›", .tab) }
    return line
  }

  /// The tabs that fit on the pane's title, the open one among them.
  private func tabsInSight(_ widths: [Int], open: Int, columns: Int) -> Range<Int> {
    guard widths.indices.contains(open) else { return 0..<0 }
    var shown = open..<(open + 1)
    var room = columns - widths[open]
    while true {
      let after = shown.upperBound
      let before = shown.lowerBound - 1
      if widths.indices.contains(after), widths[after] <= room {
        room -= widths[after]
        shown = shown.lowerBound..<(after + 1)
      } else if widths.indices.contains(before), widths[before] <= room {
        room -= widths[before]
        shown = before..<shown.upperBound
      } else {
        return shown
      }
    }
  }
}
