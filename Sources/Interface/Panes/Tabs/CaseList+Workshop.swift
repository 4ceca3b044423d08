import Domain
import Screen
import Wording

extension CaseList {
  /// The workshops of the case's meetings.
  static let workshops = CaseList(
    name: WorkshopScreenText.tab, placeName: WorkshopScreenText.place,
    emptyText: WorkshopScreenText.none,
    kinds: [.workshop], addition: .row(.workshop),
    isUsed: { !$0.workshops.isEmpty || $0.template.key == "verksted-nokler" },
    rows: { $0.situation?.workshops ?? [] }, id: { .record(RecordLink($0.id)) },
    words: { $1.all(of: $0) },
    row: { $0.workshopRow($1, in: $2) })
}

extension ScreenView {
  fileprivate func workshopRow(_ workshop: Workshop, in situation: CaseSituation) -> ListRow {
    let meeting = situation.meetings.first { $0.id == workshop.meeting }
    var left = StyledText("\(meeting?.reference?.description ?? "") ", .strong)
    left.append(workshop.theme)
    let day = meeting.map { DayText.short($0.on) } ?? ""
    let status = say(workshop.closedOn.map(WorkshopText.closed) ?? WorkshopText.isOpen)
    return ListRow(left, right: StyledText([day, status].joined(separator: "  "), .muted))
  }
}
