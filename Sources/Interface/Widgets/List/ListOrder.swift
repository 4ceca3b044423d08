package import Wording

/// The orders that a list can be in; each list declares those that it offers.
package enum ListOrder: Hashable, Sendable {
  /// The list's own order.
  case standard
  case title, status, person, kind, newest, oldest, amount, reference, priority

  /// What the order is called.
  package var label: Phrase {
    switch self {
    case .standard: ListWords.standardOrder
    case .title: ListWords.byTitle
    case .status: ListWords.byStatus
    case .person: ListWords.byPerson
    case .kind: ListWords.byKind
    case .newest: ListWords.newestFirst
    case .oldest: ListWords.oldestFirst
    case .amount: ListWords.largestFirst
    case .reference: ListWords.byReference
    case .priority: AgreementWords.byPriority
    }
  }
}
