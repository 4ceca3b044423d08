import GRDB

@testable import Store

/// Every row of the tables that the journal keeps, revision apart, as text.
func fileState(_ store: Store) throws -> [String: [String]] {
  try store.read { db in
    try Dictionary(
      uniqueKeysWithValues: Schema.journaledTables.map { table in
        let columns = try Row.fetchAll(
          db,
          sql: """
            SELECT name FROM pragma_table_xinfo(?) WHERE name <> 'revision' AND name <> 'image'
            """, arguments: [table]
        ).map { row -> String in row[0] }
        let pairs = columns.map { "'\($0)', \"\($0)\"" }.joined(separator: ", ")
        return (
          table,
          try String.fetchAll(db, sql: "SELECT json_object(\(pairs)) FROM \(table) ORDER BY id")
        )
      })
  }
}

/// What the full-text indexes hold, by asking for each row's own words.
func searchState(_ store: Store) throws -> [String: Int] {
  try store.read { db in
    var state: [String: Int] = [:]
    for word in ["lys", "kai", "turveg", "sak", "mal", "tiltak", "ny"] {
      state["idea \(word)"] = try db.count(
        "SELECT count(*) FROM ideaSearch WHERE ideaSearch MATCH ?", ["\"\(word)\"*"])
      state["record \(word)"] = try db.count(
        "SELECT count(*) FROM recordSearch WHERE recordSearch MATCH ?", ["\"\(word)\"*"])
    }
    for row in try Row.fetchAll(db, sql: "SELECT queueRank, ideas FROM ideaFigure") {
      state["rank \(row[0] as Int)"] = row[1]
    }
    return state
  }
}

/// How many changes the journal has.
func changeCount(_ store: Store) throws -> Int {
  try store.readOnce { db in try db.count("SELECT count(*) FROM change") }
}
