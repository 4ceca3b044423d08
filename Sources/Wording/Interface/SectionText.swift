internal import Domain

/// The headings of the sections that a coordinator writes.
package enum SectionText {
  /// A section's heading by its code; the code where it is unknown.
  package static func heading(_ code: String) -> Phrase {
    ReportSection(rawValue: code)?.label ?? Phrase(same: code)
  }
}
