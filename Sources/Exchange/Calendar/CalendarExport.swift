package import Domain
package import Store
import Wording

/// Deadlines and meetings as a calendar that any calendar program reads (RFC 5545).
///
/// It holds no protected person's name and no contact data (INV-18).
package enum CalendarExport {
  /// Whose deadlines and meetings.
  package enum Scope: Hashable, Sendable {
    case everything
    case caseFile(Identifier<CaseFile>)
    case person(Identifier<Person>)
  }

  /// The calendar as text.
  ///
  /// - Parameter milliseconds: When it is made, since 1970.
  package static func text(
    _ store: Store, of scope: Scope, in language: Language, at milliseconds: Int64
  ) throws(StoreError) -> String {
    let events = try CalendarRows(store, scope, language).events()
    var text = ICalendarText()
    text.append("BEGIN", raw: "VCALENDAR")
    text.append("VERSION", raw: "2.0")
    text.append("PRODID", raw: "-//sambygg//\(ProductVersion.current)//NO")
    text.append("CALSCALE", raw: "GREGORIAN")
    text.append("METHOD", raw: "PUBLISH")
    text.appendTimeZone()
    let stamp = CalendarStamp.text(milliseconds)
    for event in events { event.write(to: &text, at: stamp) }
    text.append("END", raw: "VCALENDAR")
    return text.text
  }
}

/// Moments as calendars write them.
enum CalendarStamp {
  /// `20261015T081403Z`, from milliseconds since 1970.
  static func text(_ milliseconds: Int64) -> String {
    let seconds = Int(milliseconds / 1000)
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    let epoch = Day(iso: "1970-01-01") ?? .first
    let day = epoch.adding(days: days).description.filter { $0 != "-" }
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(parts.joined())Z"
  }
}
