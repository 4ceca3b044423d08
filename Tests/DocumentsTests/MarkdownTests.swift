import Documents
import Testing

/// The form that every document has (Rules.md 4.1).
@Suite struct MarkdownTests {
  /// Texts that would mean something to a parser.
  static let attacks = [
    "# x", "## x ##", "- x", "+ x", "* x", "1. x", "12) x", "1.", "> x", "---", "***", "___",
    "===", "```\ncode\n```", "~~~", "    code", "\tcode", "a\n---", "a\n===", "a\n\n    b",
    "a | b", "|", "| a |\n| --- |", ":-- | --:", "<script>alert(1)</script>", "<!-- x -->", "</p>",
    "<https://example.org>", "https://example.org", "HTTPS://example.org", "www.example.org",
    "mailto:x", "[a](b)", "![a](b)", "![", "[a]: b", "[a]", "[ ] x", "*a*", "**a**", "_a_", "~~a~~",
    "`a`", "``", "\\", "a\\", "\\[a](b)", "\\\\[a](b)", "\\|", "&amp;", "&lt;b&gt;", "&#60;",
    "\u{1B}[31mred", "\u{1B}]8;;https://example.org\u{7}x", "a\r\nb", "a\rb", "a\u{2028}b",
    "<\u{301}script>", "a  \nb", "\u{202E}abc", "漢字 👩‍👩‍👧 e\u{301}", "", "   ", "\n\n",
    String(repeating: "x", count: 10_000), String(repeating: "[", count: 10_000),
    String(repeating: "- ", count: 5_000), String(repeating: "@", count: 10_000),
    "[^1]", "a\n: b", "$x$", "{.class}", "15. oktober 2026 kom vi i gang", "3.5 meter", "-5 grader",
  ]

  @Test("User text cannot become structure, link, image or HTML", arguments: attacks)
  func textStaysText(_ attack: String) {
    var markdown = Markdown(title: attack)
    markdown.heading(attack)
    markdown.paragraph(attack)
    markdown.paragraph("Behov: \(attack)")
    markdown.list([attack, "Etter"])
    markdown.list([Markdown.Item("Mål: \(attack)", children: [attack])])
    markdown.quote(attack)
    markdown.table([.init(attack), .init("B", isNumber: true)], rows: [[attack, attack]])
    markdown.heading("Slutt", depth: 2)
    let structure = MarkdownStructure(markdown.text)
    #expect(structure.problems == [])
    #expect(structure.headings.map(\.level) == [1, 2, 3])
  }

  @Test("All of it in one document, for the parser of Scripts/check-markdown")
  func oneDocument() throws {
    var markdown = Markdown(title: "# Alt <b>på en gang</b> [a](b)")
    let attacks = Self.attacks.filter { $0.utf8.count < 100 }
    for attack in attacks {
      markdown.heading(attack)
      markdown.paragraph(attack)
      markdown.paragraph("Behov: \(attack)")
      markdown.list([Markdown.Item(attack, children: [attack]), Markdown.Item("Etter \(attack)")])
      markdown.quote(attack)
    }
    markdown.table([.init("<b>A</b>"), .init("B")], rows: attacks.map { [$0, "| \($0) |"] })
    try GoldenFile(name: "markup.md").expect(markdown.text)
  }

  @Test(
    "Plain words are as they were written",
    arguments: [
      "38 500 kr – 60 timer × 300 kr = 18 000 kr", "PR-004, avsluttet (1. oktober 2025)",
      "Ola & Kari, A/S «Bygg»: 50 % & mer!", "3.5 meter", "Hva nå?", "nr. #3 av 4", "a + b - c",
    ])
  func plainWords(_ text: String) {
    var markdown = Markdown(title: "T")
    markdown.paragraph(text)
    #expect(markdown.text == "# T\n\n\(text)\n")
  }

  @Test("A line break stays a line break, a blank line parts paragraphs")
  func breaks() {
    var markdown = Markdown(title: "T\nU")
    markdown.paragraph("a\nb\n\n\nc  ")
    markdown.list(["d\ne"])
    markdown.quote("f\n\ng")
    #expect(markdown.text == "# T U\n\na\\\nb\n\nc\n\n- d\\\n  e\n\n> f\n>\n> g\n")
  }

  @Test("No heading skips a level, whatever is asked")
  func levels() {
    var markdown = Markdown(title: "T")
    markdown.heading("A", depth: 4)
    markdown.heading("B", depth: 3)
    markdown.heading("C", depth: 1)
    #expect(markdown.text == "# T\n\n## A\n\n### B\n\n## C\n")
  }

  @Test("A table has a header row and as many cells in each row")
  func table() {
    var markdown = Markdown(title: "T")
    markdown.table([.init("A"), .init("B", isNumber: true)], rows: [["1"], ["1", "2", "3"]])
    markdown.table([.init("A")], rows: [])
    #expect(markdown.text == "# T\n\n| A | B |\n| --- | ---: |\n| 1 | |\n| 1 | 2 |\n")
  }

  @Test("Words are counted without markup, an amount as one")
  func words() {
    #expect(WordCount.of("# Ein tittel\n\n| A | --- |\n- 38\u{A0}500\u{A0}kr – to ord") == 6)
  }
}
