package import Domain
import Wording

/// The idea queue: one page of it at a time, whatever its length.
package struct IdeaPane: Hashable, Sendable {
  package var scope = IdeaScope.open
  /// The filter and the order; which row is selected is in ``selection``.
  package var list = ListState()
  /// The page on the screen.
  package var page = ListPage<IdeaRow>(rows: [], hasBefore: false, hasAfter: false, total: nil)
  /// Which row of the page is selected.
  package var selection = 0
  /// The row to select when the next page comes, where one is known.
  package var wanted: WantedRow?
  package var isLoaded = false

  /// What to select on a page that is being loaded.
  package enum WantedRow: Hashable, Sendable {
    case first, last
    case id(Identifier<Idea>)
    case position(Int)
    /// So many rows above the last one.
    case fromEnd(Int)
  }

  /// Begins before the queue is loaded.
  package init() {}

  /// The orders that the queue can be in.
  static let orders: [ListOrder] = [.standard, .newest, .title, .priority]

  /// The order that the file is asked for.
  package var order: IdeaOrder {
    switch list.order {
    case .newest: .newest
    case .title: .title
    case .priority: .priority
    case .standard, .status, .person, .kind, .oldest, .amount, .reference: .queue
    }
  }

  /// The selected idea; nil where there is none.
  package var selected: IdeaRow? {
    page.rows.indices.contains(selection) ? page.rows[selection] : nil
  }
}

extension IdeaPane {
  /// Asks for a page from an anchor on.
  func request(_ anchor: PageAnchor, limit: Int) -> Effect {
    .read(
      .ideas(
        IdeaListRequest(
          scope: scope, order: order, filter: list.filter,
          challenges: ChallengeFilter.words(of: list.filter), anchor: anchor,
          limit: max(1, limit))))
  }

  /// Moves the selection; at the page's edge the list moves on by half a page, so that most
  /// steps change two rows of the screen only.
  mutating func move(by rows: Int, limit: Int) -> [Effect] {
    let target = selection + rows
    if page.rows.indices.contains(target) {
      selection = target
      return []
    }
    guard let first = page.rows.first, let last = page.rows.last else { return [] }
    if rows > 0 {
      guard page.hasAfter else {
        selection = page.rows.count - 1
        return []
      }
      if rows == 1 {
        let half = page.rows.count / 2
        wanted = .position(page.rows.count - half)
        return [
          request(
            half == 0 ? .after(last.id.number) : .from(page.rows[half].id.number), limit: limit)
        ]
      }
      wanted = .position(selection)
      return [request(.after(last.id.number), limit: limit)]
    }
    guard page.hasBefore else {
      selection = 0
      return []
    }
    if rows == -1 {
      let half = page.rows.count / 2
      wanted = .fromEnd(half)
      return [request(.before(page.rows[half].id.number), limit: limit)]
    }
    wanted = .position(selection)
    return [request(.before(first.id.number), limit: limit)]
  }

  /// Goes to the first or the last row of the list.
  mutating func moveToEnd(isTop: Bool, limit: Int) -> [Effect] {
    if isTop, !page.hasBefore {
      selection = 0
      return []
    }
    if !isTop, !page.hasAfter {
      selection = max(0, page.rows.count - 1)
      return []
    }
    wanted = isTop ? .first : .last
    return [request(isTop ? .top : .bottom, limit: limit)]
  }

  /// Reads the page that is shown again, after a change.
  mutating func reload(limit: Int) -> [Effect] {
    wanted = wanted ?? selected.map { .id($0.id) }
    guard page.hasBefore, let first = page.rows.first else {
      return [request(.top, limit: limit)]
    }
    return [request(.from(first.id.number), limit: limit)]
  }

  /// Reads the list anew after its filter or order was changed, on the row that was selected.
  ///
  /// Words added to a filter leave rows out and move none, so that the first page stays so.
  mutating func rearrange(from old: ListState, limit: Int) -> [Effect] {
    wanted = selected.map { .id($0.id) } ?? .first
    let isNarrower = list.order == old.order && list.filter.hasPrefix(old.filter)
    guard let selected, page.hasBefore || !isNarrower else { return [request(.top, limit: limit)] }
    return [request(.from(selected.id.number), limit: limit)]
  }

  /// After an idea was taken, decided or answered the row that followed it is selected.
  mutating func moveOn(after action: UserAction) {
    let id: Identifier<Idea>
    switch action {
    case .idea(.take(let idea, _)), .idea(.decide(let idea, _)), .idea(.move(let idea, _)):
      id = idea
    default: return
    }
    guard let row = page.rows.firstIndex(where: { $0.id == id }) else { return }
    let next = page.rows.indices.contains(row + 1) ? row + 1 : row - 1
    wanted = page.rows.indices.contains(next) ? .id(page.rows[next].id) : nil
  }

  /// Takes a page that has come.
  ///
  /// A row that is gone from the list leaves the selection on the row that follows it.
  mutating func take(_ page: ListPage<IdeaRow>) {
    self.page = page
    isLoaded = true
    let last = max(0, page.rows.count - 1)
    switch wanted {
    case .first: selection = 0
    case .last: selection = last
    case .id(let id):
      selection = page.rows.firstIndex { $0.id == id } ?? min(selection, last)
    case .position(let row): selection = min(row, last)
    case .fromEnd(let row): selection = max(0, last - row)
    case nil: selection = min(selection, last)
    }
    wanted = nil
  }

  /// Asks for the list's first or last whole page where a page has come that is not full,
  /// though the list has more rows on its other side.
  mutating func fill(limit: Int) -> [Effect] {
    guard let selected, page.rows.count < limit, page.hasBefore != page.hasAfter else {
      return []
    }
    wanted = .id(selected.id)
    return [request(page.hasBefore ? .bottom : .top, limit: limit)]
  }
}
