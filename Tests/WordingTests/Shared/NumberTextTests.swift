import Domain
import Testing
import Wording

@Suite("How numbers, amounts and lists are written")
struct NumberTextTests {
  @Test(
    "INV-16: an amount is shown with no-break spaces",
    arguments: [
      (0, "0\u{A0}kr"), (999, "999\u{A0}kr"), (1_000, "1\u{A0}000\u{A0}kr"),
      (100_000, "100\u{A0}000\u{A0}kr"), (1_475_000, "1\u{A0}475\u{A0}000\u{A0}kr"),
      (-600, "\u{2212}600\u{A0}kr"),
    ])
  func kroner(kroner: Int64, text: String) {
    #expect(NumberText.kroner(kroner) == text)
  }

  @Test("INV-16: an amount that is shown is read back")
  func readBack() throws {
    for kroner in [Int64(0), 7, 38_500, 100_000, 999_999_999_999] {
      let amount = try #require(Amount(kroner: kroner))
      #expect(try Amount.parse(NumberText.amount(amount)) == amount)
    }
  }

  @Test("The least whole number is written whole")
  func extremes() {
    #expect(NumberText.grouped(Int8.min) == "\u{2212}128")
    #expect(NumberText.grouped(Int.min).count == 26)
  }

  @Test("A noun follows its number")
  func plurals() {
    #expect(Plural.ideas.counted(1) == Phrase(nb: "1 idé", nn: "1 idé", en: "1 idea"))
    #expect(Plural.ideas.counted(2) == Phrase(nb: "2 ideer", nn: "2 idear", en: "2 ideas"))
    #expect(Plural.ideas.counted(0).nb == "0 ideer")
    #expect(Plural.days.counted(1_000).nn == "1\u{A0}000 dagar")
  }

  @Test(
    "Several things are named with commas and a word before the last",
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")])
  func lists(items: [String], text: String) {
    #expect(ListText.and(items, in: .nb) == text)
  }

  @Test("A list in each language has that language's word")
  func listWords() {
    #expect(ListText.or(["a", "b"], in: .nn) == "a eller b")
    #expect(ListText.or(["a", "b"], in: .en) == "a or b")
    #expect(ListText.and([CommonPhrase.yes, CommonPhrase.no]).en == "yes and no")
  }

  @Test("Texts are put together in each language")
  func phrases() {
    let phrase = CommonPhrase.yesOrNo(true) + "/" + CommonPhrase.yesOrNo(false)
    #expect(phrase == Phrase(nb: "ja/nei", nn: "ja/nei", en: "yes/no"))
    #expect(Language.allCases.map { phrase[$0] } == ["ja/nei", "ja/nei", "yes/no"])
  }

  @Test("INV-15, INV-16: what is refused says what to write instead")
  func refusals() {
    #expect(DayError.unknown("x").phrase.nn == "Ukjend dato. Prøv 15.10.2026.")
    #expect(DayError.noSuchDay("x").phrase != DayError.unknown("x").phrase)
    #expect(DayError.yearOutOfRange("x").phrase.en == "The year must be from 1900 to 2199.")
    for error in [AmountError.unknown, .oreNotAccepted, .negative] {
      #expect(error.phrase.nb.hasPrefix("Skriv hele kroner."))
      #expect(error.phrase.nn.hasPrefix("Skriv heile kroner."))
      #expect(error.phrase.en.hasPrefix("Write whole kroner."))
    }
    #expect(AmountError.tooLarge.phrase.nb.contains("999\u{A0}999\u{A0}999\u{A0}999\u{A0}kr."))
    #expect(NumberError.outOfRange(1...8).phrase.nb == "Skriv et tall fra 1 til 8.")
    #expect(CommonPhrase.required.nb == "Må fylles ut.")
    #expect(CommonPhrase.identityNumber.nb == "Teksten ser ut til å inneholde fødselsnummer.")
  }
}
