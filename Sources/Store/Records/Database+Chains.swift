import Domain
import GRDB

extension Database {
  /// The rows that a row leads to.
  func next(of row: Int64, in chain: Chain) throws -> [Int64] {
    let sql = "SELECT next.value FROM \(chain.rows) WHERE row.id = ?"
    return try Int64.fetchAll(cachedStatement(sql: sql), arguments: [row])
  }

  /// The rows outside the bin that lead to a row.
  func previous(to row: Int64, in chain: Chain) throws -> [Int64] {
    let sql = "SELECT row.id FROM \(chain.rows) WHERE next.value = ? AND row.deletedAt IS NULL"
    return try Int64.fetchAll(cachedStatement(sql: sql), arguments: [row])
  }

  /// The rows that lead back to themselves (INV-24): by kind and field, without those that do not.
  func circles() throws -> [(chain: Chain, rows: Set<Int64>)] {
    try Chain.all.compactMap { chain in
      let pairs = try Row.fetchAll(self, sql: "SELECT row.id, next.value FROM \(chain.rows)")
      var next: [Int64: [Int64]] = [:]
      for pair in pairs { next[try pair.value(0), default: []].append(try pair.value(1)) }
      let rows = Chain.circles(in: next)
      return rows.isEmpty ? nil : (chain, rows)
    }
  }
}

extension Chain {
  /// The rows of the chain, each beside the rows that it leads to.
  fileprivate var rows: String {
    let table = RecordTable.of(kind)
    let column = (table.columns(of: key).first ?? key.name).quotedDatabaseIdentifier
    let isList = table.fields.contains { $0.key == key && !$0.listTargets.isEmpty }
    let list = isList ? "row.\(column)" : "json_array(row.\(column))"
    return """
      \(table.name) AS row, json_each(\(list)) AS next ON next.value IS NOT NULL
      """
  }
}
