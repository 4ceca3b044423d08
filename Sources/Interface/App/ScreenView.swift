import Domain
package import Screen
import Wording

/// Draws the whole screen: the work surface, and on it the layers that are open.
package func view(_ model: Model) -> Frame {
  var frame = Frame(model.size)
  let layout = model.layout
  guard layout.form != .tooSmall else {
    frame.write(InterfaceText.windowTooSmall[model.language], width: model.size.columns)
    frame.moveCursor(row: 0, column: 0)
    return frame
  }
  let screen = ScreenView(model: model, layout: layout)
  screen.drawGround(in: &frame)
  screen.drawTop(in: &frame)
  return frame
}

/// What every part of the view needs: the model, its layout and its language.
struct ScreenView {
  let model: Model
  let layout: Layout

  var language: Language { model.language }

  /// The text of a phrase in the screen's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// Title, work surface and layers, all but the uppermost layer.
  func drawGround(in frame: inout Frame) {
    drawTitle(in: &frame)
    let lowest = model.layers.lastIndex(where: \.isFullScreen)
    if lowest == nil { drawWorkSurface(in: &frame) }
    for layer in model.layers.dropFirst(lowest ?? 0).dropLast() {
      layer.state.draw(on: self, in: &frame)
    }
  }

  /// The uppermost layer, status and footer.
  func drawTop(in frame: inout Frame) {
    model.layers.last?.state.draw(on: self, in: &frame)
    drawStatus(in: &frame)
    drawFooter(in: &frame)
    if frame.cursor == nil { frame.moveCursor(in: layout.body, row: 0, column: 0) }
  }

  /// The five panes, or as many of them as the window has room for.
  func drawWorkSurface(in frame: inout Frame) {
    drawIdeas(in: &frame)
    drawCases(in: &frame)
    drawCaseHeader(in: &frame)
    drawTeam(in: &frame)
    drawChecklist(in: &frame)
    drawTab(in: &frame)
    if layout.form != .wide || model.isZoomed { drawPaneNames(in: &frame) }
  }

  /// Whether a pane has the keys.
  ///
  /// While a filter is typed its list keeps its mark.
  func hasFocus(_ pane: Pane) -> Bool {
    model.focus == pane && model.layers.allSatisfy { $0.place == .filter }
  }

  /// A word at a row that somebody else has just changed; nothing at others.
  func changeMark(_ link: RecordLink) -> StyledText {
    guard let actor = model.changedByOthers[link] else { return StyledText() }
    let name = actor.split(separator: " ").first.map(String.init) ?? actor
    return StyledText(say(PaneText.changedNow(name)), .accent)
  }

  /// Draws a pane's box with its number and name, and gives what is inside.
  func pane(
    _ pane: Pane, _ name: String, trailing: StyledText = StyledText(), _ rect: Rect,
    in frame: inout Frame
  ) -> Rect {
    let isFocused = hasFocus(pane)
    return frame.box(
      rect,
      title: StyledText("\(pane.rawValue) \(name)", isFocused ? .focusedTitle : .title),
      trailing: trailing, style: isFocused ? .focusedBorder : .border)
  }
}
