import Foundation
import Screen
import Testing

/// Keys by chance: the decoder gives events or nothing, and never crashes or hangs.
struct InputFuzzingTests {
  /// How many inputs: 1 000 000 where `SAMBYGG_FUZZ=1000000` says so.
  private static let count =
    ProcessInfo.processInfo.environment["SAMBYGG_FUZZ"].flatMap(Int.init) ?? 2000

  @Test("Whatever bytes come from a terminal, no more events come out than bytes went in")
  func bytes() {
    var state: UInt64 = 0x5A4D_4259
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces: [[UInt8]] = [
      [0x1B], Array("[".utf8), Array("O".utf8), Array("]".utf8), Array("200~".utf8),
      Array("201~".utf8), Array("1;5A".utf8), Array("<0;10;10M".utf8), Array("æ".utf8), [0xFF],
      [0xC3],
      [0xE2, 0x80], [0x07], [0], [0x7F], Array("99999999999".utf8), Array("a\r\n".utf8),
    ]
    for _ in 0..<Self.count {
      var decoder = InputDecoder()
      var fed = 0
      for _ in 0..<next() % 10 {
        for byte in pieces[Int(next() % UInt64(pieces.count))] {
          decoder.feed(.byte(byte))
          fed += 1
        }
        if next() % 3 == 0 { decoder.pause() }
      }
      decoder.pause()
      var events = 0
      while decoder.next() != nil, events <= fed { events += 1 }
      #expect(events <= fed)
    }
  }
}
