package import Domain

/// How much of a final report is made.
package enum DocumentForm: String, CaseIterable, Hashable, Sendable {
  /// The sections that the case's template names, about two pages (seed N-30).
  case short
  /// All sections.
  case full
}

/// For whom a document is made, and so what may stand in it.
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

  /// Those choices; short and internal unless told.
  package init(
    form: DocumentForm = .short, profile: DocumentProfile = .internal, version: String
  ) {
    self.form = form
    self.profile = profile
    self.version = version
  }
}

/// The documents that are made from one case.
package enum CaseDocument: String, CaseIterable, Hashable, Sendable {
  case sluttrapport
  case prosessplan

  /// The kind that references and written sections name it by.
  package var kind: DocumentKind {
    switch self {
    case .sluttrapport: .sluttrapport
    case .prosessplan: .prosessplan
    }
  }

  /// The document of a kind, or nil where none is made of it.
  package init?(_ kind: DocumentKind) {
    self.init(rawValue: kind.rawValue)
  }

  /// Makes the document.
  ///
  /// It never fails: what is missing is said in it (INV-27).
  package func make(from situation: CaseSituation, _ options: DocumentOptions) -> DocumentOutput {
    switch self {
    case .sluttrapport: Sluttrapport(situation, options).output
    case .prosessplan: Prosessplan(situation, options).output
    }
  }

  /// The sections that the coordinator writes, with what stands there now.
  package func writtenSections(
    of situation: CaseSituation, form: DocumentForm = .short
  ) -> [WrittenSection] {
    switch self {
    case .sluttrapport: Sluttrapport.writtenSections(of: situation, form: form)
    case .prosessplan: []
    }
  }
}
