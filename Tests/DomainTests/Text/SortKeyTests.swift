import Domain
import Foundation
import Testing

/// How texts are put in order and found (Rules.md 3.8).
@Suite("Norwegian order and search")
struct SortKeyTests {
  @Test("Titles are in Norwegian order: blanks, digits, letters, and æ ø å last")
  func order() {
    let ordered = [
      "", "17. mai", "3 ideer", "Ide", "Idé og lys", "Idéer", "Lys", "Lys-fest",
      "«Lys» i parken", "Lysfest", "Müsli", "Nattramn", "Zoo", "Ærfugl", "Ødegård", "Åpen hall",
    ]
    for seed in 1...5 {
      var generator = SplitMix(state: UInt64(seed))
      let mixed = ordered.shuffled(using: &generator)
      let sorted = mixed.sorted {
        Array(SortKey.of($0).utf8).lexicographicallyPrecedes(Array(SortKey.of($1).utf8))
      }
      #expect(sorted == ordered)
    }
  }

  @Test(
    "A sort key is the plain letters and digits of the text",
    arguments: [
      ("Lys på turvegen", "lys p} turvegen"), ("«Blåbær» – øl!", "bl}b{r |l"), ("ÆØÅ", "{|}"),
      ("Händel, Östen", "h{ndel |sten"), ("Müller", "myller"),
      ("Čáhppes Đavvi Ŋuo", "cahppes davvi nuo"),
      ("Nguyễn Thị Hồng", "nguyen thi hong"), ("ß þ œ", "ss th oe"), ("İstanbul", "istanbul"),
      ("Привет Йод", "привет иод"), ("漢字", "漢字"), ("🎉", ""), ("  ", ""), ("a🎉b", "a b"),
    ])
  func key(text: String, key: String) {
    #expect(SortKey.of(text) == key)
  }

  @Test(
    "Searching takes é for e, but æ, ø and å are letters of their own",
    arguments: [
      ("Idé", "ide"), ("IDÉ", "ide"), ("Åse Bjørk-Ærlig", "åse bjørk-ærlig"),
      ("Müller", "muller"), ("Čáhppes", "cahppes"), ("«Lys» 2!", "«lys» 2!"), ("漢字 👍🏽", "漢字 👍🏽"),
    ])
  func fold(text: String, folded: String) {
    #expect(Array(SearchFold.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("Composed and decomposed letters have the same key and search text")
  func normalForms() {
    let ranges: [ClosedRange<UInt32>] = [
      0x41...0x7A, 0xC0...0x24F, 0x386...0x4FF, 0x1E00...0x1E99, 0x1EA0...0x1EF9,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let text = "x\(scalar)y"
      let composed = text.precomposedStringWithCanonicalMapping
      let decomposed = text.decomposedStringWithCanonicalMapping
      #expect(SortKey.of(composed) == SortKey.of(decomposed), "\(scalar)")
      #expect(SearchFold.fold(composed) == SearchFold.fold(decomposed), "\(scalar)")
    }
  }

  @Test("Capitals and small letters have the same key, and folding twice is folding once")
  func stable() {
    // U+0149 is left out: its capital is two characters.
    for scalar in (UInt32(0x21)...0x24F).compactMap(Unicode.Scalar.init) where scalar != "ŉ" {
      let capital = scalar.properties.uppercaseMapping
      #expect(SortKey.of(capital) == SortKey.of(String(scalar)), "\(scalar)")
      let folded = SearchFold.fold(String(scalar))
      #expect(SearchFold.fold(folded) == folded, "\(scalar)")
    }
  }
}
