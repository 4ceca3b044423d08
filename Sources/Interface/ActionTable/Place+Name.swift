import Wording

extension Place {
  /// What the place is called in a sentence.
  var name: Phrase {
    switch self {
    case .ideas: PlaceText.ideas
    case .cases: PlaceText.cases
    case .team: PlaceText.team
    case .checklist: PlaceText.checklist
    case .tab(let tab): tab.list.placeName
    case .layer(let kind): kind.name
    }
  }
}

extension LayerKind {
  fileprivate var name: Phrase {
    switch self {
    case .detail: PlaceText.detail
    case .phases: PlaceText.phases
    case .overview: PlaceText.overview
    case .gate: PlaceText.gate
    case .bin: PlaceText.bin
    case .workshop: WorkshopScreenText.place
    case .meeting: MeetingScreenText.meetingPlace
    case .meetings: MeetingScreenText.place
    case .preview: PlaceText.preview
    case .form: PlaceText.form
    case .filter: PlaceText.filter
    case .choice: PlaceText.choice
    case .palette: PlaceText.palette
    case .help: PlaceText.help
    case .search: PlaceText.search
    case .conflict: PlaceText.conflict
    case .confirm: PlaceText.confirm
    }
  }
}
