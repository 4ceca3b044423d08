/// What a process calls things; nil where it uses the program's own word.
package struct TemplateWords: Codable, Hashable, Sendable {
  /// The word for the process, such as "sambygging" (N-01).
  package var `case`: LocalizedText?

  /// The word for a resident, such as "sambygger" (N-02).
  package var resident: LocalizedText?

  /// The word for the team, such as "mulighetsteam" (N-03).
  package var team: LocalizedText?

  /// Holds the words that a template has of its own, none unless told.
  package init(
    case: LocalizedText? = nil, resident: LocalizedText? = nil, team: LocalizedText? = nil
  ) {
    self.case = `case`
    self.resident = resident
    self.team = team
  }
}
