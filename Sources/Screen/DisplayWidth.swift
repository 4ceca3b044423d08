/// How many columns text takes on the screen.
///
/// The only place that knows.
///
/// An accent takes none, 漢 and pictures take two, what is not shown takes one as U+FFFD, and a
/// character of ambiguous width takes one.
package enum DisplayWidth {
  /// The columns of the text on one line.
  ///
  /// Linear; fast for Latin letters.
  package static func of(_ text: String) -> Int {
    plainCount(text.utf8) ?? Clusters(text).reduce(0) { $0 + $1.width }
  }

  /// The columns of a part of a text.
  package static func of(_ text: Substring) -> Int {
    plainCount(text.utf8) ?? Clusters(text).reduce(0) { $0 + $1.width }
  }

  /// The text cut to so many columns, with `…` as the last one where something is left out.
  package static func truncate(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    guard columns > 0 else { return "" }
    return String(prefix(text, fitting: columns - 1)) + "…"
  }

  /// The longest beginning of the text that fits, never half a character.
  package static func prefix(_ text: String, fitting columns: Int) -> Substring {
    var used = 0
    var end = text.unicodeScalars.startIndex
    for cluster in Clusters(text) {
      used += cluster.width
      if used > columns { break }
      end = text.unicodeScalars.index(end, offsetBy: cluster.scalars)
    }
    return text[..<end]
  }

  /// The text cut to so many columns and filled with blanks to take exactly as many.
  package static func pad(
    _ text: String, to columns: Int, alignment: Alignment = .leading
  ) -> String {
    let cut = truncate(text, to: columns)
    let blanks = max(0, columns - of(cut))
    let before =
      switch alignment {
      case .leading: 0
      case .centre: blanks / 2
      case .trailing: blanks
      }
    return String(repeating: " ", count: before) + cut
      + String(repeating: " ", count: blanks - before)
  }

  /// The length of a text in which every UTF-8 byte or pair of bytes is one column: Latin letters,
  /// nothing that must be replaced.
  ///
  /// `nil` for any other text.
  private static func plainCount(_ bytes: some Sequence<UInt8>) -> Int? {
    var count = 0
    for byte in bytes {
      switch byte {
      case 0x20...0x7E, 0xC2...0xCB: count += 1
      case 0x80...0xBF: break
      default: return nil
      }
    }
    return count
  }
}

/// Where text is in a place that is wider than it.
package enum Alignment: Hashable, Sendable {
  case leading
  case centre
  case trailing
}
