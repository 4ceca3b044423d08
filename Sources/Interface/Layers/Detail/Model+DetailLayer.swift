import Domain
import Screen
import Wording

extension Model {
  /// The lines of a record's page, broken to the window.
  func detailLines(_ state: DetailState) -> [StyledText] {
    DetailText(
      state: state, today: session.today, language: language,
      situation: work.situation, meetings: meetings(of: state.link),
      page: TextPage(columns: pageSize.columns)
    ).lines
  }

  /// What the list of meetings below a series' page has of that series.
  private func meetings(of link: RecordLink) -> [MeetingsRow] {
    guard let series = link.identifier(of: MeetingSeries.self) else { return [] }
    for case .meetings(let state) in layers { return state.rows(of: series) }
    return []
  }

  /// Makes the case of a row that is opened the case at hand, so that what is done with the
  /// row and what is around it are of the same case.
  mutating func followCase(of snapshot: RecordSnapshot) -> [Effect] {
    guard case .detail(let state) = layers.last, state.link == snapshot.link,
      let id = snapshot.ownCase, id != work.situation?.caseFile.id,
      cases.rows.contains(where: { $0.id == id })
    else { return [] }
    cases.select(id)
    return [.read(.situation(id))]
  }

  /// Why nothing can be done with the row whose page is open; nil where something can.
  var detailRefusal: Phrase? {
    guard case .detail(let state) = layers.last, let snapshot = state.snapshot,
      snapshot.isInBin
    else { return nil }
    return DetailScreenText.restoreFirst
  }
}

extension RecordSnapshot {
  /// The case that the row belongs to, or is.
  fileprivate var ownCase: Identifier<CaseFile>? {
    if case .record(let owner) = values["case"] ?? .blank {
      return owner.identifier(of: CaseFile.self)
    }
    return link.identifier(of: CaseFile.self)
  }
}
