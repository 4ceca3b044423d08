import Domain
import GRDB

extension Backups {
  /// Whether a file is one of ours in which SQLite finds nothing wrong.
  static func isWhole(_ path: String) -> Bool {
    guard let header = FileHeader(path: path), header.applicationId == Schema.applicationId else {
      return false
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -256") }
    do {
      let queue = try DatabaseQueue(
        path: DatabaseFile(path: path).immutableURI, configuration: configuration)
      let faults = try queue.read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(1)") }
      try queue.close()
      return faults == ["ok"]
    } catch {
      // What cannot be opened is not whole.
      return false
    }
  }
}
