import GRDB

@testable import Store

extension Store {
  /// Writes as a program would that knows how to keep the journal out of it.
  func alterBehindTheJournal(_ sql: String) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE openChange SET change = 0")
      try db.execute(sql: sql)
      try db.execute(sql: "UPDATE openChange SET change = NULL")
    }
  }
}
