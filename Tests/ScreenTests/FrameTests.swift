import CustomDump
import Screen
import Testing

@Suite("Frames")
struct FrameTests {
  @Test("A box carries its title and its count in the upper line")
  func box() {
    var frame = Frame(columns: 30, rows: 4)
    let inside = frame.box(
      frame.bounds, title: StyledText("1 Idékø", .focusedTitle), trailing: "5 åpne",
      style: .focusedBorder)
    frame.write("ID-005 Lys på turvegen til Ytter", in: inside, row: 0, width: 28, style: .selected)
    frame.write("漢字 e\u{301} 👩‍👧 🇳🇴 \u{1B}[31m", in: inside, row: 1, style: .muted)
    frame.moveCursor(in: inside, row: 0, column: 0)
    expectNoDifference(
      frame.text,
      """
      ┌─ 1 Idékø ───────── 5 åpne ─┐
      │ID-005 Lys på turvegen til …│
      │漢字 e\u{301} 👩 NO \u{FFFD}[31m          │
      └────────────────────────────┘
      """)
    expectNoDifference(
      frame.styles,
      """
      ===TTTTTTT===========......===
      =_SSSSSSSSSSSSSSSSSSSSSSSSSSS=
      =mmmmmmmmmmmmmmmmmm..........=
      ==============================
      """)
  }

  @Test(
    "A narrow box cuts its title before it drops its count, and drops both before the corners",
    arguments: [
      (30, "┌─ Handlingsplan ─── 3 av 8 ─┐"), (23, "┌─ Handlin… ─ 3 av 8 ─┐"),
      (20, "┌─ Handlingsplan ──┐"), (14, "┌─ Handlin… ─┐"), (7, "┌─ … ─┐"), (6, "┌────┐"),
      (2, "┌┐"),
    ])
  func narrowBox(columns: Int, line: String) {
    var frame = Frame(columns: columns, rows: 2)
    frame.box(frame.bounds, title: "Handlingsplan", trailing: "3 av 8")
    #expect(frame.text.split(separator: "\n").first.map(String.init) == line)
  }

  @Test("A line of several styles is cut as one, and the rest of its width is filled")
  func styledLine() {
    var frame = Frame(columns: 14, rows: 3)
    let line = StyledText("Frist ", .muted) + "30.09" + StyledText(" ! 15 d over", .error)
    frame.write(line, row: 0)
    frame.write(line, row: 1, width: 8, style: .selected)
    frame.write("ja", row: 2, column: 1, width: 10, style: .success, alignment: .trailing)
    expectNoDifference(frame.text, "Frist 30.09 !…\nFrist 3…\n         ja")
    expectNoDifference(frame.styles, "mmmmmm.....eee\nmmmmmm........\n.gggggggggg...")
  }

  @Test("A text that stops exactly at the edge is not marked as cut")
  func exactFit() {
    var frame = Frame(columns: 4, rows: 2)
    frame.write(StyledText("ab") + StyledText("cd", .strong), row: 0)
    frame.write("漢字", row: 1)
    expectNoDifference(frame.text, "abcd\n漢字")
  }

  @Test("Half a wide character becomes a blank, whatever is written over the other half")
  func halves() {
    var frame = Frame(columns: 6, rows: 4)
    for row in 0..<4 { frame.write("漢字語", row: row) }
    frame.write("x", row: 0, column: 1)
    frame.write("x", row: 1, column: 2)
    frame.write("語", row: 2, column: 1)
    frame.fill(Rect(row: 3, column: 1, rows: 1, columns: 2))
    expectNoDifference(frame.text, " x字語\n漢x 語\n 語 語\n    語")
  }

  @Test("Painting changes styles and nothing else")
  func paint() {
    var frame = Frame(columns: 4, rows: 2)
    frame.write("漢b", row: 0, style: .error)
    frame.paint(frame.bounds.line(0), style: .selected)
    expectNoDifference(frame.text, "漢b\n")
    expectNoDifference(frame.styles, "SSSS\n....")
  }

  @Test("The cursor stays inside its rectangle")
  func cursor() {
    var frame = Frame(columns: 10, rows: 5)
    frame.moveCursor(in: Rect(row: 1, column: 2, rows: 2, columns: 3), row: 9, column: -4)
    #expect(frame.cursor == Position(row: 2, column: 2))
    frame.moveCursor(in: Rect(row: 9, column: 0, rows: 1, columns: 1), row: 0, column: 0)
    #expect(frame.cursor == Position(row: 2, column: 2))
  }

  @Test("What changed since the frame before is enough to draw the new one")
  func changes() {
    var random = Lottery(seed: 7)
    var old = Frame(columns: 20, rows: 4)
    for _ in 0..<300 {
      var new = old
      new.write(
        Samples.texts[random.below(Samples.texts.count)], row: random.below(4),
        column: random.below(22) - 2,
        style: Style.allCases[random.below(Style.allCases.count)])
      var drawn = old
      for change in new.changes(since: old) { drawn.copy(change, from: new) }
      #expect(drawn.cells == new.cells)
      old = new
    }
    #expect(old.changes(since: old) == [])
    #expect(old.changes(since: nil).count == 4)
    #expect(Frame(columns: 0, rows: 3).changes(since: nil) == [])
  }
}

extension Frame {
  /// Draws a piece of another frame as a terminal would: character by character.
  fileprivate mutating func copy(_ change: Frame.Change, from other: Frame) {
    for column in change.columns where other[change.row, column].width > 0 {
      let cell = other[change.row, column]
      write(
        cell.glyph.text, row: change.row, column: column, width: Int(cell.width),
        style: cell.style)
    }
  }
}
