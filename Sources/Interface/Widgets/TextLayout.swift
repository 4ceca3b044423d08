import Screen

/// A typed text broken into screen lines, and where its cursor is among them.
package struct TextLayout {
  /// The first and the one-past-last character position of each line.
  package let lines: [Range<Int>]
  package let cursorLine: Int
  package let cursorColumn: Int
  private let buffer: TextBuffer

  /// Lays a text out in so many columns, breaking between words where it can.
  package init(_ buffer: TextBuffer, columns: Int) {
    self.buffer = buffer
    let width = max(1, columns)
    var lines: [Range<Int>] = []
    var start = 0
    var lastBlank: Int?
    var used = 0
    for (index, character) in buffer.characters.enumerated() {
      if character == "\n" {
        lines.append(start..<index)
        (start, lastBlank, used) = (index + 1, nil, 0)
        continue
      }
      let columns = DisplayWidth.of(String(character))
      if used + columns > width, index > start {
        let end = character == " " ? index : (lastBlank.map { $0 + 1 } ?? index)
        lines.append(start..<end)
        used = buffer.characters[end..<index].reduce(0) { $0 + DisplayWidth.of(String($1)) }
        (start, lastBlank) = (end, nil)
      }
      if character == " " { lastBlank = index }
      used += columns
    }
    lines.append(start..<buffer.characters.count)
    self.lines = lines
    cursorLine = lines.lastIndex { $0.lowerBound <= buffer.cursor } ?? 0
    let line = lines[cursorLine]
    cursorColumn = buffer.characters[line.lowerBound..<min(buffer.cursor, buffer.characters.count)]
      .reduce(0) { $0 + ($1 == "\n" ? 0 : DisplayWidth.of(String($1))) }
  }

  /// The text of a line.
  package func text(_ line: Int) -> String { String(buffer.characters[lines[line]]) }

  /// The position straight above or below the cursor; nil past the first or last line.
  package func position(lineOffset: Int) -> Int? {
    let target = cursorLine + lineOffset
    guard lines.indices.contains(target) else { return nil }
    var column = 0
    for position in lines[target] {
      if column >= cursorColumn { return position }
      column += DisplayWidth.of(String(buffer.characters[position]))
    }
    let isLast = target == lines.count - 1
    let end = lines[target].upperBound
    let wraps = !isLast && end < buffer.characters.count && buffer.characters[end] != "\n"
    return wraps ? max(lines[target].lowerBound, end - 1) : end
  }
}
