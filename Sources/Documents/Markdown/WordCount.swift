/// How many words a text has: runs of characters that hold a letter or a digit.
///
/// Signs alone (a bullet, a rule of a table, a dash) are no words. An amount with no-break
/// spaces is one.
package enum WordCount {
  /// The number of words of a text, Markdown or plain.
  package static func of(_ text: String) -> Int {
    var words = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if scalar.isBlank, scalar != "\u{A0}" {
        isCounted = false
      } else if !isCounted, scalar.isLetterOrFigure {
        isCounted = true
        words += 1
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  /// White space, line breaks too; told without a table for plain letters.
  var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var isLetterOrFigure: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
