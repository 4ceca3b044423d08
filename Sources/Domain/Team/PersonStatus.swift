/// Whether a person's data may be used.
package enum PersonStatus: String, Status {
  case active
  case blocked
  case anonymised

  package static let vocabulary = Vocabulary.personStatus
  package static let initial = PersonStatus.active

  package var steps: [StatusStep<Self>] {
    switch self {
    case .active: [.to(.blocked), .to(.anonymised)]
    case .blocked: [.to(.active), .to(.anonymised)]
    case .anonymised: []
    }
  }
}
