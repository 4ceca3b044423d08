import Documents
import Domain
import Samples
import Testing

/// Documents of the samples, whole (Rules.md 4.1).
@Suite struct GoldenDocumentTests {
  @Test(
    "Each document of the samples reads as its golden file, in each language and profile",
    arguments: [CaseDocument.finalReport, .processPlan], DocumentProfile.allCases)
  func documents(document: CaseDocument, profile: DocumentProfile) throws {
    for language in Language.allCases {
      for situation in [
        Granvag.knittingCafe(in: language), Granvag.meetingPlace(in: language),
      ] {
        let output = document.make(
          from: situation, DocumentOptions(profile: profile, version: "1.0.0"))
        let reference = try #require(situation.caseFile.reference)
        let name = "\(document.rawValue)-\(reference)-\(language.rawValue)-\(profile.rawValue).md"
        try GoldenFile(name: name).expect(output.markdown)
      }
    }
  }

  @Test(
    "The full final report has every section that the records can fill",
    arguments: DocumentProfile.allCases)
  func fullReport(profile: DocumentProfile) throws {
    var situation = Granvag.meetingPlace()
    situation.organisations = situation.organisations.map {
      $0.with(["joinedInPhase": .code($0.role == .owner ? "idea" : "start")])
    }
    situation.goals = situation.goals.map {
      $0.kind == .main ? $0.with(["ownerAfterwards": .row(Person.self, 14)]) : $0
    }
    situation.documents = [
      sampleRow(
        DocumentReference.self, 2,
        [
          "title": .text("Kaia i fem bilder"), "kind": .code("picture"),
          "location": .text("https://www.granvag.invalid/kaia"),
          "archiveReference": .text("26/00117"),
        ])
    ]
    let output = SampleDocuments.report(situation, profile, form: .full)
    try GoldenFile(name: "sluttrapport-PR-001-nb-\(profile.rawValue)-full.md")
      .expect(output.markdown)
  }
}
