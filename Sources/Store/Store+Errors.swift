import Domain
import GRDB

extension Store {
  /// What a failure means: the one place where errors of SQLite become facts.
  func storeError(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let refusal as Refusal: .refused(refusal)
    case is DamagedRow, is RowDecodingError:
      .damaged(path: path, newestBackup: Backups.newestWhole(of: path))
    case let error as DatabaseError: StoreError(error, path: path)
    default: .system(String(describing: error))
    }
  }
}

extension StoreError {
  /// What an error of SQLite means.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .busy
    case .SQLITE_FULL:
      self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .notWritable(path)
    // Another program's file has been refused before SQLite sees it.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = .damaged(path: path, newestBackup: Backups.newestWhole(of: path))
    case .SQLITE_CANTOPEN:
      self = .notWritable(path)
    default:
      self = .system(error.message ?? error.description)
    }
  }
}
