import Commands
import Foundation
import Testing

/// The share gate on the command line (Rules.md 4.7).
@Suite("export erfaringsside: the share gate")
struct ExperiencePageTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
    try place.done(
      "entry", "add", "PR-001", "--kind", "experience", "--text", "Ingebjørg ordnet alt",
      "--visibility", "open")
  }

  @Test("A9.3: nothing is written before the hit is answered; replacing writes, and is logged")
  func asks() throws {
    let page = place.folder + "/side.md"
    let refused = place.run("export", "erfaringsside", "PR-001", "--output", page)
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("«Ingebjørg» (Det vi lærte)"))
    #expect(!FileManager.default.fileExists(atPath: page))

    try place.done(
      "export", "erfaringsside", "PR-001", "--replace", "Ingebjørg=idéeieren", "--output", page)
    #expect(try place.content("side.md").contains("- idéeieren ordnet alt\n"))
    #expect(try place.done("entry", "list", "--json").contains("Ingebjørg ordnet alt"))
    #expect(try place.done("history", "--json").contains("Ingebjørg → idéeieren"))
  }

  @Test("A9.4, INV-18: a protected person's name stops, and approving does not help")
  func stops() throws {
    try place.done(
      "entry", "add", "PR-001", "--kind", "experience", "--text", "Stjernmyr kom",
      "--visibility", "open")
    let result = place.run(
      "export", "erfaringsside", "PR-001", "--approve", "Ingebjørg", "--approve", "Stjernmyr")
    #expect(result.exitReason == .refused)
    #expect(result.standardOutput == "")
  }
}
