/// What any text that people enter must be, whatever it is about.
package enum TextRules {
  /// The text as it is stored: nothing in it can steer a terminal or hide.
  ///
  /// CR and CRLF, the line and paragraph separators, and the vertical tab, which Word writes for a
  /// line break, become LF (I-16). Control characters but LF
  /// and TAB, bidirectional controls and zero-width characters become U+FFFD, save the joiner
  /// inside an emoji. Soft hyphens, which only say where a line may break, are dropped.
  package static func clean(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    var cleaned = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r":
        let isFollowedByLineFeed = index + 1 < scalars.count && scalars[index + 1] == "\n"
        if !isFollowedByLineFeed { cleaned.append("\n") }
      case "\u{0B}", "\u{2028}", "\u{2029}":
        cleaned.append("\n")
      case "\u{AD}":
        continue
      case "\u{200D}" where joinsEmoji(scalars, at: index):
        cleaned.append(scalar)
      default:
        cleaned.append(isUnwanted(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(cleaned)
  }

  /// The text as a field of one line stores it: cleaned, and line breaks made into one blank.
  package static func cleanLine(_ text: String) -> String {
    let cleaned = clean(text)
    guard cleaned.utf8.contains(UInt8(ascii: "\n")) else { return cleaned }
    var line = String.UnicodeScalarView()
    var isAfterBreak = false
    for scalar in cleaned.unicodeScalars {
      if scalar != "\n" {
        line.append(scalar)
      } else if !isAfterBreak {
        line.append(" ")
      }
      isAfterBreak = scalar == "\n"
    }
    return String(line)
  }

  /// The text without blanks and line breaks at its ends.
  package static func trimmed(_ text: String) -> String {
    var rest = text[...].drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// Whether the text holds nothing that can be read: a required field is then not filled in.
  package static func isBlank(_ text: String) -> Bool {
    text.allSatisfy(\.isWhitespace)
  }
}

extension TextRules {
  /// Whether any byte may begin a character that `clean` changes; plain text is known quickly.
  private static func needsCleaning(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): false
      case 0x20...0x7E, 0x80...0xC1: false
      // Latin letters: U+00C0 to U+02FF. What to change in U+0080 to U+00BF begins with C2.
      case 0xC3...0xCB: false
      default: true
      }
    }
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    // Control characters.
    case 0x00...0x1F, 0x7F...0x9F: true
    // Bidirectional controls.
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Characters without width: joiners, fillers, annotations, tags.
    case 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200D: true
    case 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether the joiner at `index` is between two parts of one emoji.
  private static func joinsEmoji(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count, isEmoji(scalars[index + 1]) else { return false }
    let before = scalars[index - 1]
    let isVariationSelector = before == "\u{FE0F}"
    return isEmoji(before) || (isVariationSelector && index > 1 && isEmoji(scalars[index - 2]))
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }
}
