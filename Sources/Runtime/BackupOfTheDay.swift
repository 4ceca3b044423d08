package import Domain
import Foundation
package import Screen
package import Store
import Synchronization

/// The day's backup, made beside the session so that nobody waits for it.
package final class BackupOfTheDay: Sendable {
  private let failure = Mutex<StoreError?>(nil)

  /// Nothing is made yet.
  package init() {}

  /// So long after the start, in seconds, the session is on the screen, and copying disturbs
  /// nobody.
  private static let delay = 0.2

  /// Makes the backup on a thread and a connection of its own, unless the day has one.
  ///
  /// - Parameter waker: Called when it could not be made: then ``takeFailure()`` says why.
  package func start(path: String, today: Day, options: StoreOptions, waker: Waker) {
    guard !options.isReadOnly, !Store.hasBackup(of: path, on: today) else { return }
    var options = options
    options.createIfMissing = false
    options.pageMemory = 256
    let opened = options
    Thread.detachNewThread { [self] in
      Thread.sleep(forTimeInterval: Self.delay)
      do throws(StoreError) {
        let store = try Store.open(path: path, options: opened)
        _ = try store.backupOfTheDay(today)
        try store.close()
      } catch {
        failure.withLock { $0 = error }
        waker.wake()
      }
    }
  }

  /// Why the backup could not be made, once.
  package func takeFailure() -> StoreError? {
    failure.withLock { stored in
      defer { stored = nil }
      return stored
    }
  }
}
