import Commands
import Synchronization

/// Remembers what the work surface was asked to open.
final class Asked: Sendable {
  private let latest = Mutex<SessionRequest?>(nil)

  var session: SessionRequest? {
    get { latest.withLock { $0 } }
    set { latest.withLock { $0 = newValue } }
  }
}
