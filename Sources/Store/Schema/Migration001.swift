/// The first version of the file.
///
/// Frozen: never edited once released. Codes are compared one by one: for a list of more than
/// two in `IN`, SQLite builds and drops a table at every write.
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
