import Screen
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Text takes the columns that a terminal gives it",
    arguments: [
      ("", 0), ("Lys på turvegen", 15), ("æøåÆØÅ", 6), ("Kvæfjord – æ…", 13), ("漢字", 4),
      ("한국어", 6), ("e\u{301}", 1), ("a\u{30A}", 1), ("\u{301}", 1), ("ＡＢ", 4), ("👍", 2),
      ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇳🇴", 2), ("🇳🇴🇸🇪", 4), ("🇳", 1), ("❤", 1), ("❤️", 2), ("⏸", 1),
      ("▸ ✓ ✗ ◐ ► ○ · …", 15), ("▁▄█", 3), ("┌─┐", 3), ("\u{1B}[31m", 5), ("a\tb\n", 4),
      ("\u{202E}x\u{200B}", 3), ("100\u{A0}000\u{202F}kr", 10), ("นี้", 1), ("1\u{FE0F}\u{20E3}", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
    #expect(DisplayWidth.of(text[...]) == columns)
  }

  @Test("A frame gives a text as many columns as its width says", arguments: Samples.texts)
  func agreesWithFrame(text: String) {
    var frame = Frame(columns: 200, rows: 1)
    #expect(frame.write(text, row: 0) == DisplayWidth.of(text))
  }

  @Test("A text is cut to the columns there are, with … where something is left out")
  func truncates() {
    #expect(DisplayWidth.truncate("Reparere kaifronten", to: 9) == "Reparere…")
    #expect(DisplayWidth.truncate("Reparere", to: 8) == "Reparere")
    #expect(DisplayWidth.truncate("漢字漢", to: 4) == "漢…")
    #expect(DisplayWidth.truncate("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    #expect(DisplayWidth.truncate("abc", to: 1) == "…")
    #expect(DisplayWidth.truncate("abc", to: 0) == "")
    #expect(DisplayWidth.truncate("abc", to: -1) == "")
  }

  @Test("A cut text never takes more columns than it was given", arguments: Samples.texts)
  func truncationFits(text: String) {
    for columns in 0...30 {
      #expect(DisplayWidth.of(DisplayWidth.truncate(text, to: columns)) <= columns)
      #expect(DisplayWidth.of(DisplayWidth.pad(text, to: columns)) == columns)
      let beginning = DisplayWidth.prefix(text, fitting: columns).unicodeScalars
      #expect(text.unicodeScalars.starts(with: beginning))
    }
  }

  @Test("A filled text is where it is asked to be")
  func pads() {
    #expect(DisplayWidth.pad("å", to: 4) == "å   ")
    #expect(DisplayWidth.pad("å", to: 4, alignment: .centre) == " å  ")
    #expect(DisplayWidth.pad("漢", to: 4, alignment: .trailing) == "  漢")
  }
}

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "Lines break at blanks, long words at the edge, and line feeds stay",
    arguments: [
      ("Lys på turvegen til Ytterøya", 12, ["Lys på", "turvegen til", "Ytterøya"]),
      ("en  to", 3, ["en", "to"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
      ("a\n", 5, ["a", ""]), ("medvirkningsprosess", 8, ["medvirkn", "ingspros", "ess"]),
      ("漢字漢字", 5, ["漢字", "漢字"]), ("漢", 1, ["漢"]), ("abc  ", 3, ["abc"]),
      ("  innrykk her", 9, ["  innrykk", "her"]), ("a b", 0, ["a", "b"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(DisplayWidth.wrap(text, to: columns).map(String.init) == lines)
  }

  @Test("Wrapping loses nothing but the blanks at its breaks", arguments: Samples.texts)
  func keepsEverything(text: String) {
    for columns in 2...30 {
      let lines = DisplayWidth.wrap(text, to: columns)
      for line in lines { #expect(DisplayWidth.of(line) <= columns) }
      #expect(
        lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      for (upper, lower) in zip(lines, lines.dropFirst()) {
        #expect(upper.endIndex <= lower.startIndex)
        #expect(text[upper.endIndex..<lower.startIndex].allSatisfy { $0.isWhitespace })
      }
    }
  }
}

/// Texts of every kind that a screen must bear.
enum Samples {
  static let texts = [
    "", "Lys på turvegen til Ytterøya, og litt til", "漢字 og 한국어 i en tittel",
    "cafe\u{301} a\u{30A} z\u{30A}\u{301}\u{302}\u{303}", "👩‍👩‍👧 familie 👍🏽 🇳🇴 ❤️ ⌚️ 1️⃣",
    "\u{1B}[31mrød\u{202E}snudd\u{200B}\u{FEFF}", "linje én\nlinje to\r\nlinje\ttre",
    String(repeating: "medvirkning", count: 12), "\u{301}\u{301}", "🇳🇴🇸", "\u{200D}👩\u{200D}",
    "नमस्ते ภาษาไทย", "          ", "▸✓✗◐►○⏸·…",
  ]
}
