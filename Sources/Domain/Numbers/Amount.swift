/// A sum of money in whole kroner, 0 to 999 999 999 999.
///
/// A difference or a sum of many may lie outside that: compute it with ``kroner``.
package struct Amount: Hashable, Comparable, Sendable {
  /// What an amount may be, in kroner.
  package static let range: ClosedRange<Int64> = 0...999_999_999_999

  /// No kroner.
  package static let zero = Amount(unchecked: 0)

  /// The sum in whole kroner.
  package let kroner: Int64

  private init(unchecked kroner: Int64) {
    self.kroner = kroner
  }

  /// Makes the amount of so many kroner, or nil outside ``range``.
  package init?(kroner: Int64) {
    guard Self.range.contains(kroner) else { return nil }
    self.init(unchecked: kroner)
  }

  package static func < (left: Amount, right: Amount) -> Bool { left.kroner < right.kroner }
}

extension Amount: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let kroner = try container.decode(Int64.self)
    guard let amount = Amount(kroner: kroner) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "Not an amount from 0 to 999999999999: \(kroner)")
    }
    self = amount
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(kroner)
  }
}
