/// The first version of the file.
///
/// Frozen: never edited once released.
enum Migration001 {
  /// Everything in the order in which it has to be made.
  static let statements = [people, ideas, cases, plans, records, upkeep, indexes, journal, search]

  /// The tables whose rows the journal keeps.
  static let journaledTables = [
    "organisation", "platform", "person", "idea", "caseFile", "phase", "requirementOverride",
    "caseOrganisation", "membership", "goal", "actionPlan", "entry", "measure", "assessment",
    "moneyLine", "documentReference", "narrative", "caseTemplate", "processTemplate",
  ]
}
