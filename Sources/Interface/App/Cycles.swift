import Domain

extension CaseIterable where Self: Equatable {
  /// The value after this one, the first after the last.
  var next: Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}

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
