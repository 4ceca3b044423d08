package import Domain
import GRDB

extension Store {
  /// Opens a file, brings it up to the present schema, and refuses what is not ours.
  ///
  /// A file that is refused is left untouched. An older file is backed up before it is
  /// changed.
  package static func open(
    path: String, options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> Store {
    let file = DatabaseFile(path: path)
    let found = try file.checkBeforeOpening(options)
    if found == .missing { try file.create(options) }
    let store = Store(
      path: path, queue: try connection(to: file, options: options), options: options)
    try store.bringUpToDate()
    // A copy that was moved into the file's place writes into itself until told otherwise.
    if !options.isReadOnly, found == .there(usesWriteAheadLog: false) {
      try store.useWriteAheadLog()
    }
    return store
  }

  /// An empty file that lives in memory only.
  package static func inMemory(
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> Store {
    do {
      let queue = try DatabaseQueue(configuration: configuration(options))
      let store = Store(path: ":memory:", queue: queue, options: options)
      try store.bringUpToDate()
      return store
    } catch let error as StoreError {
      throw error
    } catch {
      throw .system(String(describing: error))
    }
  }

  static func configuration(_ options: StoreOptions) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = options.isReadOnly
    configuration.busyMode = .timeout(options.busyTimeout)
    configuration.label = "sambygg"
    let (isReadOnly, pageMemory) = (options.isReadOnly, options.pageMemory)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -\(pageMemory)")
      if !isReadOnly { try db.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return configuration
  }

  private static func connection(
    to file: DatabaseFile, options: StoreOptions
  ) throws(StoreError) -> DatabaseQueue {
    do {
      return try queue(file.path, options)
    } catch  where options.isReadOnly && error.resultCode == .SQLITE_CANTOPEN {
      // A reader that may not make the files beside the database reads it as it is.
      do {
        return try queue(file.immutableURI, options)
      } catch {
        throw StoreError(error, path: file.path)
      }
    } catch {
      throw StoreError(error, path: file.path)
    }
  }

  private static func queue(
    _ path: String, _ options: StoreOptions
  ) throws(DatabaseError) -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration(options))
    } catch let error as DatabaseError {
      throw error
    } catch {
      throw DatabaseError(message: String(describing: error))
    }
  }

  /// Runs the migrations that the file lacks.
  private func bringUpToDate() throws(StoreError) {
    let version = try readOnce { try Schema.version(of: $0) }
    guard version <= Schema.current else {
      throw .newer(path: path, found: version, known: Schema.current)
    }
    guard version < Schema.current else { return }
    if version > 0 {
      guard !isReadOnly else { throw .readOnly }
      _ = try backup(to: Backups.path(beforeMigrationFrom: version, of: path))
    }
    do {
      try queue.writeWithoutTransaction { db in try Schema.migrate(db) }
    } catch {
      throw storeError(error)
    }
  }

  private func useWriteAheadLog() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    } catch {
      throw storeError(error)
    }
  }
}
