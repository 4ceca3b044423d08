import Screen
import Testing

@Suite("Any size")
struct AnySizeTests {
  @Test("Nothing fails and no wide character is halved, at any size and in any place")
  func drawing() {
    for rows in 0...4 {
      for columns in 0...9 {
        for offset in -4...10 {
          var frame = Frame(columns: columns, rows: rows)
          drawEverything(in: &frame, offset: offset)
          #expect(frame.isWhole, "\(columns)×\(rows) at \(offset)")
          #expect(frame.cursor.map(frame.bounds.contains) ?? true)
        }
      }
    }
  }

  private func drawEverything(in frame: inout Frame, offset: Int) {
    let rect = Rect(row: offset / 2, column: offset, rows: 3, columns: 6 - offset)
    frame.fill(rect, style: .input)
    frame.box(rect, title: "Tittel", trailing: "3")
    for text in Samples.texts {
      frame.write(text, row: offset, column: offset)
      frame.write(text, in: rect, row: 1, column: offset, width: 5, alignment: .trailing)
      frame.write(text, in: rect, row: 0, column: -offset, width: -1, alignment: .centre)
      frame.write([StyledText(text), StyledText(text, .strong)], in: rect, row: offset)
    }
    frame.paint(rect, style: .selected)
    frame.draw("漢", row: offset, column: offset)
    frame.moveCursor(in: rect, row: offset, column: offset)
    frame.moveCursor(row: offset, column: offset)
    _ = frame[offset, offset]
    _ = frame.text + frame.styles
  }

  @Test("The parts of a rectangle together are the rectangle, whatever is asked for")
  func splitting() {
    for extent in -2...8 {
      let rect = Rect(row: 3, column: 5, rows: extent, columns: extent)
      for count in -10...10 {
        let (top, bottom) = rect.splitRows(count)
        #expect(top.rows + bottom.rows == rect.rows && top.endRow == bottom.row)
        let (left, right) = rect.splitColumns(count)
        #expect(left.columns + right.columns == rect.columns && left.endColumn == right.column)
        #expect(rect.inset(by: count).rows >= 0)
        #expect(rect.line(count).intersection(rect) == rect.line(count))
        let inner = rect.centred(Size(columns: count, rows: count))
        #expect(inner.intersection(rect).size == inner.size)
      }
    }
  }
}

extension Frame {
  /// Whether every wide character has both its halves, and every half its other one.
  fileprivate var isWhole: Bool {
    (0..<size.rows).allSatisfy { row in
      (0..<size.columns).allSatisfy { column in
        switch self[row, column].width {
        case 0: column > 0 && self[row, column - 1].width == 2
        case 2: column + 1 < size.columns && self[row, column + 1].width == 0
        default: self[row, column].width == 1
        }
      }
    }
  }
}
