/// Makes any text harmless to show: what is typed, pasted, imported or read from a file.
///
/// Control characters, bidi controls and other invisible format characters become U+FFFD, so
/// that nothing is hidden and nothing is silently lost. A zero-width joiner stays between two
/// pictures, where it makes one of them, and a soft hyphen stays. `Frame` does the same to
/// everything that is written into it.
package enum SafeText {
  /// The text for one line: line feeds and tabs become blanks.
  package static func line(_ text: String) -> String {
    cleaned(text, keepsLines: false)
  }

  /// The text for several lines: line feeds and tabs stay, other line ends become line feeds.
  package static func lines(_ text: String) -> String {
    cleaned(text, keepsLines: true)
  }

  private static func cleaned(_ text: String, keepsLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: isSuspect) else { return text }
    var safe = String.UnicodeScalarView()
    var isPicture = false
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == "\r", next == "\n" { continue }
      safe.append(
        replacement(scalar, next: next, isPicture: isPicture, keepsLines: keepsLines))
      switch ScalarWidth.kind(of: scalar) {
      case .variation, .modifier: break
      case .narrow, .wide, .mark, .joiner, .regional, .replaced:
        isPicture = scalar.isPicture
      }
    }
    return String(safe)
  }

  private static func replacement(
    _ scalar: Unicode.Scalar, next: Unicode.Scalar, isPicture: Bool, keepsLines: Bool
  ) -> Unicode.Scalar {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": return keepsLines ? "\n" : " "
    case "\t": return keepsLines ? "\t" : " "
    case "\u{200D}": return isPicture && next.isPicture ? scalar : "\u{FFFD}"
    default: break
    }
    return ScalarWidth.kind(of: scalar) == .replaced ? "\u{FFFD}" : scalar
  }

  private static func isSuspect(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarWidth.kind(of: scalar) {
    case .replaced, .joiner: true
    case .narrow, .wide, .mark, .variation, .modifier, .regional: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a picture that others can be joined to.
  var isPicture: Bool { value > 0x2000 && properties.isEmoji }
}
