import Domain
import Foundation
import Testing

@Suite("Amounts as people write them")
struct AmountTests {
  @Test(
    "INV-16: whole kroner are accepted as people write them",
    arguments: [
      ("100000", 100_000), ("100 000", 100_000), ("100.000", 100_000), ("100 000 kr", 100_000),
      ("kr 100 000", 100_000), ("100000kr", 100_000), ("100.000 KR", 100_000),
      ("kr. 100.000", 100_000), ("100 000 kroner", 100_000), ("NOK 100 000", 100_000),
      ("100 000,-", 100_000), ("kr 500,-", 500), ("100\u{A0}000\u{A0}kr", 100_000),
      ("100\u{202F}000\u{2009}kr", 100_000), ("  38 500 ", 38_500), ("0", 0), ("007", 7),
      ("1 000 000", 1_000_000), ("999 999 999 999", 999_999_999_999),
      ("999999999999", 999_999_999_999), ("000000000000000005", 5),
      // I-09: øre of zeros are none.
      ("810 000,00", 810_000), ("810 000,0", 810_000), ("100000.00", 100_000), ("25000.0", 25_000),
      ("1.000.000,00", 1_000_000), ("100 000.00 kr", 100_000), ("kr 5,00", 5),
    ])
  func accepted(text: String, kroner: Int64) throws {
    #expect(try Amount.parse(text).kroner == kroner)
  }

  @Test(
    "INV-16: other amounts are refused with the reason",
    arguments: [
      ("100,5", AmountError.oreNotAccepted), ("100,50", .oreNotAccepted),
      ("100,01", .oreNotAccepted), ("100.50", .unknown), ("1.00,00", .unknown),
      ("1 000,50 kr", .oreNotAccepted), ("1.000,5", .oreNotAccepted), ("kr -5,50", .oreNotAccepted),
      ("-1", .negative), ("\u{2212}500", .negative), ("kr -500", .negative), ("-500 kr", .negative),
      ("- 1 000", .negative), ("1 000 000 000 000", .tooLarge), ("1000000000000", .tooLarge),
      ("99999999999999999999999999", .tooLarge), ("", .unknown), (" ", .unknown),
      ("kr", .unknown), ("1.00", .unknown), ("10.0000", .unknown), ("10 0000", .unknown),
      ("1 000.000", .unknown), ("1.000 000", .unknown), ("100  000", .unknown),
      (".100", .unknown), ("100.", .unknown), ("100.50", .unknown), ("100,000", .unknown),
      ("1e5", .unknown), ("hundre", .unknown), ("--5", .unknown), ("100-000", .unknown),
      ("١٠٠", .unknown), ("100 000 kr kr", .unknown), ("1000 000", .unknown), (",-", .unknown),
    ])
  func refused(text: String, reason: AmountError) {
    #expect(throws: reason) { try Amount.parse(text) }
  }

  @Test("INV-16: an amount is from 0 to 999 999 999 999 kroner")
  func range() throws {
    #expect(Amount(kroner: -1) == nil && Amount(kroner: 1_000_000_000_000) == nil)
    #expect(Amount(kroner: 0) == Amount.zero)
    let data = try JSONEncoder().encode([Amount.parse("38 500")])
    #expect(String(decoding: data, as: UTF8.self) == "[38500]")
    #expect(try JSONDecoder().decode([Amount].self, from: data) == [Amount.parse("38500")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Amount].self, from: Data("[-1]".utf8))
    }
  }

  @Test("Random texts of what amounts are made of never crash")
  func random() {
    let pieces = ["1", "000", "99", ".", ",", " ", "kr", "-", "\u{A0}", "漢", "99999999999", "k"]
    var generator = SplitMix(state: 7)
    for _ in 0..<50_000 {
      let count = Int.random(in: 0...7, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      do throws(AmountError) {
        let amount = try Amount.parse(text)
        #expect(try Amount.parse("\(amount.kroner)") == amount)
      } catch {
        continue
      }
    }
  }

  @Test("Whole numbers are read within their range")
  func wholeNumbers() throws {
    #expect(try Int.parse(" 60 ") == 60)
    #expect(try Int.parse("1 200") == 1_200)
    #expect(try Int.parse("-5", in: -10...10) == -5)
    #expect(throws: NumberError.unknown) { try Int.parse("1,5") }
    #expect(throws: NumberError.unknown) { try Int.parse("") }
    #expect(throws: NumberError.unknown) { try Int.parse("1.200") }
    #expect(throws: NumberError.outOfRange(0...999_999)) { try Int.parse("-1") }
    #expect(throws: NumberError.outOfRange(1...8)) { try Int.parse("9", in: 1...8) }
    #expect(throws: NumberError.outOfRange(0...999_999)) {
      try Int.parse("99999999999999999999999")
    }
  }
}
