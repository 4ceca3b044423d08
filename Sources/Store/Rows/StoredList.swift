import Domain
import Foundation

/// Lists and pairs as the JSON arrays that their columns hold.
enum StoredList {
  /// Reads a list of that type of elements.
  static func list(_ text: String?, of element: FieldType) throws -> FieldValue {
    guard let text, text != "[]" else { return .blank }
    switch element {
    case .choice:
      return .list(try decode([String].self, text).map(FieldValue.code))
    case .text, .longText, .time:
      return .list(try decode([String].self, text).map(FieldValue.text))
    case .integer:
      return .list(try decode([Int].self, text).map(FieldValue.integer))
    case .record(let kinds):
      guard kinds.count == 1, let kind = kinds.first else {
        return .list(try decode([RecordLink].self, text).map(FieldValue.record))
      }
      return .list(
        try decode([Int64].self, text).map { .record(RecordLink(kind: kind, id: $0)) })
    case .day, .amount, .flag, .list, .pairs:
      throw DamagedRow()
    }
  }

  /// Reads pairs of code and text.
  static func pairs(_ text: String?) throws -> FieldValue {
    guard let text, text != "[]" else { return .blank }
    return .pairs(try decode([CodedText].self, text))
  }

  /// The JSON of a list.
  static func text(ofList value: FieldValue, of element: FieldType) throws -> String {
    guard case .list(let values) = value, !values.isEmpty else { return "[]" }
    switch element {
    case .record(let kinds) where kinds.count > 1:
      return try encode(values.compactMap(\.linkInList))
    case .record:
      return try encode(values.compactMap { $0.linkInList?.id })
    case .integer:
      return try encode(values.compactMap(\.integerInList))
    case .text, .longText, .time, .choice, .day, .amount, .flag, .list, .pairs:
      return try encode(values.compactMap(\.textInList))
    }
  }

  /// The JSON of pairs.
  static func text(ofPairs value: FieldValue) throws -> String {
    guard case .pairs(let pairs) = value, !pairs.isEmpty else { return "[]" }
    return try encode(pairs)
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw DamagedRow()
    }
  }

  private static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension FieldValue {
  fileprivate var linkInList: RecordLink? {
    if case .record(let link) = self { return link }
    return nil
  }

  fileprivate var integerInList: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  fileprivate var textInList: String? {
    switch self {
    case .text(let text), .code(let text): text
    case .blank, .day, .amount, .integer, .flag, .record, .list, .pairs: nil
    }
  }
}
