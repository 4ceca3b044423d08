/// The name of a field: camelCase, with a dot inside a group (`decision.by`).
package struct FieldKey: Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The whole name, with the group before the dot.
  package let name: String

  /// Names a field.
  package init(_ name: String) {
    self.name = name
  }

  package init(stringLiteral name: String) {
    self.init(name)
  }

  package init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }

  package var description: String { name }

  /// The group before the dot, if the field belongs to one.
  package var group: String? {
    name.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) }
  }

  /// The name inside its group.
  package var innerName: String {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return name }
    return String(name[name.utf8.index(after: dot)...])
  }

  package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

/// What a field may hold.
package indirect enum FieldType: Hashable, Sendable {
  /// A text of one line.
  case text
  /// Several lines.
  case longText
  /// A time of a day: `18:00`.
  case time
  /// A date, read with this sense where no year is given.
  case day(DaySense)
  /// Whole kroner.
  case amount
  case integer
  case flag
  /// One code of a vocabulary.
  case choice(Vocabulary)
  /// A row of one of these kinds.
  case record([RecordKind])
  case list(FieldType)
  /// Codes of a vocabulary, each with a text.
  case pairs(Vocabulary)

  /// Whether a list of such elements is a ranking, in which none may come twice (INV-17).
  var isRanked: Bool { self == .choice(.workshopKey) }

  /// Whether it points at rows, alone or in a list.
  package var holdsRecords: Bool {
    switch self {
    case .record: true
    case .list(let element): element.holdsRecords
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice, .pairs: false
    }
  }
}

/// Who sets a field, and when.
package enum FieldAccess: Hashable, Sendable {
  /// Add and edit set it.
  case free
  /// Only adding sets it (INV-01).
  case onAdding
  /// Only a transition or a command of its own sets it.
  case byTransition
}

/// A field as everything but the record's own code sees it.
package struct FieldDescription: Hashable, Sendable {
  /// What the field is called in code, JSON and commands.
  package let key: FieldKey
  /// What it may hold.
  package let type: FieldType
  /// Whether the field may not be blank.
  package let isRequired: Bool
  /// Who sets it, and when.
  package let access: FieldAccess

  /// Describes a field.
  package init(key: FieldKey, type: FieldType, isRequired: Bool, access: FieldAccess) {
    self.key = key
    self.type = type
    self.isRequired = isRequired
    self.access = access
  }

  /// The same field with a narrower type.
  package func with(type: FieldType) -> FieldDescription {
    FieldDescription(key: key, type: type, isRequired: isRequired, access: access)
  }
}

/// A field of one record type: its description, and how it is read and written.
package struct Field<Row: Record>: Sendable {
  /// What everybody may know of it.
  package let description: FieldDescription
  /// What it holds in a row.
  package let read: @Sendable (Row) -> FieldValue
  /// Writes the value; false where the property cannot hold it.
  let write: @Sendable (inout Row, FieldValue) -> Bool
  /// Whether adding a row must name the field, though its property always holds something.
  let isChosen: Bool

  /// Declares a field over a stored property.
  ///
  /// - Parameter chosen: Whether adding must name it: required, with no default.
  init<Value: FieldConvertible>(
    _ key: FieldKey, _ type: FieldType,
    _ path: any WritableKeyPath<Row, Value> & Sendable,
    required: Bool = false, chosen: Bool = false, access: FieldAccess = .free
  ) {
    description = FieldDescription(
      key: key, type: type, isRequired: required || chosen, access: access)
    isChosen = chosen
    read = { type.speaking($0[keyPath: path].fieldValue) }
    write = { row, value in
      guard let converted = Value(value) else { return false }
      row[keyPath: path] = converted
      return true
    }
  }
}
