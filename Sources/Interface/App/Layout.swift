package import Screen

/// Where each part of the work surface is at a window size.
///
/// The rectangles of panes are their insides: what their rows can fill.
package struct Layout: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// All five panes together: 100×30 or more.
    case wide
    /// The left column and the focused case pane: 80×24 or more.
    case medium
    /// The focused pane alone: 40×10 or more.
    case narrow
    case tooSmall
  }

  package let form: Form
  package let title: Rect
  package let footer: Rect
  package let status: Rect
  package let body: Rect
  package let ideasBox: Rect
  package let casesBox: Rect
  package let headerBox: Rect
  package let teamBox: Rect
  package let checklistBox: Rect
  package let planBox: Rect

  package var ideas: Rect { inside(ideasBox) }
  package var cases: Rect { inside(casesBox) }
  package var header: Rect { headerBox.inset() }
  package var team: Rect { inside(teamBox) }
  package var checklist: Rect { inside(checklistBox) }
  package var plan: Rect { inside(planBox) }

  private func inside(_ box: Rect) -> Rect { box.inset() }

  /// Lays a window out; zoomed shows the focused pane alone.
  package init(size: Size, focus: Pane, isZoomed: Bool) {
    let all = Rect(size)
    if size.columns < 40 || size.rows < 10 {
      form = .tooSmall
    } else if size.columns >= 100 && size.rows >= 30 {
      form = .wide
    } else if size.columns >= 80 && size.rows >= 24 {
      form = .medium
    } else {
      form = .narrow
    }
    let (titleRow, rest) = all.splitRows(1)
    title = titleRow
    let footerRows = form == .narrow || form == .tooSmall ? 1 : 2
    let (upper, footerRect) = rest.splitRows(rest.rows - footerRows)
    footer = footerRect
    let (bodyRect, statusRect) = upper.splitRows(upper.rows - 1)
    body = bodyRect
    status = statusRect
    let isAlone = isZoomed || form == .narrow || form == .tooSmall
    let panes =
      isAlone
      ? PaneBoxes(alone: focus, in: bodyRect, isNarrow: form != .wide)
      : form == .wide ? PaneBoxes(wide: bodyRect) : PaneBoxes(medium: bodyRect, focus: focus)
    ideasBox = panes.ideas
    casesBox = panes.cases
    headerBox = panes.header
    teamBox = panes.team
    checklistBox = panes.checklist
    planBox = panes.plan
  }
}

/// The boxes of the five panes and the case header; an empty one is not shown.
private struct PaneBoxes {
  var ideas = Rect(row: 0, column: 0, rows: 0, columns: 0)
  var cases = Rect(row: 0, column: 0, rows: 0, columns: 0)
  var header = Rect(row: 0, column: 0, rows: 0, columns: 0)
  var team = Rect(row: 0, column: 0, rows: 0, columns: 0)
  var checklist = Rect(row: 0, column: 0, rows: 0, columns: 0)
  var plan = Rect(row: 0, column: 0, rows: 0, columns: 0)

  /// Shows all five: ideas over cases on the left; header, team beside checklist, and tabs right.
  init(wide body: Rect) {
    let leftColumns = min(52, max(40, body.columns * 35 / 100))
    let (left, right) = body.splitColumns(leftColumns)
    (ideas, cases) = left.splitRows(left.rows * 55 / 100)
    let (headerRect, below) = right.splitRows(6)
    header = headerRect
    let (middle, lower) = below.splitRows(min(11, below.rows * 42 / 100))
    plan = lower
    (team, checklist) = middle.splitColumns(middle.columns / 2)
  }

  /// Shows the left column, the header, and the focused case pane under a line of pane names.
  init(medium body: Rect, focus: Pane) {
    let (left, right) = body.splitColumns(min(34, max(28, body.columns * 36 / 100)))
    (ideas, cases) = left.splitRows(left.rows / 2)
    let (headerRect, below) = right.splitRows(5)
    header = headerRect
    let (_, pane) = below.splitRows(1)
    switch focus {
    case .team: team = pane
    case .checklist: checklist = pane
    case .ideas, .cases, .plan: plan = pane
    }
  }

  /// Shows one pane under a line of pane names.
  init(alone focus: Pane, in body: Rect, isNarrow: Bool) {
    let (_, pane) = body.splitRows(1)
    switch focus {
    case .ideas: ideas = pane
    case .cases: cases = pane
    case .team: team = pane
    case .plan: plan = pane
    case .checklist: checklist = pane
    }
  }
}

extension Model {
  /// The layout of the window as it is.
  package var layout: Layout { Layout(size: size, focus: focus, isZoomed: isZoomed) }
}
