import Domain
import Foundation

/// How a file is opened, and where time and chance come from.
package struct StoreOptions: Sendable {
  /// Whether nothing may be written.
  package var isReadOnly = false
  /// Whether a missing file is made.
  package var createIfMissing = false
  /// Whether a file on a network share is written all the same.
  package var forceNetworkFileSystem = false
  /// How long another writer is waited for, in seconds.
  package var busyTimeout = 5.0
  /// How much memory the pages of the file may take, in kilobytes; the system keeps the others
  /// at hand.
  package var pageMemory = 1500
  /// Milliseconds since 1970, UTC.
  package var clock: @Sendable () -> Int64
  /// Random bits.
  package var random: @Sendable () -> UInt32

  /// Opens for writing, on the machine's clock, unless told.
  package init(
    isReadOnly: Bool = false, createIfMissing: Bool = false,
    clock: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) },
    random: @escaping @Sendable () -> UInt32 = { .random(in: .min ... .max) }
  ) {
    self.isReadOnly = isReadOnly
    self.createIfMissing = createIfMissing
    self.clock = clock
    self.random = random
  }
}
