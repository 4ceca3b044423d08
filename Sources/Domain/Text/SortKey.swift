/// The text that rows are ordered by, in Norwegian order.
///
/// Compared byte by byte. Blanks come before digits, digits before letters, æ, ø and å last;
/// capitals and accents do not count. Marks and signs part words as a blank does, so that
/// «Lys» comes under L. Stored as a column: a change to this needs a migration.
package enum SortKey {
  /// The key of a title or name; empty where it has neither letter nor digit.
  package static func of(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count + 4)
    var isAfterWord = false
    LetterFold.fold(text) { scalar in
      guard isPartOfWord(scalar) else {
        isAfterWord = !key.isEmpty
        return
      }
      if isAfterWord { key.append(UInt8(ascii: " ")) }
      isAfterWord = false
      switch scalar {
      // The three ASCII characters after z, which a key has no other use for.
      case "æ": key.append(UInt8(ascii: "{"))
      case "ø": key.append(UInt8(ascii: "|"))
      case "å": key.append(UInt8(ascii: "}"))
      case "ü": key.append(UInt8(ascii: "y"))
      default: key.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark,
      .enclosingMark:
      return true
    default:
      return false
    }
  }
}
