import Domain
import Foundation
import Testing

@testable import Store

/// The system takes a process's locks away when it closes any descriptor of the file: nothing here
/// may do that while SQLite works.
struct LockTests {
  @Test("Opening a file leaves SQLite's lock on it, and so does opening it a second time")
  func locks() throws {
    let folder = try TemporaryFolder()
    try Store.open(path: folder.file, options: Desk.options()).close()
    let first = try Store.open(path: folder.file)
    _ = try first.list(Idea.self)
    #expect(try isLocked(folder.file))
    let second = try Store.open(path: folder.file)
    #expect(try isLocked(folder.file))
    try second.close()
    #expect(try isLocked(folder.file))
    try first.close()
    #expect(try !isLocked(folder.file))
  }

  @Test("A file is looked into again when all who had it open have closed it")
  func afterwards() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(path: folder.file, options: Desk.options())
    #expect(OpenFiles.contains(folder.file))
    try store.close()
    #expect(!OpenFiles.contains(folder.file))
    try Data("noe annet".utf8).write(to: URL(fileURLWithPath: folder.file))
    #expect(throws: StoreError.notOurs(folder.file)) { try Store.open(path: folder.file) }
  }

  /// Whether the system knows of a lock on the file.
  private func isLocked(_ path: String) throws -> Bool {
    var status = stat()
    try #require(stat(path, &status) == 0)
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return locks.contains(":\(status.st_ino) ")
  }
}
