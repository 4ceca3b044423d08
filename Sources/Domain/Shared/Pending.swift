// Stands in for the date, amount and text rules until their own files land; then this file goes.

package enum DayError: Error, Hashable, Sendable { case unknown(String) }
package enum AmountError: Error, Hashable, Sendable { case unknown(String) }
package enum DaySense: Hashable, Sendable { case future, past, start }
package enum TextRules {
  package static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
  package static func clean(_ text: String) -> String { text }
  package static func containsIdentityNumber(_ text: String) -> Bool { false }
}
