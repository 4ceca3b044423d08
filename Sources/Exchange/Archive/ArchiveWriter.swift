import Domain
import Store

/// Writes an archive: a row a line, so that two archives can be compared line by line.
struct ArchiveWriter {
  private let reading: ArchiveReading
  private let sink: ([UInt8]) throws(ArchiveError) -> Void
  private var text = JSONWriter(.compact)
  private let columns: [String: [ArchiveColumn]]

  init(_ reading: ArchiveReading, sink: @escaping ([UInt8]) throws(ArchiveError) -> Void) {
    self.reading = reading
    self.sink = sink
    columns = Dictionary(uniqueKeysWithValues: reading.tables.map { ($0.name, $0.columns) })
  }

  mutating func write() throws(ArchiveError) {
    text.write(raw: "{\n\"format\":\"\(ArchiveFormat.name)\",\n")
    text.write(raw: "\"version\":\(ArchiveFormat.version),\n\"references\":")
    try writeLastNumbers()
    text.write(raw: ",\n\"rows\":{\n")
    for (index, table) in reading.tables.enumerated() {
      if index > 0 { text.write(raw: ",\n") }
      try write(table)
    }
    text.write(raw: "\n},\n\"changes\":[\n")
    try writeChanges()
    text.write(raw: "\n]\n}\n")
    try flush(atLeast: 0)
  }

  /// In the order of the tables.
  private mutating func writeLastNumbers() throws(ArchiveError) {
    let numbers = try reading.lastNumbers()
    let members = reading.tables.compactMap { table in
      numbers.first { $0.kind == table.name }
        .map { JSONMember(key: $0.kind, value: .integer($0.last)) }
    }
    text.write(.object(members))
  }

  private mutating func write(_ table: ArchiveTable) throws(ArchiveError) {
    text.writeQuoted(table.name)
    text.write(raw: ":[")
    let reading = reading
    var count = 0
    try reading.rows(of: table) { cells throws(ArchiveError) in
      text.write(raw: count == 0 ? "\n" : ",\n")
      count += 1
      text.write(try Self.row(cells, table.columns))
      try flush(atLeast: Self.pieceSize)
    }
    text.write(raw: count == 0 ? "]" : "\n]")
  }

  private static func row(
    _ cells: [ArchiveCell], _ columns: [ArchiveColumn]
  ) throws(ArchiveError) -> JSONValue {
    var members: [JSONMember] = []
    members.reserveCapacity(cells.count)
    for (cell, column) in zip(cells, columns) {
      guard let value = try ArchiveFormat.value(cell, column.kind) else { continue }
      members.append(JSONMember(key: column.name, value: value))
    }
    return .object(members)
  }

  // MARK: Changes

  private mutating func writeChanges() throws(ArchiveError) {
    let reading = reading
    var count = 0
    try reading.changes { change throws(ArchiveError) in
      if count > 0 { text.write(raw: ",\n") }
      count += 1
      try write(change)
    }
  }

  private mutating func write(_ change: ArchivedChange) throws(ArchiveError) {
    var head = [
      JSONMember(key: "sequence", value: .integer(change.sequence)),
      JSONMember(key: "at", value: .text(change.at)),
      JSONMember(key: "actor", value: .text(change.actor)),
      JSONMember(key: "action", value: .text(change.action)),
    ]
    if let reason = change.reason {
      head.append(JSONMember(key: "reason", value: .text(reason)))
    }
    head.append(JSONMember(key: "day", value: .text(change.day)))
    if let concerns = change.concerns {
      head.append(JSONMember(key: "concerns", value: .integer(concerns)))
    }
    var line = JSONValue.object(head).text(.compact)
    line.removeLast()
    text.write(raw: line + ",\"rows\":[\n")
    let reading = reading
    var count = 0
    try reading.rows(of: change) { row throws(ArchiveError) in
      text.write(raw: count == 0 ? "  " : ",\n  ")
      count += 1
      text.write(try value(of: row))
      try flush(atLeast: Self.pieceSize)
    }
    text.write(raw: "\n]}")
    try flush(atLeast: Self.pieceSize)
  }

  private func value(of row: ArchivedRow) throws(ArchiveError) -> JSONValue {
    var members = [
      JSONMember(key: "table", value: .text(row.table)),
      JSONMember(key: "id", value: .text(String(row.id))),
      JSONMember(key: "operation", value: .text(row.operation)),
    ]
    for (name, image) in [("before", row.before), ("after", row.after)] {
      guard let image else { continue }
      members.append(JSONMember(key: name, value: try value(of: image, table: row.table)))
    }
    return .object(members)
  }

  /// An image of the journal in the archive's form.
  private func value(of image: String, table: String) throws(ArchiveError) -> JSONValue {
    var scanner = JSONScanner(image.utf8)
    let stored = try scanner.value().members ?? []
    let values = Dictionary(
      stored.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    var members: [JSONMember] = []
    for column in columns[table] ?? [] {
      guard let value = values[column.name], let cell = ArchiveCell(image: value),
        let written = try ArchiveFormat.value(cell, column.kind)
      else { continue }
      members.append(JSONMember(key: column.name, value: written))
    }
    return .object(members)
  }

  // MARK: Pieces

  private static let pieceSize = 1 << 16

  private mutating func flush(atLeast size: Int) throws(ArchiveError) {
    guard text.bytes.count >= size else { return }
    try sink(text.bytes)
    text.bytes.removeAll(keepingCapacity: true)
  }
}

extension ArchiveCell {
  /// Reads a value in an image of the journal; nil for what no column holds.
  init?(image value: JSONValue) {
    switch value {
    case .null: self = .null
    case .text(let text): self = .text(text)
    case .number:
      guard let number = value.integer else { return nil }
      self = .integer(number)
    case .flag, .list, .object: return nil
    }
  }

  /// The value as an image of the journal holds it.
  var image: JSONValue {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    }
  }
}
