import CustomDump
import Screen
import TerminalTesting
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
}
