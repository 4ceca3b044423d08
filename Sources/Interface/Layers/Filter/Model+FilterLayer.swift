import Domain
import Screen
import Wording

extension Model {
  /// What the list of a place shows; nil where no list is that can be filtered.
  func list(at place: Place) -> ListState? {
    switch place {
    case .ideas: return ideas.list
    case .cases: return cases.list
    case .team, .checklist, .tab: return work[place]
    case .layer:
      return layers.first { $0.place == place }?.list
    }
  }

  /// Whether the list of a place has rows, shown or left out.
  func hasRows(at place: Place) -> Bool {
    switch place {
    case .ideas: return !ideas.page.rows.isEmpty || !ideas.list.filter.isEmpty
    case .cases: return !cases.rows.isEmpty
    case .team, .checklist, .tab: return work.total(in: place) > 0
    case .layer:
      return layers.first { $0.place == place }?.hasRows ?? false
    }
  }

  /// The orders that the list of a place can be in.
  func orders(at place: Place) -> [ListOrder] {
    switch place {
    case .ideas: IdeaPane.orders
    case .cases: CaseRow.orders
    case .team, .checklist, .tab: place.caseList?.orders ?? []
    case .layer: place == .bin ? BinRow.orders : []
    }
  }

  /// Changes filter or order of a list, which stays on its row.
  mutating func changeList(
    at place: Place, _ change: (inout ListState) -> Void
  ) -> [Effect] {
    switch place {
    case .ideas:
      let old = ideas.list
      change(&ideas.list)
      return ideas.rearrange(from: old, limit: ideaRowsVisible)
    case .cases:
      let id = cases.selected?.id
      change(&cases.list)
      cases.arrange(staying: id, today: session.today, in: language)
      return cases.selected?.id == id ? [] : followSelectedCase()
    case .team, .checklist, .tab:
      work.change(place, in: language, change)
    case .layer:
      for index in layers.indices where layers[index].place == place {
        layers[index].changeList(in: language, change)
      }
    }
    return []
  }

  /// Works out anew what every list shows, after the words of its rows have changed.
  mutating func rearrangeLists() {
    for place in Place.allCases where place != .ideas {
      guard list(at: place)?.isArranged ?? false else { continue }
      _ = changeList(at: place) { _ in }
    }
  }

  /// Opens the line that a filter is typed on.
  mutating func openFilter() -> [Effect] {
    let place = place
    push(.filter(FilterState(place: place, text: list(at: place)?.filter ?? "")))
    return []
  }

  /// Shows all rows of the list at hand again.
  mutating func clearFilter() -> [Effect] {
    changeList(at: place) { $0.filter = "" }
  }

  /// Puts the list at hand in the next order that it has, and says which.
  mutating func changeOrder() -> [Effect] {
    let place = place
    let orders = orders(at: place)
    let present = list(at: place)?.order ?? .standard
    let next = (orders.firstIndex(of: present) ?? 0) + 1
    let order = orders.indices.contains(next) ? orders[next] : .standard
    notice = Notice(.hint, ListScreenText.order(order.label))
    return changeList(at: place) { $0.order = order }
  }

  /// Answers a key on the filter's line; nil where the action table is to answer it.
  mutating func typeInFilter(_ key: Key, _ state: FilterState) -> [Effect]? {
    if let preview = searchedPreview { return typeInPreviewSearch(key, state, preview) }
    var state = state
    if key == .enter || key == .down || key == .up {
      layers.removeLast()
      return key == .enter ? [] : move(by: key == .up ? -1 : 1)
    }
    guard state.buffer.edit(key) else { return nil }
    layers[layers.count - 1] = .filter(state)
    let text = state.buffer.text
    guard text != list(at: state.place)?.filter else { return [] }
    return changeList(at: state.place) { $0.filter = text }
  }
}
