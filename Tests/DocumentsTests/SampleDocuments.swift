import Documents
import Domain
import Foundation
import Samples
import Wording

/// The two cases of the samples, changed as a test needs.
enum SampleDocuments {
  static func report(
    _ situation: CaseSituation, _ profile: DocumentProfile = .public,
    form: DocumentForm = .short
  ) -> DocumentOutput {
    CaseDocument.finalReport.make(
      from: situation, DocumentOptions(form: form, profile: profile, version: "1.0.0"))
  }

  static func plan(
    _ situation: CaseSituation, _ profile: DocumentProfile = .public
  ) -> DocumentOutput {
    CaseDocument.processPlan.make(
      from: situation, DocumentOptions(profile: profile, version: "1.0.0"))
  }

  /// A case of which nothing is known but its title.
  static func bare(template: String = "sambygging-6", language: Language = .nb) -> CaseSituation {
    let caseFile = sampleRow(
      CaseFile.self, 9,
      ["title": .text("Tomt"), "writtenLanguage": .code(language.rawValue)])
    return CaseSituation(
      caseFile: caseFile, template: Granvag.template(template),
      municipality: Granvag.municipality, today: Granvag.today)
  }
}

extension DocumentOutput {
  /// The text below a heading, up to the next one of its level.
  func section(_ heading: String) -> String {
    let parts = markdown.components(separatedBy: "\n## ")
    return parts.first { $0.hasPrefix("\(heading)\n") } ?? ""
  }

  var missingTexts: [String] { missing.map { $0.text[language] } }
}
