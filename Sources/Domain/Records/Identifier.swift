/// The identity of a row: 63 bits, unique in the file whatever the row's kind.
///
/// Made by the store from the clock and random bits, so that rows made on two machines do
/// not collide. People read a ``Reference`` instead.
package struct Identifier<Row>: Hashable, Comparable, Codable, Sendable {
  package let number: Int64

  /// Wraps a number that the store has made.
  package init(_ number: Int64) {
    self.number = number
  }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  package init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
