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
    case .finished: [.to(.approved), .to(.sent), .to(.draft)]
    case .approved: [.to(.sent), .withReason(.draft)]
    case .sent: []
    }
  }
}
