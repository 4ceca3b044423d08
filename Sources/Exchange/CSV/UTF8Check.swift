/// Finds out piece by piece how much of a file is UTF-8.
struct UTF8Check {
  /// How many letters beyond ASCII there are.
  private(set) var letters = 0
  /// How many bytes are part of no letter.
  private(set) var faults = 0
  /// How many bytes are 0, which no text has.
  private(set) var zeros = 0
  /// How many of them are second bytes of a pair.
  private var oddZeros = 0
  private var count = 0
  private var continuations = 0
  /// What the next byte of a character may be.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether all of it is, and it may end here.
  var isComplete: Bool { faults == 0 && continuations == 0 }

  /// Whether it is UTF-8 with some bad bytes in it, rather than something else: more of it makes
  /// letters than not.
  var isDamaged: Bool { !isComplete && letters > faults }

  /// Whether every other byte is 0 and the others are not, as in UTF-16, or three of four, as in
  /// UTF-32.
  var isWide: Bool {
    let even = zeros - oddZeros
    return zeros * 3 > count && (min(even, oddZeros) * 3 < zeros || zeros * 3 > count * 2)
      && count > zeros + count / 5
  }

  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte == 0 {
        zeros += 1
        oddZeros += count % 2
      }
      count += 1
      if continuations > 0 {
        if allowed.contains(byte) {
          continuations -= 1
          allowed = 0x80...0xBF
          if continuations == 0 { letters += 1 }
          continue
        }
        faults += 1
        continuations = 0
        allowed = 0x80...0xBF
      }
      if byte >= 0x80, !begin(byte) { faults += 1 }
    }
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: continuations = 1
    case 0xE0: (continuations, allowed) = (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: continuations = 2
    case 0xED: (continuations, allowed) = (2, 0x80...0x9F)
    case 0xF0: (continuations, allowed) = (3, 0x90...0xBF)
    case 0xF1...0xF3: continuations = 3
    case 0xF4: (continuations, allowed) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }
}
