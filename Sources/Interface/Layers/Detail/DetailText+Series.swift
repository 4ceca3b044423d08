import Domain
import Screen
import Wording

extension DetailText {
  /// What a series lacks, when it pauses, and its meetings, the next first (V-13).
  mutating func meetingsOfSeries() {
    guard !meetings.isEmpty else { return }
    page.heading(say(MeetingScreenText.tab))
    for row in meetings {
      switch row {
      case .gap(let row): page.item("!", say(row.gap.message), markStyle: .warning)
      case .pause(let pause): page.item("·", say(MeetingText.pause(pause)), markStyle: .muted)
      case .meeting(let row, let isAhead): page.item(isAhead ? "○" : "•", line(row))
      case .series: break
      }
    }
  }

  private func line(_ row: MeetingRow) -> String {
    let meeting = row.meeting
    let parts = [
      meeting.reference?.description, DayText.short(meeting.on),
      say(meeting.status.label).lowercased(),
      row.headcount > 0 ? say(MeetingText.present(row.headcount)) : nil,
      row.missingParties.isEmpty ? nil : say(MeetingText.missing(row.missingParties)),
    ]
    return parts.compactMap(\.self).joined(separator: "  ")
  }
}
