import Domain
import Screen
import Wording

/// Where a form is in a window, and how its fields fill it.
enum FormView {
  /// The box of the form: as high as its fields, and nearly the whole body where they are many.
  static func box(of form: FormState, in layout: Layout, _ language: Language) -> Rect {
    let most = layout.body.rows - (layout.form == .wide ? 2 : 0)
    let size = Size(columns: layout.body.columns, rows: most)
    let columns = textColumns(in: size)
    let needed = form.fields.indices.reduce(0) {
      $0 + rows(of: form, at: $1, columns: columns, language)
    }
    let height = min(most, max(9, needed + 5))
    return layout.body.centred(Size(columns: boxColumns(in: size), rows: height))
  }

  private static func boxColumns(in size: Size) -> Int {
    min(size.columns, max(60, min(96, size.columns - 8)))
  }

  /// The columns that labels take.
  static func labelColumns(in size: Size) -> Int { boxColumns(in: size) >= 70 ? 26 : 18 }

  /// The columns that a field's text has.
  static func textColumns(in size: Size) -> Int {
    max(10, boxColumns(in: size) - labelColumns(in: size) - 6)
  }

  /// The rows that a field takes with its text, what is said of it and suggestions, and the heading
  /// over it where it has one.
  static func rows(
    of form: FormState, at index: Int, columns: Int, _ language: Language
  ) -> Int {
    let field = form.fields[index]
    let isFocused = index == form.focus
    var rows = textRows(of: field, isFocused: isFocused, columns: columns)
    if isFocused { rows += min(8, field.suggestions.count) }
    if form.moreBegins(at: index) { rows += 1 }
    if field.isFromDraft { rows += 1 }
    return rows + problemLines(of: field, columns: columns, language).count
  }

  /// What is wrong with the field, as the lines below it say.
  static func problemLines(
    of field: FormField, columns: Int, _ language: Language
  ) -> [String] {
    guard let problem = field.problem else { return [] }
    let lines = DisplayWidth.wrap(problem[language], to: max(1, columns - 2))
    return lines.enumerated().map { ($0 == 0 ? "! " : "  ") + $1 }
  }

  /// The rows of the field's text: one for an empty field without focus.
  static func textRows(of field: FormField, isFocused: Bool, columns: Int) -> Int {
    guard field.isLong, isFocused || !field.buffer.isEmpty else { return 1 }
    let lines = TextLayout(field.buffer, columns: columns).lines.count
    return min(max(3, lines), 10)
  }
}

extension ScreenView {
  /// A form: labels left, fields right, what is wrong under the field.
  func drawForm(_ form: FormState, in frame: inout Frame) {
    let box = FormView.box(of: form, in: layout, language)
    frame.fill(box)
    let position = say(FormText.position(form.focus + 1, of: form.fields.count))
    let inside = frame.box(
      box, title: StyledText(say(form.title), .focusedTitle),
      trailing: StyledText(form.isSaving ? say(FormText.saving) : position, .muted),
      style: .focusedBorder)
    let (fields, foot) = inside.inset(left: 1, right: 1).splitRows(inside.rows - 2)
    drawFields(form, in: fields, of: &frame)
    drawFoot(form, in: foot, of: &frame)
  }

  private func drawFields(_ form: FormState, in rect: Rect, of frame: inout Frame) {
    let columns = FormView.textColumns(in: model.size)
    let heights = form.fields.indices.map {
      FormView.rows(of: form, at: $0, columns: columns, language)
    }
    var row = -scroll(heights, focus: form.focus, visible: rect.rows)
    for (index, field) in form.fields.enumerated() {
      defer { row += heights[index] }
      guard row + heights[index] > 0, row < rect.rows else { continue }
      let hasHeading = form.moreBegins(at: index)
      if hasHeading {
        drawHeading(say(FormText.moreFields), at: row, in: rect, of: &frame)
      }
      draw(
        field, isFocused: index == form.focus, at: row + (hasHeading ? 1 : 0), in: rect,
        of: &frame)
    }
  }

  /// A heading in a line of its own: no field is taken for it, nor it for a field.
  private func drawHeading(_ heading: String, at row: Int, in rect: Rect, of frame: inout Frame) {
    guard row >= 0 else { return }
    frame.horizontalLine(in: rect, row: row, style: .border)
    frame.write(" \(heading) ", in: rect, row: row, column: 1, style: .muted)
  }

  /// How far the fields are scrolled so that the focused one is in sight.
  private func scroll(_ heights: [Int], focus: Int, visible: Int) -> Int {
    let above = heights.prefix(focus).reduce(0, +)
    let end = above + (heights.indices.contains(focus) ? heights[focus] : 0)
    return max(0, min(above, end - visible))
  }

