/// What was answered to a checklist item.
package enum ChecklistAnswer: String, Status {
  case notAssessed
  case yes
  case partly
  case no
  case notRelevant

  package static let vocabulary = Vocabulary.checklistAnswer
  package static let initial = ChecklistAnswer.notAssessed

  package var steps: [StatusStep<Self>] {
    switch self {
    case .notAssessed: [.to(.yes), .to(.partly), .to(.no), .to(.notRelevant)]
    case .yes: [.to(.notAssessed), .to(.partly), .to(.no), .to(.notRelevant)]
    case .partly: [.to(.notAssessed), .to(.yes), .to(.no), .to(.notRelevant)]
    case .no: [.to(.notAssessed), .to(.yes), .to(.partly), .to(.notRelevant)]
    case .notRelevant: [.to(.notAssessed), .to(.yes), .to(.partly), .to(.no)]
    }
  }
}
