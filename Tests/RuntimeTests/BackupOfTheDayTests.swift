import Domain
import Foundation
import Runtime
import Screen
import Store
import Synchronization
import Testing

/// What the work surface does beside the session, once a day.
@Suite("The backup of the day", .serialized)
struct BackupOfTheDayTests {
  /// Whether a condition comes true within some seconds.
  private static func comesTrue(_ condition: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(30)
    while Date() < end {
      if condition() { return true }
      usleep(2000)
    }
    return condition()
  }

  @Test("a session makes the backup beside the file")
  func made() throws {
    let sitting = try Sitting()
    let path = sitting.folder + "/backups/demo-\(sitting.today).sqlite"
    let backup = BackupOfTheDay()
    backup.start(
      path: sitting.store.path, today: sitting.today, options: StoreOptions(), waker: Waker {})

    #expect(Self.comesTrue { FileManager.default.fileExists(atPath: path) })
    #expect(backup.takeFailure() == nil)
    let copy = try Store.open(path: path, options: StoreOptions(isReadOnly: true))
    #expect(try copy.check().isSound)
    #expect(try copy.municipalityName() == sitting.store.municipalityName())
  }

  @Test("a session that may not write makes none")
  func readOnly() throws {
    let sitting = try Sitting()
    BackupOfTheDay().start(
      path: sitting.store.path, today: sitting.today, options: StoreOptions(isReadOnly: true),
      waker: Waker {})

    #expect(!Store.hasBackup(of: sitting.store.path, on: sitting.today))
  }

  @Test("a backup that cannot be made wakes the session and says why")
  func failing() throws {
    let sitting = try Sitting()
    try Data().write(to: URL(fileURLWithPath: sitting.folder + "/backups"))
    let woken = Mutex(false)
    let backup = BackupOfTheDay()
    backup.start(
      path: sitting.store.path, today: sitting.today, options: StoreOptions(),
      waker: Waker { woken.withLock { $0 = true } })

    #expect(Self.comesTrue { woken.withLock { $0 } })
    #expect(backup.takeFailure() != nil)
    #expect(backup.takeFailure() == nil)
  }
}