  private func draw(
    _ field: FormField, isFocused: Bool, at row: Int, in rect: Rect, of frame: inout Frame
  ) {
    let labels = FormView.labelColumns(in: model.size)
    let columns = FormView.textColumns(in: model.size)
    frame.write(
      say(field.label), in: rect, row: row, width: labels - 1,
      style: isFocused ? .strong : .plain)
    let area = Rect(
      row: rect.row, column: rect.column + labels, rows: rect.rows, columns: columns)
    drawText(of: field, isFocused: isFocused, at: row, in: area, of: &frame)
    var next = row + FormView.textRows(of: field, isFocused: isFocused, columns: columns)
    if isFocused {
      for (index, suggestion) in field.suggestions.prefix(8).enumerated() {
        draw(
          suggestion, isSelected: index == field.suggestionCursor, at: next, in: area, of: &frame)
        next += 1
      }
    }
    if field.isFromDraft {
      frame.write(say(FormText.fromDraft), in: area, row: next, style: .muted)
      next += 1
    }
    for line in FormView.problemLines(of: field, columns: columns, language) {
      frame.write(line, in: area, row: next, style: .error)
      next += 1
    }
  }

  private func drawText(
    of field: FormField, isFocused: Bool, at row: Int, in area: Rect, of frame: inout Frame
  ) {
    let style: Style =
      isFocused ? (field.isReplacedByTyping ? .selected : .inputFocused) : .input
    guard !field.isLong else {
      drawLongText(of: field, isFocused: isFocused, at: row, in: area, of: &frame)
      return
    }
    var shown = field.buffer.text
    var cursorColumn = DisplayWidth.of(String(field.buffer.characters[..<field.buffer.cursor]))
    if field.type == .flag {
      shown = say(field.isOn ? FormText.on : FormText.off)
      cursorColumn = 1
    } else if !field.isTyped {
      shown = isFocused ? "‹ \(shown) ›" : shown
      cursorColumn = 0
    }
    let shift = max(0, cursorColumn - area.columns + 2)
    if shift > 0 { shown = shown.droppingColumns(shift) }
    if shown.isEmpty, field.isRequired, !isFocused {
      frame.write(
        say(FormText.mustBeFilled), in: area, row: row, width: area.columns,
        style: .placeholder)
    } else {
      frame.write(shown, in: area, row: row, width: area.columns, style: style)
    }
    if isFocused, row >= 0 { frame.moveCursor(in: area, row: row, column: cursorColumn - shift) }
  }

  private func drawLongText(
    of field: FormField, isFocused: Bool, at row: Int, in area: Rect, of frame: inout Frame
  ) {
    let layout = TextLayout(field.buffer, columns: area.columns)
    let rows = FormView.textRows(of: field, isFocused: isFocused, columns: area.columns)
    let first = isFocused ? max(0, min(layout.cursorLine - rows + 1, layout.lines.count - rows)) : 0
    for line in 0..<rows where row + line >= 0 {
      let index = first + line
      let text = layout.lines.indices.contains(index) ? layout.text(index) : ""
      frame.write(
        text, in: area, row: row + line, width: area.columns,
        style: isFocused ? .inputFocused : .input)
    }
    if field.buffer.isEmpty, field.isRequired, !isFocused {
      frame.write(say(FormText.mustBeFilled), in: area, row: row, style: .placeholder)
    }
    if isFocused {
      frame.moveCursor(
        in: area, row: max(0, row + layout.cursorLine - first), column: layout.cursorColumn)
    }
  }

  private func draw(
    _ suggestion: FormSuggestion, isSelected: Bool, at row: Int, in area: Rect,
    of frame: inout Frame
  ) {
    let text: String
    switch suggestion {
    case .row(let name):
      text = [name.reference.map { "\($0)" }, say(name.shownTitle)].compactMap { $0 }
        .joined(separator: " ")
    case .option(let option): text = say(option.label)
    case .make(let kind, let name): text = "+ " + say(FormText.make(kind.noun.one, name))
    }
    frame.write(
      (isSelected ? "▸ " : "  ") + text, in: area, row: row, width: area.columns,
      style: isSelected ? .selected : .plain)
  }

  /// What the focused field wants, or what is wrong with the form as a whole.
  private func drawFoot(_ form: FormState, in rect: Rect, of frame: inout Frame) {
    if let problem = form.problem {
      for (row, line) in DisplayWidth.wrap(say(problem), to: rect.columns).prefix(2).enumerated() {
        frame.write(String(line), in: rect, row: row, style: .error)
      }
      return
    }
    guard let field = form.focused else { return }
    if let help = field.optionHelp(in: language) {
      for (row, line) in DisplayWidth.wrap(say(help), to: rect.columns).prefix(2).enumerated() {
        frame.write(String(line), in: rect, row: row, style: .accent)
      }
    } else if let echo = echo(field) {
      frame.write(echo, in: rect, row: 0, style: .accent)
    } else if let hint = field.hint {
      for (row, line) in DisplayWidth.wrap(say(hint), to: rect.columns).prefix(2).enumerated() {
        frame.write(String(line), in: rect, row: row, style: .muted)
      }
    }
  }

  /// What a typed date means, said in full.
  private func echo(_ field: FormField) -> String? {
    guard case .day(let sense) = field.type, !field.buffer.isEmpty else { return nil }
    do throws(DayError) {
      let day = try Day.parse(field.buffer.text, today: model.session.today, sense: sense)
      return say(DayText.echo(day, today: model.session.today, sense: sense))
    } catch {
      return nil
    }
  }
}
