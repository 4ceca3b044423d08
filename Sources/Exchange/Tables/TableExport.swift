package import Domain
package import Store
import Wording

/// The rows of a kind as a table that a Norwegian spreadsheet opens as it is: UTF-8 with its
/// mark, semicolons, CRLF, days as 15.10.2026 and amounts as bare figures.
///
/// No contact data and no protected person's name (INV-18). A text that a spreadsheet would take
/// for a formula gets an apostrophe before it.
package struct TableExport {
  private let store: Store
  private let caseFile: Identifier<CaseFile>?
  private let language: Language
  private let protected: NameCleaning

  /// Exports a file, or a case in it.
  package init(
    _ store: Store, of caseFile: Identifier<CaseFile>? = nil, in language: Language
  ) throws(StoreError) {
    self.store = store
    self.caseFile = caseFile
    self.language = language
    protected = try store.protectedPeople()
      .hidden(by: CommonPhrase.protectedParticipant[language])
  }

  /// The kinds that have a table: for a case, those whose rows belong to it.
  package var kinds: [RecordKind] {
    RecordKind.allCases.filter { kind in
      caseFile == nil || kind.fieldDescription("case") != nil
    }
  }

  /// What the file of a kind is called.
  package static func fileName(of kind: RecordKind) -> String { "\(kind.rawValue).csv" }

  /// Hands over the table of a kind piece by piece; nothing where there are no rows.
  package func write(
    _ kind: RecordKind, to sink: ([UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    try write(kind.recordType, to: sink)
  }

  private func write<R: StoredRecord>(
    _ type: R.Type, to sink: ([UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    let fields = R.fieldDescriptions.filter { !Self.isLeftOut($0.key, of: R.kind) }
    var isFirst = true
    let scope = R.kind == .caseFile ? nil : caseFile
    try store.each(type, case: scope) { rows throws(StoreError) in
      let names = try store.names(of: Self.links(of: rows.map(\.values)))
      var table = CSVText(separator: ";")
      if isFirst {
        table.appendMark()
        table.append(head(fields, R.kind))
        isFirst = false
      }
      for (record, values) in rows {
        let shown = self.shown(values, of: record)
        let cells = fields.map { field in
          cell(shown[field.key] ?? .blank, field.type, names)
        }
        table.append((R.kind.prefix == nil ? [] : [record.reference?.description ?? ""]) + cells)
      }
      try sink(table.bytes)
    }
  }

  // MARK: Cells

  private func head(_ fields: [FieldDescription], _ kind: RecordKind) -> [String] {
    let labels = fields.map { field in
      let label = FieldLabels.label(kind, field.key)[language]
      let group = field.key.group.flatMap { FieldLabels.group($0)?[language] }
      return group.map { "\($0): \(label)" } ?? label
    }
    return (kind.prefix == nil ? [] : [CommandText.reference[language]]) + labels
  }

  private func cell(
    _ value: FieldValue, _ type: FieldType, _ names: [RecordLink: RecordName]
  ) -> String {
    switch value {
    case .amount(let amount): String(amount.kroner)
    case .integer, .day, .flag, .blank, .code:
      FieldText.format(value, type: type, names: names, in: language)
    case .text, .record, .list, .pairs:
      CSVText.safe(
        protected.text(FieldText.format(value, type: type, names: names, in: language)))
    }
  }

  /// Whether the field is contact data, which no table has.
  private static func isLeftOut(_ key: FieldKey, of kind: RecordKind) -> Bool {
    kind == .person && ["email", "phone"].contains(key)
  }

  /// Of a protected person only what says nothing of who it is.
  private func shown<R: StoredRecord>(_ values: FieldValues, of row: R) -> FieldValues {
    guard let person = row as? Person else { return values }
    return person.valuesWithoutIdentity(
      values, word: CommonPhrase.protectedParticipant[language])
  }

  private static func links(of rows: [FieldValues]) -> Set<RecordLink> {
    var links = Set<RecordLink>()
    for value in rows.lazy.flatMap(\.values) { value.addLinks(to: &links) }
    return links
  }
}

extension FieldValue {
  fileprivate func addLinks(to links: inout Set<RecordLink>) {
    switch self {
    case .record(let link): links.insert(link)
    case .list(let values): for value in values { value.addLinks(to: &links) }
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs: break
    }
  }
}

/// A table as bytes (RFC 4180).
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private let separator: Character

  init(separator: Character) {
    self.separator = separator
  }

  /// The mark by which a spreadsheet knows UTF-8.
  mutating func appendMark() { bytes += [0xEF, 0xBB, 0xBF] }

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    let line = cells.map(quoted).joined(separator: String(separator))
    bytes += Array((line + "\r\n").utf8)
  }

  /// The text with an apostrophe before it where a spreadsheet would take it for a formula.
  static func safe(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first)
    else { return text }
    return "'" + text
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains {
      ["\"", "\n", "\r", ";", ",", "\t"].contains($0)
    }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
