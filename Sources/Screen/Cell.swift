/// One place on the screen: a character, how many columns it takes, and its style.
///
/// A cell holds one spacing scalar and at most two marks on it, as terminals do; what a
/// terminal cannot show the same everywhere is simplified: of joined pictures the first is
/// shown, of a picture with a skin colour the picture, of a flag its two letters.
package struct Cell: Hashable, Sendable {
  /// The character, or a blank for the right half of a wide one.
  package let glyph: Glyph
  /// 1 or 2 columns; 0 for the right half of the wide character to the left.
  package let width: UInt8
  package var style: Style

  /// Makes a cell.
  package init(_ glyph: Glyph = .blank, width: UInt8 = 1, style: Style = .plain) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }
}

/// A character in a cell: a scalar and up to two marks, in one word so that frames compare fast.
package struct Glyph: Hashable, Sendable {
  /// The scalars, 21 bits each, the spacing one lowest; 0 is none.
  private var bits: UInt64

  /// Makes a glyph of one scalar.
  package init(_ scalar: Unicode.Scalar) {
    bits = UInt64(scalar.value)
  }

  /// A blank, as every cell of a new frame has it.
  package static let blank = Glyph(" ")

  /// What is shown in place of a character that is not.
  package static let replacement = Glyph("\u{FFFD}")

  /// The sign that a text goes on where it is cut.
  package static let ellipsis = Glyph("…")

  /// The spacing scalar's number.
  package var base: UInt32 { UInt32(truncatingIfNeeded: bits & 0x1FFFFF) }

  /// The first mark's number, 0 where there is none.
  package var firstMark: UInt32 { UInt32(truncatingIfNeeded: (bits >> 21) & 0x1FFFFF) }

  /// The second mark's number, 0 where there is none.
  package var secondMark: UInt32 { UInt32(truncatingIfNeeded: (bits >> 42) & 0x1FFFFF) }

  /// The glyph as text.
  package var text: String {
    var text = ""
    for value in [base, firstMark, secondMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Adds a mark where there is room for one; a third one is left out.
  mutating func add(mark: Unicode.Scalar) {
    if firstMark == 0 {
      bits |= UInt64(mark.value) << 21
    } else if secondMark == 0 {
      bits |= UInt64(mark.value) << 42
    }
  }
}
