/// A JSON value; objects keep their order, numbers their digits.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  /// A number as it is written.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])

  /// An object of these keys, in this order.
  package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { JSONMember(key: $0.key, value: $0.value) })
  }

  /// Makes a whole number.
  package static func count(_ number: Int) -> JSONValue { .number(String(number)) }

  /// Makes a whole number.
  package static func integer(_ number: Int64) -> JSONValue { .number(String(number)) }

  /// A text, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  /// The whole number that is here, nil where it is none or too large.
  package var integer: Int64? {
    if case .number(let digits) = self { return Int64(digits) }
    return nil
  }

  /// The text that is here.
  package var string: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// The members of an object.
  package var members: [JSONMember]? {
    if case .object(let members) = self { return members }
    return nil
  }
}

/// One key of an object with its value.
package struct JSONMember: Hashable, Sendable {
  package let key: String
  package let value: JSONValue

  /// Puts a key and its value together.
  package init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue {
  /// The value as text.
  package func text(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
