package import Domain
import Foundation
import GRDB

extension Store {
  /// Keeps what is being typed, in place of what was kept for the form and actor before.
  package func saveDraft(_ draft: Draft) throws(StoreError) {
    let at = Timestamp.text(clock())
    _ = try transaction { db in
      let inputs = String(decoding: try JSONEncoder().encode(draft.inputs), as: UTF8.self)
      try db.cachedStatement(
        sql: """
          INSERT INTO draft (form, actor, inputs, revision, savedAt) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (form, actor) DO UPDATE
          SET inputs = excluded.inputs, revision = excluded.revision, savedAt = excluded.savedAt
          """
      ).execute(arguments: [draft.form, draft.actor, inputs, draft.revision, at])
      return true
    }
  }

  /// What an actor has begun to type, latest first.
  package func drafts(actor: String) throws(StoreError) -> [Draft] {
    try readOnce { try $0.drafts("actor = ? ORDER BY savedAt DESC", [actor]) }
  }

  /// What an actor has begun to type in one form.
  package func draft(form: String, actor: String) throws(StoreError) -> Draft? {
    try readOnce { try $0.drafts("form = ? AND actor = ?", [form, actor]).first }
  }

  /// Forgets a draft.
  package func deleteDraft(form: String, actor: String) throws(StoreError) {
    _ = try transaction { db in
      try db.cachedStatement(sql: "DELETE FROM draft WHERE form = ? AND actor = ?")
        .execute(arguments: [form, actor])
      return true
    }
  }
}

extension Database {
  fileprivate func drafts(_ condition: String, _ arguments: StatementArguments) throws -> [Draft] {
    let statement = try cachedStatement(
      sql: "SELECT form, actor, inputs, revision FROM draft WHERE \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      let inputs: [String: String]
      do {
        inputs = try JSONDecoder().decode(
          [String: String].self, from: Data((try row.value(2) as String).utf8))
      } catch {
        throw DamagedRow()
      }
      return Draft(
        form: try row.value(0), actor: try row.value(1), inputs: inputs, revision: row[3])
    }
  }
}
