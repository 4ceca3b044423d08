import Commands
import Domain
import Testing

/// `--figures`: pictures beside a document on the command line.
@Suite("export --figures")
struct FigureCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  @Test("The pictures are in the folder, and the document names them from where it is itself")
  func written() throws {
    try place.done(
      "export", "sluttrapport", "PR-004", "--output", "ut.md", "--figures", "bilder/rapport")
    let names = try place.names(in: "bilder/rapport")
    #expect(names.contains("tidslinje-PR-004.svg") && names.contains("okonomi-PR-004.svg"))
    let document = try place.content("ut.md")
    for name in names { #expect(document.contains("](bilder/rapport/\(name))")) }
  }

  @Test("A picture that is there already is never written over without --force")
  func present() throws {
    try place.done("export", "sluttrapport", "PR-004", "--output", "ut.md", "--figures", "b")
    let again = place.run(
      "export", "sluttrapport", "PR-004", "--output", "ny.md", "--figures", "b")
    #expect(again.exitReason != .done)
    #expect(!(try place.paths()).contains("ny.md"))
    try place.done(
      "export", "sluttrapport", "PR-004", "--output", "ny.md", "--figures", "b", "--force")
  }
}
