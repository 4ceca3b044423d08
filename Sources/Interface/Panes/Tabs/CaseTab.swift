package import Wording

/// The tabs of pane 4, in their order.
///
/// A new tab is a case here, a line in ``list`` and the declaration that it names.
package enum CaseTab: CaseIterable, Hashable, Sendable {
  case plan, goals, meetings, agreement, economy, log, anchoring, workshop, documents, history

  /// What the tab holds.
  var list: CaseList {
    switch self {
    case .plan: .measures
    case .goals: .goals
    case .meetings: .meetings
    case .agreement: .agreements
    case .economy: .moneyLines
    case .log: .entries
    case .anchoring: .anchorings
    case .workshop: .workshops
    case .documents: .documents
    case .history: .history
    }
  }

  /// What the tab is called.
  package var name: Phrase { list.name }

  /// The place that keys go to while the tab is open.
  package var place: Place { .tab(self) }
}
