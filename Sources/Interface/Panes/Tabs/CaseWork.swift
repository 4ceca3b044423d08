package import Domain

/// The case at hand: its situation, the open tab, and what each list shows.
package struct CaseWork: Hashable, Sendable {
  package var situation: CaseSituation?
  package var tab = CaseTab.plan
  package var history: [HistoryEntry] = []
  /// The day that the team is shown as of; nil for today.
  package private(set) var rosterDay: Day?
  /// The row to select once the situation comes: one that has just been made.
  package var wanted: RecordLink?
  private var lists: [Place: ListState] = [:]

  /// Begins with no case at hand.
  package init() {}

  /// Which row of a place's list is selected, and what the list shows.
  package private(set) subscript(place: Place) -> ListState {
    get { lists[place] ?? ListState() }
    set { lists[place] = newValue }
  }

  /// The tabs that the case's template has a use for.
  package var tabs: [CaseTab] {
    guard let situation else { return CaseTab.allCases }
    return CaseTab.allCases.filter { $0.list.isUsed(situation) }
  }

  /// How many rows a place's list has, whatever is shown of them.
  package func total(in place: Place) -> Int { place.caseList?.ids(self).count ?? 0 }

  /// The rows of a place's list that are shown, in the order of the screen.
  package func ids(in place: Place) -> [CaseRowID] {
    let ids = place.caseList?.ids(self) ?? []
    return self[place].rows(of: ids.count).map { ids[$0] }
  }

  /// How many rows of a place's list are shown.
  package func count(in place: Place) -> Int { self[place].count(of: total(in: place)) }

  /// The selected row of a place's list.
  package func selectedRow(in place: Place) -> CaseRowID? {
    let ids = place.caseList?.ids(self) ?? []
    return self[place].selectedRow(of: ids.count).map { ids[$0] }
  }

  /// The record that the selected row of a place's list shows.
  package func selected(in place: Place) -> RecordLink? { selectedRow(in: place)?.link }

  /// Where the selected row is mended, where it shows what is missing.
  package func mending(in place: Place) -> MendingPlace? {
    if case .missing(let mending)? = selectedRow(in: place) { mending } else { nil }
  }

  /// Selects a row of a place's list; all rows are shown where it was left out.
  mutating func select(_ row: CaseRowID, in place: Place) {
    let ids = place.caseList?.ids(self) ?? []
    guard let position = ids.firstIndex(of: row) else { return }
    if !self[place].rows(of: ids.count).contains(position) { self[place] = ListState() }
    self[place].select(row: position, of: ids.count)
  }

  /// Moves the selection of a place's list.
  mutating func move(in place: Place, by rows: Int, visible: Int) {
    let count = count(in: place)
    self[place].cursor.move(by: rows, of: count)
    self[place].cursor.settle(visible: visible, of: count)
  }

  /// Changes filter or order of a place's list, which stays on its row.
  mutating func change(
    _ place: Place, in language: Language, _ change: (inout ListState) -> Void
  ) {
    let row = selectedRow(in: place)
    change(&self[place])
    arrange(place, staying: row, in: language)
  }

  /// Takes a situation that has come; on the same case every list stays on its row.
  mutating func take(_ new: CaseSituation, in language: Language) {
    guard situation?.caseFile.id == new.caseFile.id else {
      situation = new
      lists = [:]
      history = []
      rosterDay = nil
      if !tabs.contains(tab) { tab = .plan }
      return
    }
    let selected = Place.caseLists.map { ($0, selectedRow(in: $0)) }
    situation = new
    for (place, row) in selected { arrange(place, staying: row, in: language) }
    if let wanted { for place in [tab.place, .team] { select(.record(wanted), in: place) } }
    wanted = nil
  }

  /// Shows the team as it was on a day; nil for today.
  mutating func showRoster(on day: Day?, in language: Language) {
    let row = selectedRow(in: .team)
    rosterDay = day
    arrange(.team, staying: row, in: language)
  }

  /// Takes the case's history.
  mutating func take(_ history: [HistoryEntry], in language: Language) {
    let row = selectedRow(in: .tab(.history))
    self.history = history
    arrange(.tab(.history), staying: row, in: language)
  }

  /// Works out anew what a list shows.
  private mutating func arrange(_ place: Place, staying row: CaseRowID?, in language: Language) {
    guard let list = place.caseList else { return }
    let ids = list.ids(self)
    var state = self[place]
    let order = state.order
    state.arrange { list.facts(self, order, language) }
    state.select(row: row.flatMap { ids.firstIndex(of: $0) }, of: ids.count)
    self[place] = state
  }
}
