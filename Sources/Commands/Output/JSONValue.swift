/// A JSON value whose objects keep their keys in the order in which they were given.
indirect enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case number(Int64)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])

  /// An object of these keys, in this order.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { JSONMember(key: $0.key, value: $0.value) })
  }

  /// Makes a whole number.
  static func count(_ number: Int) -> JSONValue { .number(Int64(number)) }

  /// A text, or null where there is none.
  static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
}

/// One key of an object with its value.
struct JSONMember: Hashable {
  let key: String
  let value: JSONValue
}

extension JSONValue {
  /// The value as text, two blanks to a level.
  var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
