/// Which meetings a list holds.
package struct MeetingFilter: Hashable, Sendable {
  /// Those of this case only.
  package var caseFile: Identifier<CaseFile>?
  /// Those of this series only.
  package var series: Identifier<MeetingSeries>?
  /// Those that are planned or called, from the first day to the last.
  package var ahead: ClosedRange<Day>?

  /// Lets all meetings through.
  package init() {}
}
