import Domain
import Screen

/// Something that lies on top of the work surface.
package enum Layer: Hashable, Sendable {
  case detail(DetailState)
  case phases(PhasesState)
  case overview(OverviewState)
  case gate(GateState)
  case bin(BinState)
  case workshop(WorkshopState)
  case meeting(MeetingState)
  case meetings(MeetingsState)
  case preview(PreviewState)
  case form(FormState)
  case filter(FilterState)
  case choice(ChoiceState)
  case palette(PaletteState)
  case help(HelpState)
  case search(SearchState)
  case conflict(ConflictState)
  case confirm(ConfirmState)

  /// The state that the layer holds, which answers all that is asked of a layer.
  var state: any LayerState {
    get {
      switch self {
      case .detail(let state): state
      case .phases(let state): state
      case .overview(let state): state
      case .gate(let state): state
      case .bin(let state): state
      case .workshop(let state): state
      case .meeting(let state): state
      case .meetings(let state): state
      case .preview(let state): state
      case .form(let state): state
      case .filter(let state): state
      case .choice(let state): state
      case .palette(let state): state
      case .help(let state): state
      case .search(let state): state
      case .conflict(let state): state
      case .confirm(let state): state
      }
    }
    set { self = newValue.layer }
  }

  /// The place that keys go to while the layer is on top.
  package var place: Place { type(of: state).place }

  /// Whether there is one of its kind at most, wherever it is called.
  var standsOnce: Bool { type(of: state).standsOnce }

  /// Whether the layer covers the whole work surface rather than being in a box on it.
  var isFullScreen: Bool { type(of: state).isFullScreen }

  /// The layer's list, where it can be filtered.
  var list: ListState? { (state as? any ListLayerState)?.list }

  /// Whether a list that can be filtered has rows, shown or left out.
  var hasRows: Bool { (state as? any ListLayerState)?.hasRows ?? false }

  /// Changes filter or order of the layer's list, which stays on its row.
  mutating func changeList(in language: Language, _ change: (inout ListState) -> Void) {
    guard var state = state as? any ListLayerState else { return }
    state.change(in: language, change)
    self = state.layer
  }

  /// How many rows of a list, or lines of a text, are on the screen.
  func visibleRows(in layout: Layout) -> Int { max(1, layout.body.rows - 4) }
}

extension ListLayerState {
  fileprivate var hasRows: Bool { !rows.isEmpty }
}
