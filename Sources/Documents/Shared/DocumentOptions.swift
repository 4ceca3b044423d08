package import Domain

/// How much of a final report is made.
package enum DocumentForm: String, CaseIterable, Hashable, Sendable {
  /// The sections that the case's template names, about two pages (N-30).
  case short
  /// All sections.
  case full
}

/// For whom a document is made, and so what it may hold.
package enum DocumentProfile: String, CaseIterable, Hashable, Sendable {
  /// For those who work with the case: with names and internal entries.
  case `internal`
  /// For everybody: no names but of those who agreed to it, open entries only.
  case `public`
}

/// How a document is to be made.
package struct DocumentOptions: Hashable, Sendable {
  package var form: DocumentForm
  package var profile: DocumentProfile
  /// The program's version, which the last line names.
  package var version: String
  /// The order of sections that a funder asks for; nil for the template's own.
  package var funder: FunderProfile?
  /// The year of an activity plan; nil for the plan's first.
  package var year: Int?
  /// Whether title, date and language come before everything, for programs that read on.
  package var hasFrontMatter = false
  /// The folder of its pictures, as the document names it; nil for a document without any.
  package var figureFolder: String?
  /// What is to be written instead of what, in this document only.
  package var replacements: [TextReplacement] = []
  /// Everybody who is registered, so that one person's own firm is called by its kind; nil where a
  /// document is not shared.
  package var register: ShareRegister?
  /// Whether somebody answers for every name in the share gate, so that none is taken away here.
  var isGated = false

  /// Makes a short and internal document unless told; what can be set besides is left at its
  /// default.
  package init(
    form: DocumentForm = .short, profile: DocumentProfile = .internal, version: String
  ) {
    self.form = form
    self.profile = profile
    self.version = version
  }
}

/// A text, and what is to be written instead.
package struct TextReplacement: Hashable, Sendable {
  package let text: String
  package let by: String

  /// Replaces whole words; a genitive -s stays.
  package init(_ text: String, by replacement: String) {
    self.text = text
    by = replacement
  }
}

/// The documents that are made from one case.
package enum CaseDocument: String, CaseIterable, Hashable, Sendable {
  case finalReport = "sluttrapport"
  case processPlan = "prosessplan"
  case actionPlan = "handlingsplan"
  case activityPlan = "aktivitetsplan"
  case agreement = "samarbeidsavtale"
  case deviations = "malavvik"

  /// What the program calls it.
  package var document: MadeDocument {
    switch self {
    case .finalReport: .finalReport
    case .processPlan: .processPlan
    case .actionPlan: .actionPlan
    case .activityPlan: .activityPlan
    case .agreement: .agreement
    case .deviations: .deviations
    }
  }

  /// Finds the document that references and written sections call by a kind; nil where none of
  /// these is.
  package init?(_ kind: DocumentKind) {
    self.init(rawValue: kind.rawValue)
  }

  /// Whether the case has what the document is of: an agreement, a plan, measures of years or
  /// changes of its template.
  package func applies(to situation: CaseSituation) -> Bool {
    switch self {
    case .finalReport, .processPlan: true
    case .actionPlan: situation.plan != nil
    case .activityPlan: situation.plan != nil || !situation.yearPlans.isEmpty
    case .agreement: situation.agreement != nil
    case .deviations: !situation.localChanges.isEmpty
    }
  }

  /// Makes the document.
  ///
  /// It never fails: what is missing is said in it (INV-27).
  package func make(from situation: CaseSituation, _ options: DocumentOptions) -> DocumentOutput {
    switch self {
    case .finalReport: FinalReportDocument(situation, options).output
    case .processPlan: ProcessPlanDocument(situation, options).output
    case .actionPlan: ActionPlanDocument(situation, options).output
    case .activityPlan: ActivityPlanDocument(situation, options).output
    case .agreement: AgreementDocument(situation, options).output
    case .deviations: DeviationsDocument(situation, options).output
    }
  }

  /// The sections that the coordinator writes, with what they say now.
  package func writtenSections(
    of situation: CaseSituation, form: DocumentForm = .short
  ) -> [WrittenSection] {
    switch self {
    case .finalReport: FinalReportDocument.writtenSections(of: situation, form: form)
    case .actionPlan: ActionPlanDocument.writtenSections(of: situation)
    case .agreement: AgreementDocument.writtenSections(of: situation)
    case .processPlan, .activityPlan, .deviations: []
    }
  }
}

extension WrittenSection {
  /// The sections of all documents of a case that the coordinator writes.
  package static func all(
    of situation: CaseSituation, form: DocumentForm = .short
  ) -> [WrittenSection] {
    CaseDocument.allCases.filter { $0.applies(to: situation) }
      .flatMap { $0.writtenSections(of: situation, form: form) }
      + ExperiencePageDocument.writtenSections(of: situation)
      + HandoverDocument.writtenSections(of: situation)
  }
}
