/// The text that searching looks in: small letters without accents, æ, ø and å kept.
///
/// Applied to what is searched for too, so that `ide` finds «Idé» and `a` does not find «å».
/// Stored as a column: a change to this needs a migration.
package enum SearchFold {
  /// The folded text; marks, blanks and signs stay where they are.
  package static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count + 4)
    LetterFold.fold(text) { scalar in
      if scalar.isASCII {
        folded.append(UInt8(scalar.value))
      } else if scalar == "ü" {
        folded.append(UInt8(ascii: "u"))
      } else {
        folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
