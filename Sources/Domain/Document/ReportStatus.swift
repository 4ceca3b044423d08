/// How finished a document is.
package enum ReportStatus: String, Status {
  case draft
  case finished
  case approved
  case sent

  package static let vocabulary = Vocabulary.reportStatus
  package static let initial = ReportStatus.draft

  package var steps: [StatusStep<Self>] {
    switch self {
    case .draft: [.to(.finished), .to(.approved), .to(.sent)]
    case .finished: [.to(.draft), .to(.approved), .to(.sent)]
    case .approved: [.withReason(.draft), .to(.sent)]
    case .sent: []
    }
  }
}
