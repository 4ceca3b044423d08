import Domain

/// Text of a calendar (RFC 5545): lines of at most 75 octets, CRLF, escaped texts.
struct ICalendarText {
  private(set) var text = ""

  /// The most octets of a line without its end.
  private static let longestLine = 75

  /// Adds a line whose value needs no escaping, such as a day.
  mutating func append(_ name: String, raw value: String) {
    append(line: "\(name):\(value)")
  }

  /// Adds a line with a text, which is escaped; nothing where it is blank.
  mutating func append(_ name: String, text value: String) {
    guard !TextRules.isBlank(value) else { return }
    append(line: "\(name):\(Self.escaped(value))")
  }

  private mutating func append(line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > Self.longestLine {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += size
    }
    text += "\r\n"
  }

  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in TextRules.clean(value).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  // MARK: The time of Norway

  /// Describes Europe/Oslo for readers that do not know it by name.
  mutating func appendTimeZone() {
    for (name, value) in [
      ("BEGIN", "VTIMEZONE"), ("TZID", Self.zone), ("BEGIN", "DAYLIGHT"),
      ("DTSTART", "19810329T020000"), ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
      ("TZOFFSETFROM", "+0100"), ("TZOFFSETTO", "+0200"), ("TZNAME", "CEST"), ("END", "DAYLIGHT"),
      ("BEGIN", "STANDARD"), ("DTSTART", "19961027T030000"),
      ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"), ("TZOFFSETFROM", "+0200"),
      ("TZOFFSETTO", "+0100"), ("TZNAME", "CET"), ("END", "STANDARD"), ("END", "VTIMEZONE"),
    ] { append(name, raw: value) }
  }

  static let zone = "Europe/Oslo"
}
