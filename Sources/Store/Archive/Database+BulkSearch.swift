import GRDB

extension Database {
  /// Does something with many ideas, and builds the index of their words afterwards, at once.
  ///
  /// The index writes to the file after every single row else. The transaction must be one that
  /// holds nothing else.
  func indexingIdeasAfterwards(_ body: () throws -> Void) throws {
    let triggers = try Row.fetchAll(
      self,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'trigger' AND name IN ('ideaSearchInsert', 'ideaSearchUpdate')
        """)
    for trigger in triggers { try execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
    try body()
    try execute(
      sql: """
        INSERT INTO ideaSearch (rowid, body)
        SELECT id, searchText FROM idea WHERE searchText <> '' AND deletedAt IS NULL
        """)
    for trigger in triggers { try execute(sql: trigger[1]) }
  }
}
