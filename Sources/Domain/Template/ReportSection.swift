/// A section of the final report, by the code that templates and written sections name it by.
package enum ReportSection: String, CaseIterable, Codable, Sendable {
  case head, summary, background, goals, organisation, implementation, results, adjustments
  case equality, experience, economy, continuation, attachments

  /// The short form's sections, in the order of the report; the head stands before them.
  package static let shortForm: [ReportSection] = [
    .summary, .background, .goals, .implementation, .results, .adjustments, .experience, .economy,
  ]
}
