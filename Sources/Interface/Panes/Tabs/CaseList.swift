package import Domain
import Screen
import Wording

/// A list of the case at hand, declared once: a tab of pane 4, the team or the checklist.
///
/// The tabs' titles, keys, forms, footer, menu, help and the gate's way to the list all read it;
/// nothing else has to know of a list.
struct CaseList: Sendable {
  /// What the list is called on the tab or in the pane's title.
  let name: Phrase
  /// What the place is called in a sentence: "handlingsplanen".
  let placeName: Phrase
  /// What is said, and to be done next, where there are no rows.
  let emptyText: Phrase
  /// The kinds whose rows are here, or that are mended here.
  let kinds: [RecordKind]
  /// What `n` makes.
  let addition: Addition
  /// Whether the case's template has a use for the list; a tab without use is left out.
  let isUsed: @Sendable (CaseSituation) -> Bool
  /// What has to be read besides the situation when the list is opened.
  let loading: @Sendable (CaseSituation) -> Effect?
  /// What is under the rows.
  let foot: @Sendable (ScreenView, CaseSituation) -> [StyledText]
  /// The orders that it can be in, its own first.
  let orders: [ListOrder]
  /// What filter and order know of each row.
  let facts: @Sendable (CaseWork, ListOrder, Language) -> [ListFacts]
  /// What each row is, in the order in which the rows come.
  let ids: @Sendable (CaseWork) -> [CaseRowID]
  /// The rows at these positions of ``ids``, as the pane shows them.
  let drawing: @Sendable (ScreenView, CaseWork, [Int]) -> [ListRow]

  /// What making a new row of a list asks for.
  enum Addition: Hashable, Sendable {
    case none
    /// A form for a row of the kind.
    case row(RecordKind)
    /// First which kind of entry, then its form.
    case entry
    /// First an agreement, a party, a partner or a contribution, then its form.
    case agreement
    /// First what sort of meeting, then its form.
    case meeting
    /// First where it is anchored, then its form.
    case anchoring
  }

  /// Declares a list.
  ///
  /// - Parameters:
  ///   - orders: The orders that it can be in besides its own.
  ///   - rows: The rows, in the order in which they come.
  ///   - words: What a row can be found by.
  ///   - key: What a row is ordered by.
  ///   - row: One row as the pane shows it.
  init<Row>(
    name: Phrase, placeName: Phrase, emptyText: Phrase, kinds: [RecordKind],
    addition: Addition,
    isUsed: @escaping @Sendable (CaseSituation) -> Bool = { _ in true },
    loading: @escaping @Sendable (CaseSituation) -> Effect? = { _ in nil },
    foot: @escaping @Sendable (ScreenView, CaseSituation) -> [StyledText] = { _, _ in [] },
    orders: [ListOrder] = [],
    rows: @escaping @Sendable (CaseWork) -> [Row],
    id: @escaping @Sendable (Row) -> CaseRowID,
    words: @escaping @Sendable (Row, RecordText) -> [String],
    key: @escaping @Sendable (Row, ListOrder, RecordText) -> ListKey = { _, _, _ in .missing },
    row: @escaping @Sendable (ScreenView, Row, CaseSituation) -> ListRow
  ) {
    self.name = name
    self.placeName = placeName
    self.emptyText = emptyText
    self.kinds = kinds
    self.addition = addition
    self.isUsed = isUsed
    self.loading = loading
    self.foot = foot
    self.orders = [.standard] + orders
    ids = { rows($0).map(id) }
    facts = { work, order, language in
      guard let situation = work.situation else { return [] }
      let names = RecordText(situation: situation, language: language)
      return rows(work).map { ListFacts(words: words($0, names), key: key($0, order, names)) }
    }
    drawing = { screen, work, positions in
      guard let situation = work.situation else { return [] }
      let all = rows(work)
      return positions.filter(all.indices.contains).map { row(screen, all[$0], situation) }
    }
  }

  /// Whether rows here have a status that a person moves.
  var hasStatusMenu: Bool { kinds.contains(where: \.traits.hasStatusMenu) }
}

/// What a row of a list is, so that the list stays on it.
package enum CaseRowID: Hashable, Sendable {
  case record(RecordLink)
  /// Something that is missing, with where it is mended.
  case missing(MendingPlace)
  /// An item of a checklist, from 1.
  case item(checklist: String, Int)
  /// A change of the journal by its sequence number.
  case change(Int)

  /// The record that the row shows; nil where it shows none.
  var link: RecordLink? {
    if case .record(let link) = self { link } else { nil }
  }
}
