import Documents
import Domain
import Samples
import Testing

@Suite struct GoldenDocumentTests {
  @Test(
    "Each document of the samples reads as its golden file, in each language and profile",
    arguments: CaseDocument.allCases, DocumentProfile.allCases)
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
}
