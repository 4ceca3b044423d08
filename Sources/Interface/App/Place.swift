/// Where on the screen the keys go: a pane, a tab of the plan pane, or a layer on top.
///
/// The action table says for each action in which places it applies.
package enum Place: CaseIterable, Hashable, Sendable {
  // Panes.
  case ideas, cases, team, checklist
  /// A tab of pane 4.
  case tab(CaseTab)
  /// A layer on top of the work surface.
  case layer(LayerKind)

  package static let allCases: [Place] =
    [.ideas, .cases, .team, .checklist] + CaseTab.allCases.map(Place.tab)
    + LayerKind.allCases.map(Place.layer)

  /// Whether letters are typed here, so that no single letter can be a key.
  package var takesText: Bool { if case .layer(let kind) = self { kind.takesText } else { false } }

  /// The panes and tabs of the work surface, as against the layers on top of it.
  package static let workSurface = Set<Place>([.ideas, .cases, .team, .checklist]).union(tabs)

  /// The tabs of pane 4.
  static let tabs = Set(CaseTab.allCases.map(Place.tab))

  /// Where a list of the case at hand is shown.
  static let caseLists = allCases.filter { $0.caseList != nil }

  /// The list of the case at hand that is shown here; nil where none is.
  var caseList: CaseList? {
    switch self {
    case .team: .team
    case .checklist: .checklist
    case .tab(let tab): tab.list
    case .ideas, .cases, .layer: nil
    }
  }
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
