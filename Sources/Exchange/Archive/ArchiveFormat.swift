import Domain
import Store

/// The archive's form (Docs/Archive.md): names, version, and how JSON has the columns.
enum ArchiveFormat {
  static let name = "sambygg-archive"
  /// Rises whenever a table of the file changes.
  static let version = 2

  /// What a column's value is in JSON; nil for a blank, which is left out.
  ///
  /// Ids are texts: they are larger than the whole numbers that many readers of JSON can hold.
  static func value(_ cell: ArchiveCell, _ kind: ArchiveColumnKind) throws(ArchiveError)
    -> JSONValue?
  {
    switch (cell, kind) {
    case (.null, _): return nil
    case (.integer(let number), .identifier): return .text(String(number))
    case (.integer(let number), _): return .integer(number)
    case (.text(let text), .identifiers), (.text(let text), .links), (.text(let text), .json):
      var scanner = JSONScanner(text.utf8)
      let value = try scanner.value()
      return kind == .json ? value : withTextIdentifiers(value)
    case (.text(let text), _): return .text(text)
    }
  }

  /// Ids in lists as texts.
  private static func withTextIdentifiers(_ value: JSONValue) -> JSONValue {
    switch value {
    case .number(let digits): .text(digits)
    case .list(let values): .list(values.map(withTextIdentifiers))
    case .object(let members):
      .object(members.map { JSONMember(key: $0.key, value: withTextIdentifiers($0.value)) })
    case .null, .flag, .text: value
    }
  }

  /// What the file holds for a value in JSON.
  static func cell(
    _ value: JSONValue, _ kind: ArchiveColumnKind
  ) throws(ArchiveProblem) -> ArchiveCell {
    switch kind {
    case .integer:
      guard let number = value.integer else { throw .wrongValue(wanted: .integer) }
      return .integer(number)
    case .identifier:
      return .integer(try identifier(value))
    case .text:
      guard let text = value.string else { throw .wrongValue(wanted: .text) }
      return .text(TextRules.clean(text))
    case .json:
      return .text(try cleaned(value).text(.compact))
    case .identifiers:
      guard case .list(let values) = value else { throw .wrongValue(wanted: .array) }
      var numbers: [JSONValue] = []
      for value in values { numbers.append(.integer(try identifier(value))) }
      return .text(JSONValue.list(numbers).text(.compact))
    case .links:
      guard case .list(let values) = value else { throw .wrongValue(wanted: .array) }
      var links: [JSONValue] = []
      for value in values { links.append(try link(value)) }
      return .text(JSONValue.list(links).text(.compact))
    }
  }

  /// Reads an id, which is a text of digits alone.
  static func identifier(_ value: JSONValue) throws(ArchiveProblem) -> Int64 {
    guard let text = value.string, let number = Int64(text), number > 0, String(number) == text
    else { throw .wrongValue(wanted: .identifier) }
    return number
  }

  private static func link(_ value: JSONValue) throws(ArchiveProblem) -> JSONValue {
    guard let members = value.members else { throw .wrongValue(wanted: .object) }
    var link: [JSONMember] = []
    for member in members {
      let value =
        member.key == "id" ? JSONValue.integer(try identifier(member.value)) : member.value
      link.append(JSONMember(key: member.key, value: value))
    }
    return .object(link)
  }

  /// The value with all its texts as the file may hold them; arrays and objects only.
  private static func cleaned(_ value: JSONValue) throws(ArchiveProblem) -> JSONValue {
    switch value {
    case .list, .object: return cleanedTexts(value)
    case .null, .flag, .number, .text: throw .wrongValue(wanted: .array)
    }
  }

  private static func cleanedTexts(_ value: JSONValue) -> JSONValue {
    switch value {
    case .text(let text): .text(TextRules.clean(text))
    case .list(let values): .list(values.map(cleanedTexts))
    case .object(let members):
      .object(members.map { JSONMember(key: $0.key, value: cleanedTexts($0.value)) })
    case .null, .flag, .number: value
    }
  }
}
