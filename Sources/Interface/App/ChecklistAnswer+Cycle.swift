import Domain

extension ChecklistAnswer {
  /// One step from no towards yes.
  var raised: ChecklistAnswer {
    switch self {
    case .notAssessed, .notRelevant: .no
    case .no: .partly
    case .partly, .yes: .yes
    }
  }

  /// One step from yes towards no.
  var lowered: ChecklistAnswer {
    switch self {
    case .yes: .partly
    case .partly, .no: .no
    case .notAssessed, .notRelevant: .no
    }
  }
}
