import Domain
import Testing

@Suite("What a text may hold")
struct TextRulesTests {
  @Test(
    "What can be read is kept as it is",
    arguments: [
      "", "Lys på turvegen", "«Møte» – kl. 10…", "linje\nlinje\tto", "e\u{301}\u{302}\u{303}",
      "漢字", "👍🏽", "🇳🇴", "❤️", "👨‍👩‍👧", "🏳️‍🌈", "Čáhppes Đavvi Ŋ", "עברית", "العربية", "हिन्दी",
      "100\u{A0}000", String(repeating: "å", count: 10_000),
    ])
  func kept(text: String) {
    #expect(Array(TextRules.clean(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "Control, bidirectional and zero-width characters become U+FFFD",
    arguments: [
      ("\u{1B}[31m", "\u{FFFD}[31m"), ("a\u{0}b", "a\u{FFFD}b"), ("\u{7F}", "\u{FFFD}"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("\u{85}", "\u{FFFD}"),
      ("\u{8}\u{B}\u{C}", "\u{FFFD}\n\u{FFFD}"),
      ("\u{202E}moc", "\u{FFFD}moc"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
      ("\u{200E}\u{200F}\u{61C}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("a\u{200B}b", "a\u{FFFD}b"),
      ("a\u{200C}b\u{200D}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{FEFF}a", "\u{FFFD}a"),
      ("\u{2060}", "\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"), ("👍\u{200D}", "👍\u{FFFD}"),
      ("\u{3164}", "\u{FFFD}"), ("sam\u{AD}skaping", "samskaping"),
    ])
  func replaced(text: String, cleaned: String) {
    #expect(Array(TextRules.clean(text).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test(
    "Line breaks of every kind become line feeds, and one blank in a field of one line",
    arguments: [
      ("a\r\nb", "a\nb", "a b"), ("a\rb", "a\nb", "a b"), ("a\u{2028}b", "a\nb", "a b"),
      ("a\n\r\n\nb", "a\n\n\nb", "a b"), ("a\n", "a\n", "a "), ("a\tb", "a\tb", "a\tb"),
    ])
  func lineBreaks(text: String, cleaned: String, line: String) {
    #expect(TextRules.clean(text) == cleaned)
    #expect(TextRules.cleanLine(text) == line)
  }

  @Test("Cleaning twice is cleaning once, for every scalar")
  func idempotent() {
    for value in UInt32(0)...0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextRules.cleanLine("a\(scalar)b")
      if TextRules.cleanLine(once) != once { Issue.record("U+\(String(value, radix: 16))") }
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      if isControl, once.unicodeScalars.contains(scalar) {
        Issue.record("U+\(String(value, radix: 16)) is let through")
      }
    }
  }

  @Test("A text of blanks is blank", arguments: ["", " ", "\n\t ", "\u{A0}\u{2003}"])
  func blank(text: String) {
    #expect(TextRules.isBlank(text))
    #expect(TextRules.trimmed(text).isEmpty)
    #expect(!TextRules.isBlank(text + "." + text))
    #expect(TextRules.trimmed(text + "a b" + text) == "a b")
  }

  @Test(
    "INV-19: a national identity number is found",
    arguments: [
      "01019012345", "Ring 01019012345.", "(010190 12345)", "010190\u{A0}12345", "41019012345",
      "01419012345", "01819012345", "41819012345", "71129912345", "29020012345", "29029612345",
      "31125000000", "nr:31125000000kr", "1 01019012345 2", "010190 12345 67", "5 010190 12345",
      "12345678901 01019012345", "https://a.example/?fnr=01019012345&x=1",
      "Se a.example/x 01019012345", "1/2 01019012345", "01019012345/2", "og/eller 01019012345",
    ])
  func identityNumber(text: String) {
    #expect(TextRules.containsIdentityNumber(text))
  }

  @Test(
    "INV-19: other runs of digits are not identity numbers",
    arguments: [
      "", "12345678901", "0101901234", "010190123456", "1010190 12345", "010190 123456",
      "010190  12345", "010190-12345", "01019 012345", "32019012345", "01139012345",
      "29029912345", "00019012345", "01009012345", "72019012345", "01539012345", "01939012345",
      // I-24: numbers of web addresses.
      "https://a.example/local/20150714/01019012345/om.html", "www.a.example/01019012345",
      "Se a.example/local/01019012345/x.html for mer", "a.example/01019012345e3e602b456c.html",
      "010190\n12345", "987 65 432 109", "1 200 000 000", "٠١٠١٩٠١٢٣٤٥", "010190", "12345",
    ])
  func noIdentityNumber(text: String) {
    #expect(!TextRules.containsIdentityNumber(text))
  }
}
