import Domain
import Testing

@Suite("INV-20: taking a name out of texts")
struct NameTracesTests {
  private func traces(_ name: String, isAlone: Bool = true) throws -> NameTraces {
    let person = try Person.adding(
      id: Identifier(1), number: 1, ["name": .text(name), "email": .text("kari@example.org")])
    return NameTraces(person, isAlone: { _ in isAlone }, word: "Tidligere koordinator")
  }

  @Test("The name, the family name and the address are replaced, in the genitive too")
  func replaced() throws {
    let traces = try traces("Kari Fjellstad")
    #expect(
      traces.removed(from: "Kari Fjellstad sa det. Fjellstads nøkkel. Skriv til kari@example.org.")
        == "Tidligere koordinator sa det. Tidligere koordinators nøkkel. "
        + "Skriv til Tidligere koordinator.")
  }

  @Test("A family name inside another word, or that others have, stays")
  func kept() throws {
    #expect(try traces("Kari Fjellstad").removed(from: "Fjellstadvegen") == "Fjellstadvegen")
    let shared = try traces("Kari Fjellstad", isAlone: false)
    #expect(shared.removed(from: "Ola Fjellstad") == "Ola Fjellstad")
  }

  @Test("Whoever saw to ideas was a coordinator; else the latest role says what she was")
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
