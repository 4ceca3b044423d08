import Synchronization

/// Makes the ids of rows: milliseconds since 2020 and 22 random bits, rising.
///
/// Rows made on two machines do not collide but by a very small chance.
final class IdentifierSource: Sendable {
  private let clock: @Sendable () -> Int64
  private let random: @Sendable () -> UInt32
  private let last = Mutex<Int64>(0)

  /// 1 January 2020 in milliseconds since 1970.
  private static let epoch: Int64 = 1_577_836_800_000

  init(clock: @escaping @Sendable () -> Int64, random: @escaping @Sendable () -> UInt32) {
    self.clock = clock
    self.random = random
  }

  /// The next id: higher than any that this process has made.
  func next() -> Int64 {
    let time = min(max(clock() - Self.epoch, 0), (1 << 41) - 1)
    let drawn = time << 22 | Int64(random() & 0x3F_FFFF)
    return last.withLock { last in
      // In one millisecond, or when the clock goes back, ids rise by small random steps.
      last = drawn > last ? drawn : last + 1 + Int64(random() & 0xFF)
      return last
    }
  }
}
