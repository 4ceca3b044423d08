/// The sections of the sluttrapport in their order (Rules.md 4.1), and the other places
/// where a coordinator writes text of their own.
package enum ReportSection: String, CodeList {
  case head, summary, background, goals, organisation, implementation, results, adjustments
  case equality, experience, economy, continuation, attachments

  package static let vocabulary = Vocabulary.reportSection
}
