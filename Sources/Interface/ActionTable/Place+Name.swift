import Wording

extension Place {
  /// What the place is called in a sentence.
  var name: Phrase {
    switch self {
    case .ideas: PlaceWords.ideas
    case .cases: PlaceWords.cases
    case .team: PlaceWords.team
    case .checklist: PlaceWords.checklist
    case .plan: PlaceWords.plan
    case .goals: PlaceWords.goals
    case .economy: PlaceWords.economy
    case .log: PlaceWords.log
    case .documents: PlaceWords.documents
    case .history: PlaceWords.history
    case .detail: PlaceWords.detail
    case .phases: PlaceWords.phases
    case .overview: PlaceWords.overview
    case .gate: PlaceWords.gate
    case .bin: PlaceWords.bin
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
