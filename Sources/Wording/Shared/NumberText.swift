package import Domain

/// How numbers and amounts are written, alike in all languages.
package enum NumberText {
  /// A whole number with no-break spaces (U+00A0) between thousands: `100 000`.
  package static func grouped(_ number: some BinaryInteger) -> String {
    let figures = Array(String(number.magnitude))
    var text = number < 0 ? "\u{2212}" : ""
    for (index, figure) in figures.enumerated() {
      if index > 0, (figures.count - index).isMultiple(of: 3) { text.append("\u{A0}") }
      text.append(figure)
    }
    return text
  }

  /// An amount: `100 000 kr`, all its spaces no-break (INV-16).
  package static func amount(_ amount: Amount) -> String { kroner(amount.kroner) }

  /// A sum or a difference of amounts, below zero too: `−600 kr`.
  package static func kroner(_ kroner: Int64) -> String { "\(grouped(kroner))\u{A0}kr" }
}
