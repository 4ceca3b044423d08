import Domain
import Testing

@testable import Store

@Suite("V-02: the grid of contributions")
struct ContributionTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let club: Identifier<Organisation>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
    club = try desk.addPartner("Gamlekaia vel", in: caseFile)
  }

  private func tick(_ verb: ContributionVerb, _ values: FieldValues) throws -> RecordLink {
    try desk.add(
      .contribution, values.merging(["case": .to(caseFile), "verb": verb.fieldValue]) { $1 })
  }

  @Test("V-02: a cell has an actor, known or in words, a verb and a note")
  func cells() throws {
    try desk.inOneStep {
      _ = try tick(.design, ["organisation": .to(club), "note": .text("Tegner")])
    }
    try desk.inOneStep { _ = try tick(.design, ["actor": .text("Beboere")]) }
    let cells = try desk.store.list(Contribution.self, case: caseFile)
    #expect(cells.map(\.organisation) == [club, nil])
    #expect(cells.map(\.actor) == ["", "Beboere"])
    #expect(cells.map(\.note) == ["Tegner", ""])
    try desk.expectRefusal(of: "actor", .required) { _ = try tick(.drive, [:]) }
    try desk.expectRefusal(of: "verb", .required) {
      _ = try desk.add(.contribution, ["case": .to(caseFile), "actor": .text("Beboere")])
    }
  }

  @Test("V-02: a cell is ticked once, whatever the capitals of the actor's name")
  func once() throws {
    _ = try tick(.define, ["organisation": .to(club)])
    let residents = try tick(.define, ["actor": .text("Beboere")])
    try desk.expectRefusal(of: "verb", .duplicate) {
      _ = try tick(.define, ["organisation": .to(club)])
    }
    try desk.expectRefusal(of: "verb", .duplicate) {
      _ = try tick(.define, ["actor": .text("beboere")])
    }
    _ = try tick(.define, ["actor": .text("Gamlekaia vel")])
    let driven = try tick(.drive, ["actor": .text("Beboere")])
    try desk.expectRefusal(of: "verb", .duplicate) {
      _ = try desk.store.edit(driven, ["verb": .code("define")], desk.context)
    }
    try desk.inOneStep {
      _ = try desk.store.edit(residents, ["note": .text("På møtet")], desk.context)
    }
    try desk.inOneStep {
      _ = try desk.store.edit(driven, ["verb": .code("implement")], desk.context)
    }
  }

  @Test("V-02: the same cells are ticked in another case")
  func otherCase() throws {
    _ = try tick(.define, ["actor": .text("Beboere")])
    let other = try desk.addCase("Lys")
    try desk.inOneStep {
      _ = try desk.add(
        .contribution,
        ["case": .to(other), "actor": .text("Beboere"), "verb": .code("define")])
    }
  }

  @Test("V-02: a cell in the bin can be ticked anew, and does not come back beside that")
  func bin() throws {
    let cell = try tick(.define, ["actor": .text("Beboere")])
    try desk.inOneStep { _ = try desk.store.delete([cell], desk.context) }
    let again = try tick(.define, ["actor": .text("Beboere")])
    try desk.expectRefusal(of: "verb", .duplicate) {
      _ = try desk.store.restore([cell], desk.context)
    }
    _ = try desk.store.delete([again], desk.context)
    try desk.inOneStep { _ = try desk.store.restore([cell], desk.context) }
  }
}
