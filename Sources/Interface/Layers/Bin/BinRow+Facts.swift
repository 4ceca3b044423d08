import Domain
import Wording

extension BinRow {
  /// The orders that the bin can be in.
  static let orders: [ListOrder] = [.standard, .title, .kind, .person, .oldest]

  /// What filter and order know of the row.
  func facts(_ order: ListOrder, in language: Language) -> ListFacts {
    ListFacts(
      words: [
        name.link.kind.noun.one[language], name.reference?.description ?? "",
        name.shownTitle[language], DayText.short(deletedOn), deletedBy,
      ],
      key: key(order, in: language))
  }

  private func key(_ order: ListOrder, in language: Language) -> ListKey {
    switch order {
    case .title: .by(name.shownTitle[language])
    case .kind: .by(name.link.kind.noun.one[language])
    case .person: .by(deletedBy)
    case .oldest: .oldest(deletedOn)
    case .standard, .status, .newest, .amount, .reference, .priority: .missing
    }
  }
}
