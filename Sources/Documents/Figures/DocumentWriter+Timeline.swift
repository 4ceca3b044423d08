internal import Domain
internal import Wording

extension DocumentWriter {
  /// So many measures are drawn at most.
  private static let mostMeasures = 40

  private static let labelRoom = 300
  private static let rowHeight = 24

  /// The measures by their deadlines, with the one each had at first (N-28).
  var timeline: Figure? {
    let dated = situation.measures.filter { $0.deadline != nil }
      .sorted { ($0.deadline ?? .first, $0.number) < ($1.deadline ?? .first, $1.number) }
    let shown = Array(dated.prefix(Self.mostMeasures))
    let days = shown.flatMap { [$0.deadline, $0.originalDeadline].compactMap(\.self) }
    guard let first = days.min(), let last = days.max() else { return nil }
    let title = FigureText.timeline
    let alternative = FigureText.timeline(
      shown: shown.count, of: situation.measures.count,
      done: situation.measures.count { $0.status == .done },
      from: DayText.long(first, in: language), to: DayText.long(last, in: language))[language]
    var drawing = SVG(
      title: discretion.text(title[language]), description: alternative,
      language: language.rawValue, height: 90 + shown.count * Self.rowHeight)
    drawAxis(from: first, to: last, rows: shown.count, in: &drawing)
    for (row, measure) in shown.enumerated() {
      draw(measure, row: row, between: first, and: last, in: &drawing)
    }
    drawLegend(y: 70 + shown.count * Self.rowHeight, in: &drawing)
    return Figure(
      fileName: "tidslinje-\(figureReference).svg", svg: drawing.text, title: title,
      alternative: alternative,
      columns: ["title", "originalDeadline", "deadline", "status"].map { (key: FieldKey) in
        Markdown.Column(FieldLabels.label(.measure, key)[language])
      },
      rows: shown.map {
        [$0.title, day($0.originalDeadline), day($0.deadline), $0.status.label[language]]
      })
  }

  private func place(of day: Day, between first: Day, and last: Day) -> Int {
    let start = Self.labelRoom + 20
    let span = SVG.width - start - 30
    let days = max(1, first.days(until: last))
    return start + first.days(until: day) * span / days
  }

  private func drawAxis(from first: Day, to last: Day, rows: Int, in drawing: inout SVG) {
    let bottom = 40 + rows * Self.rowHeight
    drawing.write(DayText.short(first), x: Self.labelRoom + 20, y: 20)
    if first != last { drawing.write(DayText.short(last), x: SVG.width - 10, y: 20, .end) }
    guard first <= setting.today, setting.today <= last else { return }
    let x = place(of: setting.today, between: first, and: last)
    drawing.line(from: (x, 28), to: (x, bottom), isDashed: true)
  }

  private func draw(
    _ measure: Measure, row: Int, between first: Day, and last: Day, in drawing: inout SVG
  ) {
    guard let deadline = measure.deadline else { return }
    let y = 46 + row * Self.rowHeight
    let x = place(of: deadline, between: first, and: last)
    let reference = measure.reference.map { "\($0) " } ?? ""
    drawing.write(
      reference + discretion.text(measure.title), x: 10, y: y + 4, room: Self.labelRoom)
    if let original = measure.originalDeadline, original != deadline {
      let from = place(of: original, between: first, and: last)
      drawing.line(from: (from, y), to: (x, y))
      drawing.line(from: (from, y - 6), to: (from, y + 6))
    }
    switch measure.status {
    case .done: drawing.circle(x: x, y: y, .solid)
    case .cancelled: drawing.cross(x: x, y: y)
    case .proposed, .decided, .inProgress, .postponed: drawing.circle(x: x, y: y, .empty)
    }
  }

  private func drawLegend(y: Int, in drawing: inout SVG) {
    drawing.circle(x: 20, y: y, .solid)
    drawing.write(MeasureStatus.done.label[language], x: 34, y: y + 4)
    drawing.circle(x: 160, y: y, .empty)
    drawing.write(FigureText.open[language], x: 174, y: y + 4)
    drawing.cross(x: 280, y: y)
    drawing.write(MeasureStatus.cancelled.label[language], x: 294, y: y + 4)
    drawing.line(from: (400, y - 6), to: (400, y + 6))
    drawing.write(FieldLabels.label(.measure, "originalDeadline")[language], x: 410, y: y + 4)
    drawing.line(from: (590, y - 6), to: (590, y + 6), isDashed: true)
    drawing.write(FigureText.today[language], x: 600, y: y + 4)
  }
}
