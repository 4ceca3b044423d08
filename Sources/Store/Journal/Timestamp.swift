import Domain

/// Moments as the file holds them: `2026-10-15T08:14:03.123Z`, to the millisecond, UTC.
enum Timestamp {
  /// The text of a moment in milliseconds since 1970.
  static func text(_ milliseconds: Int64) -> String {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let day = Day(number: Int(days)) ?? .first
    let seconds = rest / 1000
    return
      "\(day)T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):"
      + "\(padded(seconds % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// The moment of a text, or nil where it is none.
  static func milliseconds(_ text: String) -> Int64? {
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = Day(iso: parts[0]), parts[1].hasSuffix("Z") else {
      return nil
    }
    let numbers = parts[1].dropLast().split { $0 == ":" || $0 == "." }.map { Int64($0) }
    guard numbers.count == 4, let hour = numbers[0], let minute = numbers[1],
      let second = numbers[2], let thousandths = numbers[3]
    else { return nil }
    let seconds = Int64(day.number) * 86_400 + hour * 3600 + minute * 60 + second
    return seconds * 1000 + thousandths
  }

  /// The moment as people in Norway read it.
  static func local(_ text: String) -> LocalTime {
    LocalTime(milliseconds: milliseconds(text) ?? 0)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
