import Domain

/// Something in a calendar: a deadline or a meeting.
struct CalendarEvent {
  /// Never another thing's, and the same in every calendar that it is in.
  let uid: String
  let summary: String
  var description = ""
  var place = ""
  let day: Day
  /// nil for the whole day.
  var from: TimeOfDay?
  var to: TimeOfDay?
  var isCancelled = false
  /// Rises when the row is written.
  let revision: Int
  /// Whether the time is taken: a deadline leaves the day free.
  var isBusy = false

  /// Adds the event to a calendar that is made at a moment, `20261015T081403Z`.
  func write(to text: inout ICalendarText, at stamp: String) {
    text.append("BEGIN", raw: "VEVENT")
    text.append("UID", raw: uid)
    text.append("DTSTAMP", raw: stamp)
    text.append("SEQUENCE", raw: String(max(0, revision - 1)))
    if let from {
      text.append("DTSTART;TZID=\(ICalendarText.zone)", raw: moment(day, from))
      if let to, to > from {
        text.append("DTEND;TZID=\(ICalendarText.zone)", raw: moment(day, to))
      }
    } else {
      text.append("DTSTART;VALUE=DATE", raw: figures(day))
      text.append("DTEND;VALUE=DATE", raw: figures(day.adding(days: 1)))
    }
    text.append("SUMMARY", text: summary)
    text.append("DESCRIPTION", text: description)
    text.append("LOCATION", text: place)
    text.append("STATUS", raw: isCancelled ? "CANCELLED" : "CONFIRMED")
    text.append("TRANSP", raw: isBusy && !isCancelled ? "OPAQUE" : "TRANSPARENT")
    text.append("END", raw: "VEVENT")
  }

  private func figures(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  private func moment(_ day: Day, _ time: TimeOfDay) -> String {
    let figures = [time.minutes / 60, time.minutes % 60].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }
    return "\(self.figures(day))T\(figures.joined())00"
  }
}
