/// How far a version of the action plan has come.
package enum PlanStatus: String, Status {
  case draft
  case outForInput
  case final
  case replaced

  package static let vocabulary = Vocabulary.planStatus
  package static let initial = PlanStatus.draft

  package var steps: [StatusStep<Self>] {
    switch self {
    case .draft: [.to(.outForInput), .to(.final)]
    case .outForInput: [.to(.final), .to(.draft)]
    case .final: [.to(.replaced)]
    case .replaced: []
    }
  }
}

extension PlanStatus {
  /// Whether the texts and years of the version may be changed; a final one is changed by a new
  /// version (Rules.md 2.4).
  package var isEditable: Bool {
    switch self {
    case .draft, .outForInput: true
    case .final, .replaced: false
    }
  }
}
