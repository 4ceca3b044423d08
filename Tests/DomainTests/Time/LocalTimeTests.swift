import CustomDump
import Domain
import Foundation
import IssueReportingTestSupport
import Testing

@Suite("A moment in Europe/Oslo")
struct LocalTimeTests {
  @Test(
    "the clock goes forward and back when the time zone says",
    arguments: [
      ("2026-03-29T00:59:59Z", "2026-03-29", 1, 59), ("2026-03-29T01:00:00Z", "2026-03-29", 3, 0),
      ("2026-10-25T00:59:59Z", "2026-10-25", 2, 59), ("2026-10-25T01:00:00Z", "2026-10-25", 2, 0),
      ("2026-12-31T23:00:00Z", "2027-01-01", 0, 0), ("1969-12-31T22:59:59Z", "1969-12-31", 23, 59),
    ])
  func changes(moment: String, day: String, hour: Int, minute: Int) throws {
    let date = try Date(moment, strategy: .iso8601)
    let time = LocalTime(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
    expectNoDifference(
      time, LocalTime(day: try #require(Day(iso: day)), hour: hour, minute: minute))
  }

  @Test("every sixth hour of the years 1996 to 2037 is what the time zone says")
  func agreesWithTheZone() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Oslo"))
    var differing: [Int64] = []
    for seconds in stride(from: Int64(820_454_400), to: 2_145_916_800, by: 6 * 3600) {
      let date = Date(timeIntervalSince1970: Double(seconds))
      let local = seconds + Int64(zone.secondsFromGMT(for: date))
      let day = try #require(Day(number: Int(local / 86_400)))
      let expected = LocalTime(
        day: day, hour: Int(local / 3600 % 24), minute: Int(local / 60 % 60))
      if LocalTime(milliseconds: seconds * 1000) != expected { differing.append(seconds) }
    }
    expectNoDifference(differing, [])
  }
}
