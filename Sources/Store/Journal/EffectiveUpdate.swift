import Domain
import GRDB

/// A change to one row that is still in effect, with the fields that differ.
struct EffectiveUpdate {
  let link: RecordLink
  let day: Day
  let actor: String
  let reason: String
  private(set) var fields: [FieldChange]

  /// The same with the names of the rows that the fields point at.
  func naming(_ names: [RecordLink: RecordName]) -> EffectiveUpdate {
    var named = self
    named.fields = fields.map { $0.naming(names) }
    return named
  }

  /// The changes of a measure that a report tells of (N-28).
  var measureChanges: [MeasureChange] {
    guard let measure = link.identifier(of: Measure.self) else { return [] }
    let told: Set<FieldKey> = ["deadline", "responsible", "status", "goal"]
    return fields.filter { told.contains($0.key) }.map {
      MeasureChange(measure: measure, field: $0, on: day, actor: actor, reason: reason)
    }
  }

  /// Why an end of the case was changed, or came when it did (B-03); nil where none was.
  ///
  /// Closing sets the actual end: a reason given then says why it is not the planned one.
  /// Taking the case up again clears it, and its reason is another matter.
  var periodReason: String? {
    guard link.kind == .caseFile, !TextRules.isBlank(reason) else { return nil }
    let isPeriodChange = fields.contains { field in
      switch field.key {
      case "plannedEnd": !field.from.isBlank
      case "actualEnd": !field.to.isBlank
      default: false
      }
    }
    return isPeriodChange ? reason : nil
  }
}

extension EffectiveUpdate {
  /// What the case's problem statement said before the change (B-11); nil where it was left
  /// alone, or said nothing.
  var earlierProblem: EarlierText? {
    guard link.kind == .caseFile,
      let field = fields.first(where: { $0.key == "problemStatement" }),
      let text = String(field.from), !TextRules.isBlank(text)
    else { return nil }
    return EarlierText(text: text, until: day, by: actor, reason: reason)
  }
}

extension FieldChange {
  /// The same with the names of the rows that the two values point at.
  func naming(_ names: [RecordLink: RecordName]) -> FieldChange {
    let links = Set(from.links + to.links)
    guard !links.isEmpty else { return self }
    return FieldChange(
      key: key, from: from, to: to, names: names.filter { links.contains($0.key) })
  }
}

extension Database {
  /// What has been changed in a case's rows of these tables and not been undone, oldest
  /// first.
  func effectiveUpdates(
    of tables: [String], in caseFile: Identifier<CaseFile>
  ) throws -> [EffectiveUpdate] {
    let updates = try tables.compactMap(RecordKind.init(rawValue:))
      .flatMap { try effectiveUpdates(of: $0, in: caseFile) }
      .sorted { $0.position < $1.position }
      .map(\.update)
    let links = updates.flatMap(\.fields).reduce(into: Set<RecordLink>()) {
      $0.formUnion($1.from.links + $1.to.links)
    }
    let names = try names(of: links)
    return updates.map { $0.naming(names) }
  }

  private func effectiveUpdates(
    of kind: RecordKind, in caseFile: Identifier<CaseFile>
  ) throws -> [(position: Int64, update: EffectiveUpdate)] {
    let table = RecordTable.of(kind)
    let statement = try cachedStatement(
      sql: """
        SELECT position, rowId, day, actor, reason,
        \(table.imageSelection("before")), \(table.imageSelection("after"))
        FROM changedRow JOIN change ON sequence = change
        WHERE caseFile = ? AND tableName = ? AND operation = 'update'
        AND action NOT IN ('undo', 'redo') AND \(Self.isInEffect)
        """)
    let rows = try Row.fetchCursor(statement, arguments: [caseFile.number, table.name])
    var updates: [(Int64, EffectiveUpdate)] = []
    while let row = try rows.next() {
      let before = try table.values(from: row, at: 5)
      let after = try table.values(from: row, at: 5 + table.imageWidth)
      let update = EffectiveUpdate(
        link: RecordLink(kind: kind, id: try row.value(1)),
        day: Day(iso: try row.value(2) as String) ?? .first,
        actor: try row.value(3), reason: row[4] as String? ?? "",
        fields: table.differences(from: before, to: after))
      updates.append((try row.value(0), update))
    }
    return updates
  }

  /// Whether a change is still in effect: no undo of it that has not itself been redone.
  static let isInEffect = """
    NOT EXISTS (
      SELECT 1 FROM change AS undo
      WHERE undo.concerns = change.sequence AND undo.action = 'undo'
      AND NOT EXISTS (
        SELECT 1 FROM change AS redo
        WHERE redo.concerns = undo.sequence AND redo.action = 'redo'))
    """
}

extension RecordTable {
  /// The fields' columns as the journal's image of a row holds them.
  func imageSelection(_ image: String) -> String {
    fields.flatMap(\.names).map { "json_extract(\(image), '$.\($0)')" }.joined(separator: ", ")
  }

  /// How many columns an image has.
  var imageWidth: Int { fields.reduce(0) { $0 + $1.names.count } }

  /// The fields that differ between two images.
  func differences(from before: FieldValues, to after: FieldValues) -> [FieldChange] {
    fields.compactMap { field in
      let (old, new) = (before[field.key] ?? .blank, after[field.key] ?? .blank)
      return old.isSame(as: new) ? nil : FieldChange(key: field.key, from: old, to: new)
    }
  }
}
