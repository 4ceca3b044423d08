/// What kinds of layers there are.
package enum LayerKind: CaseIterable, Hashable, Sendable {
  case detail, phases, overview, gate, bin, workshop, meeting, meetings, preview
  case form, filter, choice, palette, help, search, conflict, confirm

  /// Whether letters are typed in it, so that no single letter can be a key.
  var takesText: Bool {
    switch self {
    case .form, .filter, .palette, .help, .search: true
    case .detail, .phases, .overview, .gate, .bin, .workshop, .meeting, .meetings, .preview,
      .choice, .conflict, .confirm:
      false
    }
  }
}

extension Place {
  package static let detail = Place.layer(.detail)
  package static let phases = Place.layer(.phases)
  package static let overview = Place.layer(.overview)
  package static let gate = Place.layer(.gate)
  package static let bin = Place.layer(.bin)
  package static let workshop = Place.layer(.workshop)
  package static let meeting = Place.layer(.meeting)
  package static let meetings = Place.layer(.meetings)
  package static let preview = Place.layer(.preview)
  package static let form = Place.layer(.form)
  package static let filter = Place.layer(.filter)
  package static let choice = Place.layer(.choice)
  package static let palette = Place.layer(.palette)
  package static let help = Place.layer(.help)
  package static let search = Place.layer(.search)
  package static let conflict = Place.layer(.conflict)
  package static let confirm = Place.layer(.confirm)
}
