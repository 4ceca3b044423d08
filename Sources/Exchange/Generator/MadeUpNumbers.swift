/// Random numbers that are the same every time: for one purpose and number a stream of its own.
struct MadeUpNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a stream that depends on these only.
  init(_ purpose: StaticString, _ number: Int = 0) {
    var seed: UInt64 = 0xCBF2_9CE4_8422_2325
    purpose.withUTF8Buffer { bytes in
      for byte in bytes { seed = (seed ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    }
    state = seed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A whole number from 0, less than the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 33) % max(1, bound)
  }

  /// Draws one of these; there must be one.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Yes, so many times of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
