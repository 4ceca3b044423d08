import Documents
import Domain
import Exchange
import Store
import Templates
import Testing

@Suite struct SampleFileTests {
  @Test(
    "The sample file gives the golden final report of PR-004",
    arguments: DocumentProfile.allCases)
  func goldenReport(profile: DocumentProfile) throws {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    let reference = try #require(Reference("PR-004"))
    let link = try #require(try store.find(reference))
    let id = try #require(link.identifier(of: CaseFile.self))
    let situation = try store.situation(id, today: try #require(Day("2026-10-15")))
    let output = CaseDocument.finalReport.make(
      from: situation, DocumentOptions(profile: profile, version: "1.0.0"))
    try GoldenFile(name: "sluttrapport-PR-004-nb-\(profile.rawValue).md").expect(output.markdown)
  }
}
