package import Domain

/// The case at hand: its situation, the open tab, and where each list stands.
package struct CaseWork: Hashable, Sendable {
  package var situation: CaseSituation?
  package var tab = CaseTab.plan
  package var history: [HistoryEntry] = []
  package var cursors: [Place: ListCursor] = [:]

  /// No case.
  package init() {}

  /// Where the list of a place stands.
  package subscript(place: Place) -> ListCursor {
    get { cursors[place] ?? ListCursor() }
    set { cursors[place] = newValue }
  }

  /// The tabs that the case's template has a use for.
  package var tabs: [CaseTab] {
    guard let situation else { return CaseTab.allCases }
    return CaseTab.allCases.filter { $0.list.isUsed(situation) }
  }

  /// The rows of a place's list, in the order of the screen.
  package func ids(in place: Place) -> [CaseRowID] { place.caseList?.ids(self) ?? [] }

  /// How many rows a place's list has.
  package func count(in place: Place) -> Int { ids(in: place).count }

  /// The selected row of a place's list.
  package func selectedRow(in place: Place) -> CaseRowID? {
    let ids = ids(in: place)
    let row = self[place].selection
    return ids.indices.contains(row) ? ids[row] : nil
  }

  /// The record that the selected row of a place's list shows.
  package func selected(in place: Place) -> RecordLink? { selectedRow(in: place)?.link }

  /// Takes a situation that has come; on the same case every list stays on its row.
  mutating func take(_ new: CaseSituation) {
    guard situation?.caseFile.id == new.caseFile.id else {
      situation = new
      cursors = [:]
      history = []
      if !tabs.contains(tab) { tab = .plan }
      return
    }
    let selected = Place.caseLists.map { ($0, selectedRow(in: $0)) }
    situation = new
    for (place, row) in selected {
      let ids = ids(in: place)
      self[place].follow(ids.firstIndex { $0 == row }, of: ids.count)
    }
  }
}
