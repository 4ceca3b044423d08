/// Which measures a list holds; all conditions hold at once.
///
/// Ordered by deadline, those without last, then by reference.
package struct MeasureFilter: Hashable, Sendable {
  /// Only those of this case.
  package var caseFile: Identifier<CaseFile>?
  /// Only those with this status.
  package var status: MeasureStatus?
  /// Only those that this person or organisation answers for.
  package var responsible: RecordLink?
  /// Only open ones past their deadline.
  package var isOverdue = false
  /// Only those that grew from one of these workshops or groups of workshops; empty for all.
  package var workshopSources: Set<RecordLink> = []
  /// Open measures due from today to so many days ahead.
  package var dueWithinDays: Int?

  /// Lets all measures through.
  package init() {}
}
