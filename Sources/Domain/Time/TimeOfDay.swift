/// A time of a day, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// Minutes since midnight, below 1 440.
  package let minutes: Int

  /// Makes a time; nil where no clock shows it.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `18:00`, `18.00`, `1800`, `18` and `kl. 18`.
  package init?(_ description: String) {
    var text = TextRules.trimmed(description).lowercased()
    for word in ["kl.", "kl"] where text.hasPrefix(word) {
      text = TextRules.trimmed(String(text.dropFirst(word.count)))
      break
    }
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isOfTime) else { return nil }
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
    switch parts.count {
    case 1 where parts[0].count <= 2:
      guard let hour = Int(parts[0]) else { return nil }
      self.init(hour: hour, minute: 0)
    case 1 where parts[0].count <= 4:
      guard let both = Int(parts[0]) else { return nil }
      self.init(hour: both / 100, minute: both % 100)
    case 2 where parts[0].count <= 2 && parts[1].count == 2:
      guard let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
      self.init(hour: hour, minute: minute)
    default:
      return nil
    }
  }

  private static func isOfTime(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".")
  }

  /// `18:00`, as file and JSON have it.
  package var description: String {
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(parts[0]):\(parts[1])"
  }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
