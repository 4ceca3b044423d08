import Domain
import Store

/// Reads an archive into a file that is being filled.
///
/// The members of the archive are in the order that ``ArchiveWriter`` writes them in: what
/// comes first says whether the rest can be read.
struct ArchiveReader<Target: ArchiveTarget> {
  private let loading: Target
  private let tables: [String: ArchiveTable]
  private var lastSequence: Int64 = 0

  init(_ loading: Target) {
    self.loading = loading
    tables = Dictionary(uniqueKeysWithValues: loading.tables.map { ($0.name, $0) })
  }

  private static var members: [String] { ["format", "version", "references", "rows", "changes"] }

  mutating func read(_ scanner: inout JSONScanner) throws(ArchiveError) {
    var expected = Self.members[...]
    try scanner.object { scanner, name throws(ArchiveError) in
      guard let wanted = expected.popFirst() else {
        throw scanner.error(.unknownName(name, known: Self.members))
      }
      guard name == wanted else {
        if wanted == "format" { throw scanner.error(.notAnArchive) }
        throw scanner.error(
          Self.members.contains(name)
            ? .missingName(wanted) : .unknownName(name, known: Self.members))
      }
      try readMember(name, &scanner)
    }
    if let missing = expected.first {
      throw scanner.error(missing == "format" ? .notAnArchive : .missingName(missing))
    }
    try scanner.expectEnd()
    try verify(scanner)
  }

  /// The rows point at rows that are there, and are what the journal says they became.
  private func verify(_ scanner: JSONScanner) throws(ArchiveError) {
    var fault: ArchiveFault?
    try place(scanner) { () throws(ArchiveLoadError) in fault = try loading.firstFault() }
    guard let fault else { return }
    throw .problem(fault.problem, ArchivePlace(line: nil, path: "rows.\(fault.table)"))
  }

  private mutating func readMember(
    _ name: String, _ scanner: inout JSONScanner
  ) throws(ArchiveError) {
    switch name {
    case "format":
      guard try scanner.value().string == ArchiveFormat.name else {
        throw scanner.error(.notAnArchive)
      }
    case "version": try readVersion(&scanner)
    case "references": try readLastNumbers(&scanner)
    case "rows": try readTables(&scanner)
    default: try readChanges(&scanner)
    }
  }

  private func readVersion(_ scanner: inout JSONScanner) throws(ArchiveError) {
    guard let version = try scanner.value().integer, version > 0 else {
      throw scanner.error(.wrongValue(wanted: .integer))
    }
    guard version <= ArchiveFormat.version else {
      throw .newer(found: Int(clamping: version), known: ArchiveFormat.version)
    }
  }

  private func readLastNumbers(_ scanner: inout JSONScanner) throws(ArchiveError) {
    let known = loading.tables.filter { $0.columns.contains { $0.name == "number" } }.map(\.name)
    try scanner.object { scanner, kind throws(ArchiveError) in
      guard known.contains(kind) else {
        throw scanner.error(.unknownName(kind, known: known))
      }
      guard let last = try scanner.value().integer else {
        throw scanner.error(.wrongValue(wanted: .integer))
      }
      try place(scanner) { () throws(ArchiveLoadError) in
        try loading.setLastNumber(last, of: kind)
      }
    }
  }

  // MARK: Rows

  private func readTables(_ scanner: inout JSONScanner) throws(ArchiveError) {
    try scanner.object { scanner, name throws(ArchiveError) in
      let table = try table(name, scanner)
      try scanner.array { scanner throws(ArchiveError) in
        let cells = try cells(of: try scanner.value(), table, scanner)
        try place(scanner) { () throws(ArchiveLoadError) in
          try loading.insert(cells, into: table)
        }
      }
    }
  }

  private func table(
    _ name: String, _ scanner: JSONScanner
  ) throws(ArchiveError) -> ArchiveTable {
    guard let table = tables[name] else {
      throw scanner.error(.unknownName(name, known: loading.tables.map(\.name)))
    }
    return table
  }

