/// Where on the screen the keys go: a pane, a tab of the plan pane, or a layer on top.
///
/// The action table says for each action in which places it applies.
package enum Place: String, CaseIterable, Hashable, Sendable {
  // Panes.
  case ideas, cases, team, checklist
  // Tabs of pane 4.
  case plan, goals, economy, log, documents, history
  // Layers.
  case detail, phases, overview, gate, bin, preview
  case form, filter, choice, palette, help, search, conflict, confirm

  /// Whether letters are typed here, so that no single letter can be a key.
  package var takesText: Bool {
    switch self {
    case .form, .filter, .palette, .help, .search: true
    case .ideas, .cases, .team, .checklist, .plan, .goals, .economy, .log, .documents, .history,
      .detail, .phases, .overview, .gate, .bin, .preview, .choice, .conflict, .confirm:
      false
    }
  }

  /// The panes and tabs of the work surface, as against the layers on top of it.
  package static let workSurface: Set<Place> = [
    .ideas, .cases, .team, .checklist, .plan, .goals, .economy, .log, .documents, .history,
  ]
}

/// The five panes in the order of their numbers.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case ideas = 1
  case cases, team, plan, checklist

  /// The next pane in the ring.
  package var next: Pane { Pane(rawValue: rawValue % 5 + 1) ?? .ideas }

  /// The previous pane in the ring.
  package var previous: Pane { Pane(rawValue: (rawValue + 3) % 5 + 1) ?? .checklist }
}

/// The tabs of pane 4.
package enum CaseTab: String, CaseIterable, Hashable, Sendable {
  case plan, goals, economy, log, documents, history

  /// The place that keys go to while the tab is open.
  package var place: Place {
    switch self {
    case .plan: .plan
    case .goals: .goals
    case .economy: .economy
    case .log: .log
    case .documents: .documents
    case .history: .history
    }
  }
}
