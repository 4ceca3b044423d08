import Domain
import Screen

/// Where the parts of a workshop's page are: side by side where there is room, else the groups or
/// the result.
struct WorkshopRooms {
  let inside: Rect
  /// The lines of the question put to the groups.
  let question: [String]
  private let groups: Rect
  private let result: Rect
  /// What the selected group wrote; nil where there is no room.
  let words: Rect?

  /// Divides the inside of a page.
  init(_ inside: Rect, sheet: WorkshopSheet) {
    self.inside = inside
    let theme = sheet.workshop.theme
    question =
      theme.isEmpty
      ? [] : DisplayWidth.wrap(theme, to: max(1, inside.columns - 1)).prefix(3).map(String.init)
    let (_, rest) = inside.splitRows(question.isEmpty ? 0 : question.count + 1)
    guard rest.columns >= 90 else {
      groups = rest
      result = rest
      words = nil
      return
    }
    let (left, right) = rest.splitColumns(rest.columns * 2 / 5)
    let (list, written) = left.splitRows(min(sheet.groups.count + 3, max(3, left.rows - 8)))
    groups = list.inset(right: 2)
    words = written.inset(right: 2)
    result = right
  }

  private var isDivided: Bool { words != nil }

  /// Where the groups are; nil where only the result is shown.
  func groups(reading part: WorkshopState.Part) -> Rect? {
    isDivided || part == .groups ? groups : nil
  }

  /// Where the result is; nil where only the groups are shown.
  func result(reading part: WorkshopState.Part) -> Rect? {
    isDivided || part == .result ? result : nil
  }
}
