/// How many words a text has: runs of characters that hold a letter or a digit.
///
/// Signs alone (a bullet, a rule of a table, a dash) are no words. An amount with no-break
/// spaces is one.
package enum WordCount {
  /// The number of words of a text, Markdown or plain.
  package static func of(_ text: String) -> Int {
    text.split { $0.isWhitespace && $0 != "\u{A0}" }
      .count { word in word.contains { $0.isLetter || $0.isNumber } }
  }
}
