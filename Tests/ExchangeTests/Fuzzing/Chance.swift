import Foundation

/// Chance that can be repeated.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }
}

/// Inputs for parsers: pieces of what is meant, put together and damaged by chance.
struct Inputs {
  /// How many inputs each parser gets: 1 000 000 where `SAMBYGG_FUZZ=1000000` says so.
  static let count =
    ProcessInfo.processInfo.environment["SAMBYGG_FUZZ"].flatMap(Int.init) ?? 2000

  private var chance: Chance
  private let pieces: [[UInt8]]

  init(seed: UInt64, _ pieces: [String]) {
    chance = Chance(seed: seed)
    self.pieces = pieces.map { Array($0.utf8) } + Self.odd
  }

  /// Bytes that no piece has: controls, marks, cut letters, what is no UTF-8.
  private static let odd: [[UInt8]] = [
    [0], [0x1B], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xE2, 0x80, 0xAE], [0x0A],
    [0x0D], [0x09], [0x20], [0xC2, 0xA0], [0xF0, 0x9F, 0x98, 0x80],
  ]

  /// Makes the next input.
  mutating func next() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<chance.number(below: 12) { bytes += chance.element(of: pieces) }
    for _ in 0..<chance.number(below: 3) where !bytes.isEmpty {
      let place = chance.number(below: bytes.count)
      switch chance.number(below: 4) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.next())
      case 1: bytes.remove(at: place)
      case 2: bytes.removeLast(bytes.count - place)
      default: bytes.insert(contentsOf: bytes.prefix(chance.number(below: 20)), at: place)
      }
    }
    return bytes
  }

  /// The next input as text; what is no UTF-8 becomes U+FFFD.
  mutating func text() -> String { String(decoding: next(), as: UTF8.self) }

  mutating func number(below limit: Int) -> Int { chance.number(below: limit) }
}
