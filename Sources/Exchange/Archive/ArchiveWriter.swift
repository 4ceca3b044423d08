import Domain
import Store

/// Writes an archive: a row a line, so that two archives can be compared line by line.
struct ArchiveWriter {
  private let reading: ArchiveReading
  private let sink: ([UInt8]) throws(ArchiveError) -> Void
  private var text = JSONText()
  private let columns: [String: [ArchiveColumn]]

  init(_ reading: ArchiveReading, sink: @escaping ([UInt8]) throws(ArchiveError) -> Void) {
    self.reading = reading
    self.sink = sink
    columns = Dictionary(uniqueKeysWithValues: reading.tables.map { ($0.name, $0.columns) })
  }

  mutating func write() throws(ArchiveError) {
    text.append(raw: "{\n\"format\":\"\(ArchiveFormat.name)\",\n")
    text.append(raw: "\"version\":\(ArchiveFormat.version),\n\"references\":")
    try writeLastNumbers()
    text.append(raw: ",\n\"rows\":{\n")
    for (index, table) in reading.tables.enumerated() {
      if index > 0 { text.append(raw: ",\n") }
      try write(table)
    }
    text.append(raw: "\n},\n\"changes\":[\n")
    try writeChanges()
    text.append(raw: "\n]\n}\n")
    try flush(atLeast: 0)
  }

  /// In the order of the tables.
  private mutating func writeLastNumbers() throws(ArchiveError) {
    let numbers = try reading.lastNumbers()
    let members = reading.tables.compactMap { table in
      numbers.first { $0.kind == table.name }
        .map { JSONMember(name: $0.kind, value: .integer($0.last)) }
    }
    text.append(.object(members))
  }

  private mutating func write(_ table: ArchiveTable) throws(ArchiveError) {
    text.append(string: table.name)
    text.append(raw: ":[")
    let reading = reading
    var count = 0
    try reading.rows(of: table) { cells throws(ArchiveError) in
      text.append(raw: count == 0 ? "\n" : ",\n")
      count += 1
      text.append(try Self.row(cells, table.columns))
      try flush(atLeast: Self.pieceSize)
    }
    text.append(raw: count == 0 ? "]" : "\n]")
  }

  private static func row(
    _ cells: [ArchiveCell], _ columns: [ArchiveColumn]
  ) throws(ArchiveError) -> JSONValue {
    var members: [JSONMember] = []
    members.reserveCapacity(cells.count)
    for (cell, column) in zip(cells, columns) {
      guard let value = try ArchiveFormat.value(cell, column.kind) else { continue }
      members.append(JSONMember(name: column.name, value: value))
    }
    return .object(members)
  }

  // MARK: Changes

  private mutating func writeChanges() throws(ArchiveError) {
    let reading = reading
    var count = 0
    try reading.changes { change throws(ArchiveError) in
      if count > 0 { text.append(raw: ",\n") }
      count += 1
      try write(change)
    }
  }

  private mutating func write(_ change: ArchivedChange) throws(ArchiveError) {
    var head = [
      JSONMember(name: "sequence", value: .integer(change.sequence)),
      JSONMember(name: "at", value: .string(change.at)),
      JSONMember(name: "actor", value: .string(change.actor)),
      JSONMember(name: "action", value: .string(change.action)),
    ]
    if let reason = change.reason {
      head.append(JSONMember(name: "reason", value: .string(reason)))
    }
    head.append(JSONMember(name: "day", value: .string(change.day)))
    if let concerns = change.concerns {
      head.append(JSONMember(name: "concerns", value: .integer(concerns)))
    }
    var line = JSONText.of(.object(head))
    line.removeLast()
    text.append(raw: line + ",\"rows\":[\n")
    let reading = reading
    var count = 0
    try reading.rows(of: change) { row throws(ArchiveError) in
      text.append(raw: count == 0 ? "  " : ",\n  ")
      count += 1
      text.append(try value(of: row))
      try flush(atLeast: Self.pieceSize)
    }
    text.append(raw: "\n]}")
    try flush(atLeast: Self.pieceSize)
  }

  private func value(of row: ArchivedRow) throws(ArchiveError) -> JSONValue {
    var members = [
      JSONMember(name: "table", value: .string(row.table)),
      JSONMember(name: "id", value: .string(String(row.id))),
      JSONMember(name: "operation", value: .string(row.operation)),
    ]
    for (name, image) in [("before", row.before), ("after", row.after)] {
      guard let image else { continue }
      members.append(JSONMember(name: name, value: try value(of: image, table: row.table)))
    }
    return .object(members)
  }

  /// An image of the journal in the archive's form.
  private func value(of image: String, table: String) throws(ArchiveError) -> JSONValue {
    var scanner = JSONScanner(image.utf8)
    let stored = try scanner.value().members ?? []
    let values = Dictionary(
      stored.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    var members: [JSONMember] = []
    for column in columns[table] ?? [] {
      guard let value = values[column.name], let cell = ArchiveCell(image: value),
        let written = try ArchiveFormat.value(cell, column.kind)
      else { continue }
      members.append(JSONMember(name: column.name, value: written))
    }
    return .object(members)
  }

  // MARK: Pieces

  private static let pieceSize = 1 << 16

  private mutating func flush(atLeast size: Int) throws(ArchiveError) {
    guard text.bytes.count >= size else { return }
    try sink(text.bytes)
    text.removeAll()
  }
}

extension ArchiveCell {
  /// Reads a value in an image of the journal; nil for what no column holds.
  init?(image value: JSONValue) {
    switch value {
    case .null: self = .null
    case .string(let text): self = .text(text)
    case .number:
      guard let number = value.integer else { return nil }
      self = .integer(number)
    case .bool, .array, .object: return nil
    }
  }

  /// The value as an image of the journal holds it.
  var image: JSONValue {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .string(text)
    }
  }
}
