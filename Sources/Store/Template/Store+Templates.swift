package import Domain
import Foundation
import GRDB
import Templates

extension Store {
  /// The templates to choose from: the shipped ones and those added, the newest of each.
  package func templates() throws(StoreError) -> [ProcessTemplate] {
    try readOnce { try $0.templates() }
  }

  /// The newest template of a key.
  package func template(_ key: String) throws(StoreError) -> ProcessTemplate? {
    try readOnce { try $0.template(key) }
  }

  /// The file of the newest template of a key, as it was written.
  package func templateFile(_ key: String) throws(StoreError) -> String? {
    try readOnce { db in
      guard let newest = try db.template(key) else { return nil }
      let added = try String.fetchOne(
        db.cachedStatement(sql: "SELECT yaml FROM processTemplate WHERE key = ? AND version = ?"),
        arguments: [key, newest.version])
      return added ?? ShippedTemplates.yaml(key)
    }
  }

  /// Adds a template of the municipality's own.
  ///
  /// Read it with `TemplateReader` first: that says what is wrong with it.
  ///
  /// - Parameter file: The name that errors cite.
  package func addTemplate(
    yaml: String, file: String, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.addTemplate, context) { writing in
      try writing.addTemplate(yaml: yaml, file: file)
      return writing.done(about: nil)
    }
  }
}

extension Writing {
  fileprivate func addTemplate(yaml: String, file: String) throws {
    let template: ProcessTemplate
    do {
      template = try TemplateReader.read(text: yaml, file: file).template
    } catch {
      throw StoreError.system(error.all.first.map { "\(file):\($0.line) \($0.field)" } ?? file)
    }
    let identities = Set(ShippedTemplates.all.map(\.identity))
    let isKnown = try db.count(
      "SELECT count(*) FROM processTemplate WHERE key = ? AND version = ?",
      [template.key, template.version])
    guard !identities.contains(template.identity), isKnown == 0 else {
      throw StoreError.templateExists(template.key, version: template.version)
    }
    try db.execute(
      sql: """
        INSERT INTO processTemplate (id, revision, key, version, yaml) VALUES (?, 1, ?, ?, ?)
        """,
      arguments: [try newId(), template.key, template.version, yaml])
  }
}

extension Database {
  /// The newest template of each key, shipped ones first.
  func templates() throws -> [ProcessTemplate] {
    var newest = ShippedTemplates.all
    for added in try addedTemplates() {
      if let index = newest.firstIndex(where: { $0.key == added.key }) {
        if newest[index].version < added.version { newest[index] = added }
      } else {
        newest.append(added)
      }
    }
    return newest
  }

  /// The newest template of a key.
  func template(_ key: String) throws -> ProcessTemplate? {
    let sql = "SELECT yaml FROM processTemplate WHERE key = ? ORDER BY version DESC LIMIT 1"
    let shipped = ShippedTemplates.all.first { $0.key == key }
    guard let yaml = try String.fetchOne(cachedStatement(sql: sql), arguments: [key]) else {
      return shipped
    }
    let added = try Self.template(yaml: yaml)
    guard let shipped, shipped.version > added.version else { return added }
    return shipped
  }

  private func addedTemplates() throws -> [ProcessTemplate] {
    try String.fetchAll(self, sql: "SELECT yaml FROM processTemplate ORDER BY key, version")
      .map(Self.template)
  }

  private static func template(yaml: String) throws -> ProcessTemplate {
    do {
      return try TemplateReader.read(text: yaml, file: nil).template
    } catch {
      throw DamagedRow()
    }
  }

  // MARK: Copies

  /// A case's own copy of its template.
  func templateCopy(of caseFile: Identifier<CaseFile>) throws -> ProcessTemplate? {
    let sql = "SELECT template FROM caseTemplate WHERE caseFile = ?"
    let text = try String.fetchOne(cachedStatement(sql: sql), arguments: [caseFile.number])
    return try text.map(TemplateCopies.template)
  }
}

extension Writing {
  /// Copies a template into a case, under a new id unless told.
  func insertCopy(
    of template: ProcessTemplate, into caseFile: Identifier<CaseFile>, id: Int64? = nil
  ) throws {
    try db.execute(
      sql: "INSERT INTO caseTemplate (id, revision, caseFile, template) VALUES (?, 1, ?, ?)",
      arguments: [try id ?? newId(), caseFile.number, try Self.text(of: template)])
  }

  /// Writes what a case has changed in its copy.
  func updateCopy(
    of template: ProcessTemplate, in caseFile: Identifier<CaseFile>
  ) throws {
    try db.execute(
      sql: "UPDATE caseTemplate SET template = ?, revision = revision + 1 WHERE caseFile = ?",
      arguments: [try Self.text(of: template), caseFile.number])
  }

  private static func text(of template: ProcessTemplate) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(template), as: UTF8.self)
  }
}
