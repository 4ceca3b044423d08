import Documents
import Domain
import Samples
import Testing
import Wording

/// The experience page and what it asks before it is written (Rules.md 4.7).
@Suite struct ShareGateTests {
  private static let register = ShareRegister(people: Granvag.people)

  private func page(_ note: String, replacing: [TextReplacement] = []) -> ExperiencePageDocument {
    var situation = Granvag.meetingPlace()
    situation.entries.append(
      sampleRow(
        Entry.self, 99,
        [
          "kind": .code("experience"), "case": .row(CaseFile.self, 1), "text": .text(note),
          "on": .on("2026-10-14"), "visibility": .code("open"),
        ]))
    var options = DocumentOptions(version: "1.0.0")
    options.register = Self.register
    options.replacements = replacing
    return ExperiencePageDocument(situation, options)
  }

  private func hits(
    _ note: String, approved: [String] = [], replacing: [TextReplacement] = []
  ) -> [ShareHit] {
    ShareGate(Self.register, approved: approved).hits(in: page(note, replacing: replacing).output)
  }

  @Test(
    "A9.3, A9.4, A9.5: names are found whole, with genitive, in parts and in firms' names",
    arguments: [
      ("Ingebjørg ordnet alt", "Ingebjørg", ShareHit.Reason.name),
      ("Ingebjørgs idé", "Ingebjørgs", .name),
      ("Takk til Ragna Tindevoll", "Ragna Tindevoll", .name),
      ("Kvernmyrli Bygg kom", "Kvernmyrli", .name),
      ("Brattmoen kom", "Brattmoen", .name),
      ("Stjernmyr kom", "Stjernmyr", .protectedName),
      ("Stjernmyrs hage", "Stjernmyrs", .protectedName),
      ("Live Stjernmyr kom", "Live Stjernmyr", .protectedName),
      ("Live kom", "Live", .protectedGivenName),
      ("Skriv til ola@example.org", "ola@example.org", .email),
      ("Ring 41 23 45 67", "41 23 45 67", .phone),
      ("Nummer 01020312345", "01020312345", .identityNumber),
    ])
  func found(note: String, text: String, reason: ShareHit.Reason) {
    let found = hits(note)
    #expect(found.map(\.text) == [text])
    #expect(found.map(\.reason) == [reason])
    #expect(found.first?.place?[.nb] == "Det vi lærte")
  }

  @Test(
    "A9.3: other words, and names that may be published, are no hits",
    arguments: ["ingen", "live musikk", "Yusuf Lindegrav ledet kveldene", "Ingebjørgstua"])
  func notFound(note: String) {
    #expect(hits(note) == [])
  }

  @Test("A9.4, INV-18: approving keeps a name, but nobody who is protected")
  func approving() {
    #expect(hits("Ingebjørg kom", approved: ["Ingebjørg"]) == [])
    #expect(hits("Ingebjørgs idé", approved: ["Ingebjørg"]) == [])
    #expect(hits("Live kom", approved: ["Live"]) == [])
    #expect(hits("Stjernmyr kom", approved: ["Stjernmyr"]).map(\.stops) == [true])
  }

  @Test("A9.3: replacing changes the page, genitives too, and answers the hit")
  func replacing() {
    let replacement = TextReplacement("Ingebjørg", by: "idéeieren")
    #expect(hits("Ingebjørgs idé", replacing: [replacement]) == [])
    #expect(
      page("Ingebjørgs idé", replacing: [replacement]).output.markdown.contains(
        "- idéeierens idé\n"))
    #expect(
      hits("Stjernmyr kom", replacing: [TextReplacement("Stjernmyr", by: "en nabo")]) == [])
  }

  @Test("Pictures ask for consent")
  func photos() {
    let gate = ShareGate(Self.register)
    let output = page("Alt gikk bra").output
    #expect(gate.hits(in: output, photos: ["Kaia"]).map(\.reason) == [.photo])
    #expect(ShareGate(Self.register, approved: ["Kaia"]).hits(in: output, photos: ["Kaia"]) == [])
  }

  @Test("Few people are not counted out, and a one-person firm is called by its kind")
  func smallGroups() throws {
    var situation = Granvag.knittingCafe()
    situation.attendances = situation.attendances.map { $0.with(["count": .integer(2)]) }
    situation.meetings = Array(situation.meetings.prefix(1))
    situation.organisations = situation.organisations.map {
      $0.role == .partner ? $0.with(["organisation": .row(Organisation.self, 8)]) : $0
    }
    var options = DocumentOptions(version: "1.0.0")
    options.register = Self.register
    let text = ExperiencePageDocument(situation, options).output.markdown
    #expect(text.contains("Arbeidsmøte: 1, til stede i alt: noen få"))
    #expect(!text.contains("Kvernmyrli"))
    #expect(text.contains("- Bedrift\n"))
  }

  @Test("N-09, N-31: the page has links as text, a contact without e-mail, and rounded cost")
  func contents() {
    var situation = Granvag.knittingCafe()
    situation.contact = "Samskapingskoordinator, www.granvag.invalid/samskaping"
    situation.documents.append(
      sampleRow(
        DocumentReference.self, 3,
        [
          "title": .text("Film"), "kind": .code("film"),
          "location": .text("https://www.granvag.invalid/film"),
        ]))
    let output = ExperiencePageDocument(situation, DocumentOptions(version: "1.0.0")).output
    #expect(output.section("Lenker").contains("Film (film): https"))
    #expect(output.section("Kontakt").contains("Samskapingskoordinator"))
    #expect(output.markdown.contains("Omtrent 38\u{A0}000\u{A0}kr"))
  }
}
