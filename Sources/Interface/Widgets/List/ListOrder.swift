package import Wording

/// The orders that a list can be in; each list declares those that it offers.
package enum ListOrder: Hashable, Sendable {
  /// The list's own order.
  case standard
  case title, status, person, kind, newest, oldest, amount, reference, priority

  /// What the order is called.
  package var label: Phrase {
    switch self {
    case .standard: ListScreenText.standardOrder
    case .title: ListScreenText.byTitle
    case .status: ListScreenText.byStatus
    case .person: ListScreenText.byPerson
    case .kind: ListScreenText.byKind
    case .newest: ListScreenText.newestFirst
    case .oldest: ListScreenText.oldestFirst
    case .amount: ListScreenText.largestFirst
    case .reference: ListScreenText.byReference
    case .priority: AgreementScreenText.byPriority
    }
  }
}
