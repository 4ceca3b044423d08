/// A JSON value; objects keep their order, numbers their digits.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// Makes a whole number.
  static func integer(_ number: Int64) -> JSONValue { .number(String(number)) }

  /// The whole number that is here, nil where it is none or too large.
  var integer: Int64? {
    if case .number(let digits) = self { return Int64(digits) }
    return nil
  }

  /// The text that is here.
  var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The members of an object.
  var members: [JSONMember]? {
    if case .object(let members) = self { return members }
    return nil
  }
}

/// A name and its value in an object.
struct JSONMember: Hashable, Sendable {
  let name: String
  let value: JSONValue
}
