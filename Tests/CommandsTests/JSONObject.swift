import Foundation
import Testing

/// JSON as a test asks it: `json["rows"][0]["title"].text`.
struct JSONObject: Hashable {
  private let value: Value

  private enum Value: Hashable, Decodable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      func read<Kind: Decodable>(_ kind: Kind.Type) throws -> Kind? {
        do {
          return try container.decode(kind)
        } catch DecodingError.typeMismatch {
          return nil
        }
      }
      if container.decodeNil() {
        self = .null
      } else if let flag = try read(Bool.self) {
        self = .flag(flag)
      } else if let number = try read(Int.self) {
        self = .number(number)
      } else if let text = try read(String.self) {
        self = .text(text)
      } else if let list = try read([Value].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }
  }

  /// Reads JSON as any reader does.
  init(_ text: String) throws {
    value = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  private init(_ value: Value) {
    self.value = value
  }

  subscript(key: String) -> JSONObject {
    guard case .object(let members) = value else { return JSONObject(.null) }
    return JSONObject(members[key] ?? .null)
  }

  subscript(index: Int) -> JSONObject {
    guard case .list(let values) = value, values.indices.contains(index) else {
      return JSONObject(.null)
    }
    return JSONObject(values[index])
  }

  var keys: Set<String> {
    guard case .object(let members) = value else { return [] }
    return Set(members.keys)
  }

  var list: [JSONObject] {
    guard case .list(let values) = value else { return [] }
    return values.map(JSONObject.init)
  }

  var text: String? {
    guard case .text(let text) = value else { return nil }
    return text
  }

  var number: Int? {
    guard case .number(let number) = value else { return nil }
    return number
  }

  var flag: Bool? {
    guard case .flag(let flag) = value else { return nil }
    return flag
  }

  var isNull: Bool { value == .null }

  var isObject: Bool {
    guard case .object = value else { return false }
    return true
  }

  var isList: Bool {
    guard case .list = value else { return false }
    return true
  }

  /// The texts of a list of texts.
  var strings: [String] { list.compactMap(\.text) }

  /// The texts of one key in a list of objects.
  func texts(_ key: String) -> [String] { list.compactMap { $0[key].text } }
}
