/// A case as the case tree shows it.
package struct CaseRow: Hashable, Sendable {
  package let id: Identifier<CaseFile>
  /// The reference that people read.
  package let reference: Reference
  /// What the case is called.
  package let title: String
  /// Where it stands in its life.
  package let status: CaseStatus
  /// The key of its template.
  package let template: String
  /// 0 for a case without parent; its children follow it directly.
  package let depth: Int
  /// The position and title of the phase in progress that began last, if there is one.
  package let phasePosition: Int?
  /// What that phase is called.
  package let phaseTitle: LocalizedText?
  /// The day of the latest change to the case or to what belongs to it.
  package let lastChangedOn: Day?

  /// One row of the tree.
  package init(
    id: Identifier<CaseFile>, reference: Reference, title: String, status: CaseStatus,
    template: String, depth: Int, phasePosition: Int?, phaseTitle: LocalizedText?,
    lastChangedOn: Day?
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.status = status
    self.template = template
    self.depth = depth
    self.phasePosition = phasePosition
    self.phaseTitle = phaseTitle
    self.lastChangedOn = lastChangedOn
  }
}

/// A measure as lists across cases show it.
package struct MeasureRow: Hashable, Sendable {
  /// The measure itself.
  package let measure: Measure
  /// The reference of its case.
  package let caseReference: Reference
  /// What its case is called.
  package let caseTitle: String
  /// Who answers for it.
  package let responsible: RecordName?

  /// One row of a list of measures.
  package init(
    measure: Measure, caseReference: Reference, caseTitle: String, responsible: RecordName?
  ) {
    self.measure = measure
    self.caseReference = caseReference
    self.caseTitle = caseTitle
    self.responsible = responsible
  }
}

/// An agreement as lists across cases show it.
package struct AgreementRow: Hashable, Sendable {
  /// The agreement itself.
  package let agreement: Agreement
  /// The reference of its case.
  package let caseReference: Reference
  /// What its case is called.
  package let caseTitle: String

  /// One row of a list of agreements.
  package init(agreement: Agreement, caseReference: Reference, caseTitle: String) {
    self.agreement = agreement
    self.caseReference = caseReference
    self.caseTitle = caseTitle
  }
}

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

  /// All measures.
  package init() {}
}

/// A hit of the search across everything.
package struct SearchHit: Hashable, Sendable {
  /// The row that was found.
  package let name: RecordName
  /// A few words round what was found.
  package let excerpt: String
  /// The case that it belongs to, if it does.
  package let caseReference: Reference?

  /// One hit.
  package init(name: RecordName, excerpt: String, caseReference: Reference?) {
    self.name = name
    self.excerpt = excerpt
    self.caseReference = caseReference
  }
}

/// A row in the bin, with what went there together with it.
package struct BinRow: Hashable, Sendable {
  /// What the row is called.
  package let name: RecordName
  /// The day it was put there.
  package let deletedOn: Day
  /// Who put it there.
  package let deletedBy: String
  /// How many rows of other kinds lie below it.
  package let rowsBelow: Int

  /// One row of the bin.
  package init(name: RecordName, deletedOn: Day, deletedBy: String, rowsBelow: Int) {
    self.name = name
    self.deletedOn = deletedOn
    self.deletedBy = deletedBy
    self.rowsBelow = rowsBelow
  }
}

/// What is being typed, by whom and in which form; it survives a crash.
package struct Draft: Hashable, Sendable {
  /// Which form: `idea/new`, `measure/T-004`, `idea/ID-005/decide`.
  package let form: String
  /// Who types.
  package let actor: String
  /// The texts as they stand in the fields, by the field's name.
  package let inputs: [String: String]
  /// The revision that the form was opened on, for an existing row.
  package let revision: Int?

  /// A draft.
  package init(form: String, actor: String, inputs: [String: String], revision: Int?) {
    self.form = form
    self.actor = actor
    self.inputs = inputs
    self.revision = revision
  }
}
