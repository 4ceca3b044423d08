package import Domain
import GRDB

/// One sambygg file, open.
///
/// Every method is synchronous and one transaction: what throws has written nothing. Methods
/// that change something are one user action each, one change of the journal and one step of
/// undo.
package final class Store: Sendable {
  /// Where the file is; `:memory:` for one that is none.
  package let path: String
  /// Whether writing is refused.
  package let isReadOnly: Bool

  let queue: DatabaseQueue
  let clock: @Sendable () -> Int64
  private let identity: FileIdentity?
  private let openFile: OpenFile
  private let busyTimeout: Double
  let pageMemory: Int
  let identifiers: IdentifierSource

  init(path: String, queue: DatabaseQueue, options: StoreOptions) {
    self.path = path
    self.queue = queue
    isReadOnly = options.isReadOnly
    clock = options.clock
    identity = FileIdentity(path: path)
    openFile = OpenFile(path: path)
    busyTimeout = options.busyTimeout
    pageMemory = options.pageMemory
    identifiers = IdentifierSource(clock: options.clock, random: options.random)
  }

  /// Closes the file; nothing may be asked of the store afterwards.
  package func close() throws(StoreError) {
    do {
      try queue.close()
      openFile.close()
    } catch {
      throw storeError(error)
    }
  }

  /// A number that differs when another connection has changed the file since.
  package func dataVersion() throws(StoreError) -> Int {
    do {
      return try queue.unsafeRead { db in
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    } catch {
      throw storeError(error)
    }
  }

  /// Does something that waits for another writer no longer than this; afterwards waiting is
  /// as the file was opened with.
  package func waiting<Value>(
    atMost seconds: Double, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try wait(atMost: min(seconds, busyTimeout))
    let result: Result<Value, StoreError>
    do throws(StoreError) {
      result = .success(try body())
    } catch {
      result = .failure(error)
    }
    try wait(atMost: busyTimeout)
    return try result.get()
  }

  private func wait(atMost seconds: Double) throws(StoreError) {
    do {
      try queue.unsafeRead { db in
        let sql = "PRAGMA busy_timeout = \(Int(seconds * 1000))"
        _ = try Int.fetchOne(db.cachedStatement(sql: sql))
      }
    } catch {
      throw storeError(error)
    }
  }

  // MARK: Transactions

  /// Reads several things as they are at one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.unsafeRead { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw DamagedRow() }
        return value
      }
    } catch {
      throw storeError(error)
    }
  }

  /// Reads by one statement, which needs no transaction of its own.
  func readOnce<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.unsafeRead(body)
    } catch {
      throw storeError(error)
    }
  }

  /// Writes what the journal does not keep.
  func transaction<Value>(_ body: (Database) throws -> Value?) throws(StoreError) -> Value? {
    try checkMayWrite()
    do {
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return value == nil ? .rollback : .commit
        }
        return value
      }
    } catch {
      throw storeError(error)
    }
  }

  /// Refuses to write into a file that is opened for reading, or that is no longer the one at
  /// its path: SQLite would go on writing into what nobody finds again.
  func checkMayWrite() throws(StoreError) {
    guard !isReadOnly else { throw .readOnly }
    guard identity == FileIdentity(path: path) else { throw .missingFile(path) }
  }
}
