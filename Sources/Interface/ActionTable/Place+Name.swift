import Wording

extension Place {
  /// What the place is called in a sentence.
  var name: Phrase {
    switch self {
    case .ideas: PlaceWords.ideas
    case .cases: PlaceWords.cases
    case .team: PlaceWords.team
    case .checklist: PlaceWords.checklist
    case .tab(let tab): tab.list.placeName
    case .detail: PlaceWords.detail
    case .phases: PlaceWords.phases
    case .overview: PlaceWords.overview
    case .gate: PlaceWords.gate
    case .bin: PlaceWords.bin
    case .workshop: WorkshopWords.place
    case .meeting: MeetingWords.meetingPlace
    case .meetings: MeetingWords.place
    case .preview: PlaceWords.preview
    case .form: PlaceWords.form
    case .filter: PlaceWords.filter
    case .choice: PlaceWords.choice
    case .palette: PlaceWords.palette
    case .help: PlaceWords.help
    case .search: PlaceWords.search
    case .conflict: PlaceWords.conflict
    case .confirm: PlaceWords.confirm
    }
  }
}
