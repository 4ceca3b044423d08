/// How large a case or an idea is, counted from its amount (INV-07); derived, never stored.
package enum CaseSize: String, CaseIterable, Codable, Sendable {
  case small, large, unknown

  /// The size of something that costs `amount`, or nil where its template has no threshold.
  ///
  /// Exactly at the threshold is large; without an amount the size is unknown, never small.
  package static func of(_ amount: Amount?, threshold: Amount?) -> CaseSize? {
    guard let threshold else { return nil }
    guard let amount else { return .unknown }
    return amount < threshold ? .small : .large
  }
}
