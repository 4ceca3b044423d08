import Screen
import Testing

@Suite("Styles")
struct StyleTests {
  @Test("Every style has a letter of its own")
  func letters() {
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
    #expect(!Style.allCases.map(\.letter).contains("_"))
  }

  @Test("Monochrome has no colours and no shades, and keeps what attributes can say")
  func monochrome() {
    for style in Style.allCases {
      let look = Theme.monochrome.attributes(of: style)
      let standard = Theme.standard.attributes(of: style)
      #expect(look.colour == nil && !look.isDim)
      #expect(look.isReverse == standard.isReverse && look.isBold == standard.isBold)
    }
  }

  @Test("No theme has blue or black letters", arguments: Theme.allCases)
  func readable(theme: Theme) {
    for style in Style.allCases {
      let colour = theme.attributes(of: style).colour
      #expect(colour != .blue && colour != .black)
    }
  }

  @Test(
    "What has the focus looks different without colours too",
    arguments: [
      (Style.selected, Style.plain), (.selected, .selectedUnfocused), (.focusedTitle, .title),
      (.focusedBorder, .border), (.inputFocused, .input), (.selectedTab, .tab),
      (.focusedButton, .button),
    ])
  func focus(focused: Style, other: Style) {
    for theme in Theme.allCases {
      var look = theme.attributes(of: focused)
      look.colour = nil
      var otherLook = theme.attributes(of: other)
      otherLook.colour = nil
      #expect(look != otherLook)
    }
  }
}

@Suite("ASCII signs")
struct PlainGlyphTests {
  @Test("Lines and signs become ASCII, letters stay")
  func signs() {
    let drawn = "┌─┐│└┘├┤┬┴┼▸✓✗◐►○⏸·…◇◆▁▄█–—•→←↑↓▲▼\u{FFFD}"
    for scalar in drawn.unicodeScalars {
      #expect(PlainGlyphs.glyph(for: Glyph(scalar)).base < 0x7F, "\(scalar)")
    }
    for scalar in "aæøåÆØÅé漢".unicodeScalars {
      #expect(PlainGlyphs.glyph(for: Glyph(scalar)) == Glyph(scalar))
    }
  }
}
