import Domain
import Testing

/// How a name that may not be shown is found and replaced (INV-18).
struct NameReplacementTests {
  private func replaced(_ name: String, in text: String) -> String {
    var text = text
    NameReplacement(name, by: "deltaker").apply(to: &text)
    return text
  }

  @Test(
    "A name is replaced where it is a whole word, with its genitive, and nowhere else",
    arguments: [
      ("Kari", "Kari og Karin bor i Karis gate", "deltaker og Karin bor i deltakers gate"),
      ("Åse", "Åse, og Åses sønn", "deltaker, og deltakers sønn"),
      ("Nguyễn Ánh", "Ring Nguyễn Ánh i dag", "Ring deltaker i dag"),
      ("Kari", "Okari", "Okari"), ("Kari", "", ""),
    ])
  func wholeWords(_ name: String, _ text: String, _ expected: String) {
    #expect(replaced(name, in: text) == expected)
  }

  @Test(
    "A name is found in either spelling of its letters, composed or not",
    arguments: [
      ("Jos\u{E9}", "Med Jose\u{301} her"), ("Jose\u{301}", "Med Jos\u{E9} her"),
      ("\u{C5}se", "Med A\u{30A}se her"),
    ])
  func spellings(_ name: String, _ text: String) {
    #expect(replaced(name, in: text) == "Med deltaker her")
  }

  @Test("Bytes are found at the beginning, in the middle and at the end, and not beyond it")
  func bytes() {
    for text in ["lys på veg", "mer lys her", "lys", "mer lys", "llys"] {
      #expect(SoughtBytes("lys").stand(in: text), "\(text)")
    }
    for text in ["", "ly", "l y s", "lly"] {
      #expect(!SoughtBytes("lys").stand(in: text), "\(text)")
    }
    #expect(SoughtBytes("").stand(in: "alt"))
  }
}
