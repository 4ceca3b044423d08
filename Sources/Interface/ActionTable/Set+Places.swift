/// The sets of places that the action table speaks of.
extension Set<Place> {
  /// Lists with a selected row.
  static let lists: Set<Place> = Place.workSurface.union([
    .detail, .phases, .overview, .gate, .bin, .workshop, .meeting, .meetings, .preview, .choice,
    .conflict,
  ])

  /// Where Enter opens something.
  static let openable: Set<Place> = Place.workSurface.union([
    .detail, .phases, .overview, .gate, .bin, .workshop, .meeting, .meetings, .choice, .palette,
    .help, .search,
    .confirm,
  ])

  /// Where a new row can be made.
  static let addable = Set<Place>([.ideas, .cases, .workshop, .phases, .meeting, .meetings]).union(
    Place.caseLists.filter { $0.caseList?.addition != CaseList.Addition.none })

  /// Where the row can be changed.
  static let editable: Set<Place> = addable.union([.checklist, .detail])

  /// Where the row has a status that moves.
  static let withStatus = Set<Place>([.ideas, .cases, .detail, .phases, .meeting, .meetings]).union(
    Place.caseLists.filter { $0.caseList?.hasStatusMenu ?? false })

  /// Where the row can go to the bin.
  static let deletable: Set<Place> = addable.union([.detail]).subtracting([.phases])

  /// Where a case is at hand whose steps can be taken.
  static let caseSteps: Set<Place> = Place.workSurface.subtracting([.ideas]).union([.phases])

  /// Where a step's gate is opened, or passed.
  static let gates: Set<Place> = caseSteps.union([.gate])

  /// Where a case or an idea that has one is at hand.
  static let ideaOrCase: Set<Place> = Place.workSurface.union([.detail])

  /// Where documents can be made: of the case, of the row at hand, or of the whole file.
  static let exporting: Set<Place> = Place.workSurface.union([
    .detail, .overview, .workshop, .meeting, .meetings,
  ])

  /// The tabs of pane 4, those of the help, and the two parts of a workshop.
  static let tabs = Place.tabs.union([.help, .workshop])

  /// The panes and tabs of the work surface, each a list that can be filtered.
  static let panes = Place.workSurface

  /// Lists that can be filtered.
  static let filterable = panes.union([.overview, .bin, .meetings])

  /// Lists that are in the order of their rows' words, days or status.
  static let orderable = filterable.subtracting([.checklist, .overview, .meetings])

  /// Where the row can be copied.
  static let copyable: Set<Place> = Place.workSurface.union([.detail])

  /// Where single letters are keys.
  static let untyped: Set<Place> = Place.workSurface.union([
    .detail, .phases, .overview, .bin, .workshop, .meeting, .meetings, .preview,
  ])

  /// Everywhere but in the help itself.
  static let helpful = Set(Place.allCases).subtracting([.help])

  /// Every place.
  static let everywhere = Set(Place.allCases)

  /// Everything that lies on top of the work surface.
  static let layers: Set<Place> = everywhere.subtracting(Place.workSurface)
}
