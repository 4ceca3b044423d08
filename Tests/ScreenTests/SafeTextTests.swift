import Screen
import Testing

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "Control, bidi and invisible characters become U+FFFD",
    arguments: [
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\u{0}b", "a\u{FFFD}b"),
      ("\u{7F}\u{9B}31m", "\u{FFFD}\u{FFFD}31m"),
      ("\u{202A}\u{202E}\u{2066}\u{2069}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("a\u{200B}\u{200C}\u{200E}\u{2060}\u{FEFF}", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("a\u{200D}b", "a\u{FFFD}b"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("👍🏽‍", "👍🏽\u{FFFD}"), ("❤️‍🔥", "❤️‍🔥"),
      ("e\u{301} æøå 漢 sam\u{AD}bygging", "e\u{301} æøå 漢 sam\u{AD}bygging"),
    ])
  func replaces(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
    #expect(SafeText.lines(text) == safe)
  }

  @Test("Line ends and tabs stay in a long text and become blanks on one line")
  func lineEnds() {
    let text = "a\r\nb\rc\nd\u{2028}e\tf"
    #expect(SafeText.lines(text) == "a\nb\nc\nd\ne\tf")
    #expect(SafeText.line(text) == "a b c d e f")
  }

  @Test("No scalar gets past the door that the screen would not show")
  func everyScalar() {
    var text = String.UnicodeScalarView()
    for value in UInt32(0)...0x2FFF {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    for value in UInt32(0xE0000)...0xE0FFF {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    for scalar in SafeText.line(String(text)).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: Issue.record("\(scalar.value)")
      case .format: #expect(scalar == "\u{AD}")
      default: break
      }
    }
  }

  @Test("Text cleaned twice is text cleaned once", arguments: Samples.texts)
  func idempotent(text: String) {
    #expect(SafeText.line(SafeText.line(text)) == SafeText.line(text))
    #expect(SafeText.lines(SafeText.lines(text)) == SafeText.lines(text))
  }
}
