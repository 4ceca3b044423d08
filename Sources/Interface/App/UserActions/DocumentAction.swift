package import Domain

/// Something that is done with a document that goes out.
package enum DocumentAction: Hashable, Sendable {
  case move(
    Identifier<DocumentReference>, to: ReportStatus, on: Day?,
    recipients: [Identifier<Organisation>]?)
  /// Notes what was answered for a page that is shared; the answers are the reason.
  case sharePage(Identifier<CaseFile>)
}
