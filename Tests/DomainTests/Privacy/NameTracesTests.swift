import Domain
import Testing

@Suite("INV-20: taking a name out of texts")
struct NameTracesTests {
  private func traces(
    _ name: String, email: String = "", phone: String = "", others: [String] = []
  ) -> NameTraces {
    NameTraces(
      [PersonIdentity(name: name, email: email, phone: phone)], others: others,
      word: "Tidligere koordinator")
  }

  @Test("The name, the family name and the address are replaced, in the genitive too")
  func replaced() {
    let traces = traces("Kari Fjellstad", email: "kari@example.org")
    #expect(
      traces.removed(from: "Kari Fjellstad sa det. Fjellstads nøkkel. Skriv til kari@example.org.")
        == "Tidligere koordinator sa det. Tidligere koordinators nøkkel. "
        + "Skriv til Tidligere koordinator.")
  }

  @Test(
    "P-B1: What is a part of another word, or a name that others have, stays as it is",
    arguments: [
      ("Kari Fjellstad", "Fjellstadvegen", []),
      ("Kari Fjellstad", "Ola Fjellstad", ["Ola Fjellstad"]),
      ("Kari Fjellstad", "Kari Fjellstad-Moe og Fjellstad-Moe", []),
      ("Helga", "Helga Mosegrend er med ved Helgatun", ["Helga Mosegrend"]),
      ("Helga", "Helga i Helgatun", []), ("Sol", "Sol og vind", []),
      ("local", "local og lokal", []),
    ] as [(String, String, [String])])
  func kept(_ name: String, _ text: String, _ others: [String]) {
    #expect(traces(name, others: others).removed(from: text) == text)
  }

  @Test("P-B2: An extension or a word is no phone number or address that is replaced in texts")
  func contacts() {
    let traces = traces("Kari Vindkollen", email: "kari", phone: "5432")
    #expect(traces.removed(from: "kari 5432 kr i 5432") == "kari 5432 kr i 5432")
    let whole = self.traces("Kari Vindkollen", phone: "91 23 45 67")
    for number in ["91 23 45 67", "91234567", "912 34 567", "+47 91 23 45 67", "+4791234567"] {
      #expect(whole.removed(from: "Ring \(number).") == "Ring Tidligere koordinator.")
    }
  }

  @Test("A word of the name that may be something else is told of, where it is a whole word")
  func doubtful() {
    let traces = traces("Helga Li")
    #expect(traces.doubtful == ["Helga", "Li"])
    #expect(traces.isDoubtful("Spør Helga.") && !traces.isDoubtful("Helgatun og Lia"))
    #expect(self.traces("Kari Fjellstad").isDoubtful("Fjellstad-saken"), "a part is left")
    #expect(traces.removed(fromActor: "Helga Li") == "Tidligere koordinator")
    #expect(self.traces("Helga").removed(fromActor: "Helga") == "Tidligere koordinator")
    #expect(
      self.traces("Helga", others: ["Helga"]).removed(fromActor: "Helga") == "Helga",
      "somebody else of the same name acted, perhaps")
  }

  @Test("Whoever saw to ideas was a coordinator; else the latest role says what they were")
  func formerRole() throws {
    func membership(_ role: Role, _ from: String) throws -> Membership {
      try Membership.adding(
        id: Identifier(1), number: 0,
        [
          "case": .record(RecordLink(kind: .caseFile, id: 1)),
          "person": .record(RecordLink(kind: .person, id: 1)),
          "roles": .list([.code(role.rawValue)]), "from": Day(iso: from).fieldValue,
        ])
    }
    let roles = [
      try membership(.resident, "2025-01-01"), try membership(.facilitator, "2026-01-01"),
    ]
    #expect(FormerRole(roles, handledIdeas: false) == .role(.facilitator))
    #expect(FormerRole(roles, handledIdeas: true) == .role(.coordinator))
    #expect(FormerRole([], handledIdeas: false) == .participant)
  }
}