  /// A row's cells in the order of the table's columns.
  private func cells(
    of value: JSONValue, _ table: ArchiveTable, _ scanner: JSONScanner
  ) throws(ArchiveError) -> [ArchiveCell] {
    guard let members = value.members else {
      throw scanner.error(.wrongValue(wanted: .object))
    }
    var values = Dictionary(
      members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    var cells: [ArchiveCell] = []
    cells.reserveCapacity(table.columns.count)
    for column in table.columns {
      guard let value = values.removeValue(forKey: column.name) else {
        cells.append(.null)
        continue
      }
      do {
        cells.append(try ArchiveFormat.cell(value, column.kind))
      } catch {
        throw scanner.error(error, at: "." + column.name)
      }
    }
    if let unknown = values.keys.min() {
      throw scanner.error(.unknownName(unknown, known: table.columns.map(\.name)))
    }
    guard cells.first != .null else { throw scanner.error(.missingName("id")) }
    return cells
  }

  /// Says where in the archive a row is that the file refuses.
  private func place(
    _ scanner: JSONScanner, _ body: () throws(ArchiveLoadError) -> Void
  ) throws(ArchiveError) {
    do {
      try body()
    } catch {
      switch error {
      case .refused(let words): throw scanner.error(.refused(words))
      case .failed(let error): throw .store(error)
      }
    }
  }

  // MARK: Changes

  private mutating func readChanges(_ scanner: inout JSONScanner) throws(ArchiveError) {
    try scanner.array { scanner throws(ArchiveError) in try readChange(&scanner) }
  }

  private mutating func readChange(_ scanner: inout JSONScanner) throws(ArchiveError) {
    var head: [String: JSONValue] = [:]
    var written: ArchivedChange?
    try scanner.object { scanner, name throws(ArchiveError) in
      guard written == nil else {
        throw scanner.error(.unknownName(name, known: ["rows"]))
      }
      if name != "rows" {
        guard ChangeHead.names.contains(name) else {
          throw scanner.error(.unknownName(name, known: ChangeHead.names + ["rows"]))
        }
        head[name] = try scanner.value()
        return
      }
      let change = try insertChange(head, scanner)
      written = change
      try scanner.array { scanner throws(ArchiveError) in
        try insertRow(try scanner.value(), of: change, scanner)
      }
    }
    guard written != nil else { throw scanner.error(.missingName("rows")) }
  }

  private mutating func insertChange(
    _ head: [String: JSONValue], _ scanner: JSONScanner
  ) throws(ArchiveError) -> ArchivedChange {
    let change: ArchivedChange
    do {
      change = try ChangeHead(head).change()
    } catch {
      throw scanner.error(error)
    }
    guard change.sequence > lastSequence else {
      throw scanner.error(.outOfOrder(Int(clamping: change.sequence)))
    }
    lastSequence = change.sequence
    try place(scanner) { () throws(ArchiveLoadError) in try loading.insert(change) }
    return change
  }

  private func insertRow(
    _ value: JSONValue, of change: ArchivedChange, _ scanner: JSONScanner
  ) throws(ArchiveError) {
    guard let members = value.members else {
      throw scanner.error(.wrongValue(wanted: .object))
    }
    let values = Dictionary(
      members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let known = ["table", "id", "operation", "before", "after"]
    if let unknown = members.first(where: { !known.contains($0.key) }) {
      throw scanner.error(.unknownName(unknown.key, known: known))
    }
    guard let name = values["table"]?.string else {
      throw scanner.error(.missingName("table"))
    }
    guard let operation = values["operation"]?.string else {
      throw scanner.error(.missingName("operation"))
    }
    let table = try table(name, scanner)
    var row = ArchivedRow(table: name, id: 0, operation: operation, before: nil, after: nil)
    do {
      row.id = try ArchiveFormat.identifier(values["id"] ?? .null)
    } catch {
      throw scanner.error(error, at: ".id")
    }
    var caseFile: Int64?
    if let before = values["before"] {
      row.before = try image(before, table, scanner, &caseFile)
    }
    if let after = values["after"] {
      row.after = try image(after, table, scanner, &caseFile)
    }
    if name == "caseFile" { caseFile = row.id }
    let (written, owner) = (row, caseFile)
    try place(scanner) { () throws(ArchiveLoadError) in
      try loading.insert(written, of: change, caseFile: owner)
    }
  }

  /// An image as the journal holds it: every column, blanks too.
  private func image(
    _ value: JSONValue, _ table: ArchiveTable, _ scanner: JSONScanner, _ caseFile: inout Int64?
  ) throws(ArchiveError) -> String {
    let cells = try cells(of: value, table, scanner)
    let pairs = zip(table.columns, cells)
    for (column, cell) in pairs where column.name == "caseFile" {
      if case .integer(let id) = cell { caseFile = id }
    }
    return JSONValue.object(pairs.map { JSONMember(key: $0.name, value: $1.image) })
      .text(.compact)
  }
}

/// What is at the head of a change.
private struct ChangeHead {
  static let names = ["sequence", "at", "actor", "action", "reason", "day", "concerns"]

  private let values: [String: JSONValue]

  init(_ values: [String: JSONValue]) {
    self.values = values
  }

  func change() throws(ArchiveProblem) -> ArchivedChange {
    let at = try text("at")
    guard at.wholeMatchesMoment else { throw .wrongValue(wanted: .moment) }
    let day = try text("day")
    guard Day(iso: day) != nil else { throw .wrongValue(wanted: .day) }
    let action = try text("action")
    guard ChangeAction(rawValue: action) != nil else {
      throw .unknownName(action, known: ChangeAction.allCases.map(\.rawValue))
    }
    return ArchivedChange(
      sequence: try integer("sequence"), at: at, actor: TextRules.cleanLine(try text("actor")),
      action: action,
      reason: values["reason"] == nil ? nil : TextRules.clean(try text("reason")), day: day,
      concerns: values["concerns"] == nil ? nil : try integer("concerns"))
  }

  private func text(_ name: String) throws(ArchiveProblem) -> String {
    guard let value = values[name] else { throw .missingName(name) }
    guard let text = value.string else { throw .wrongValue(wanted: .text) }
    return text
  }

  private func integer(_ name: String) throws(ArchiveProblem) -> Int64 {
    guard let value = values[name] else { throw .missingName(name) }
    guard let number = value.integer, number > 0 else { throw .wrongValue(wanted: .integer) }
    return number
  }
}

extension String {
  /// Whether the text is a moment as the journal writes it: `2026-10-15T08:14:03.123Z`.
  fileprivate var wholeMatchesMoment: Bool {
    let form = "dddd-dd-ddTdd:dd:dd.dddZ"
    guard utf8.count == form.utf8.count else { return false }
    return zip(utf8, form.utf8).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == wanted
    } && Day(iso: String(prefix(10))) != nil
  }
}
