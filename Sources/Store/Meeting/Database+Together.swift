import Domain
import GRDB

extension Database {
  /// Fills in what people do together in a case: meetings, agreements, areas and workshops.
  func fillTogether(_ situation: inout CaseSituation) throws {
    let id = situation.caseFile.id
    situation.serviceAreas = try records(ServiceArea.self, of: id)
    situation.contributions = try records(Contribution.self, of: id)
    situation.meetings = try records(Meeting.self, of: id, order: "\"on\", number")
    situation.agendaItems = try records(AgendaItem.self, of: id, order: "meeting, position, id")
    situation.attendances = try records(Attendance.self, of: id)
    situation.agreements = try records(Agreement.self, of: id, order: "version, number")
    situation.agreementParties = try records(AgreementParty.self, of: id)
    situation.workshops = try records(Workshop.self, of: id)
    situation.schedules = try schedules(
      "WHERE (caseFile = ? OR caseFile IS NULL) AND deletedAt IS NULL ORDER BY number",
      [id.number])
  }

  /// Series with their pauses and meetings.
  func schedules(
    _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [SeriesSchedule] {
    try records(MeetingSeries.self, condition, arguments).map { series in
      let owned = "WHERE series = ? AND deletedAt IS NULL"
      return SeriesSchedule(
        series: series,
        pauses: try records(
          SeriesPause.self, "\(owned) ORDER BY \"from\", id", [series.id.number]),
        meetings: try records(
          Meeting.self, "\(owned) ORDER BY \"on\", number", [series.id.number]))
    }
  }
}
