import Domain
import Testing

@testable import Store

@Suite("A10.7: an organisation that gets a new name")
struct EarlierNameTests {
  private let desk: Desk
  private let club: Identifier<Organisation>

  init() throws {
    desk = try Desk()
    club = try desk.add(Organisation.self, ["name": .text("Kaiforeningen")])
  }

  private func rename(to name: String, from iso: String) throws {
    _ = try desk.store.renameOrganisation(club, to: name, from: day(iso), desk.context)
  }

  private var earlier: [EarlierName] {
    get throws { try desk.store.earlierNames(of: club) }
  }

  @Test("A10.7: the old name is kept with its period, the latest day before the new one's first")
  func names() throws {
    try desk.inOneStep { try rename(to: "Gamlekaia vel", from: "2026-01-01") }
    try desk.inOneStep { try rename(to: "Kaia vel", from: "2026-10-01") }
    #expect(try desk.store.record(club).name == "Kaia vel")
    #expect(try earlier.map(\.name) == ["Kaiforeningen", "Gamlekaia vel"])
    #expect(try earlier.map(\.from) == [nil, day("2026-01-01")])
    #expect(try earlier.map(\.to) == [day("2025-12-31"), day("2026-09-30")])
    #expect(try earlier.map(\.organisation) == [club, club])
    #expect(try desk.store.snapshot(RecordLink(club)).earlierNames == earlier)
  }

  @Test(
    "A10.7: a new name is another one, and begins after the one before it", arguments: [" ", ""])
  func refused(blank: String) throws {
    try desk.expectRefusal(of: "name", .required) { try rename(to: blank, from: "2026-01-01") }
    try desk.expectRefusal(of: "name", .duplicate) {
      try rename(to: "Kaiforeningen", from: "2026-01-01")
    }
    try rename(to: "Gamlekaia vel", from: "2026-01-01")
    try desk.expectRefusal(of: "to", .endBeforeStart) {
      try rename(to: "Kaia vel", from: "2026-01-01")
    }
  }

  @Test("INV-19: a name with a national identity number is refused")
  func identityNumber() throws {
    try desk.expectRefusal(of: "name", .identityNumber) {
      try rename(to: "Vel 01019012345", from: "2026-01-01")
    }
  }

  @Test("INV-06: an organisation takes its earlier names to the bin, and brings them back")
  func bin() throws {
    try rename(to: "Gamlekaia vel", from: "2026-01-01")
    try desk.inOneStep { _ = try desk.store.delete([RecordLink(club)], desk.context) }
    #expect(try earlier.isEmpty)
    #expect(throws: StoreError.notFound("organisation")) {
      try rename(to: "Kaia vel", from: "2026-10-01")
    }
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(club)], desk.context) }
    #expect(try earlier.map(\.name) == ["Kaiforeningen"])
  }

  @Test("A10.7: what an earlier name was, and when, can be mended")
  func mending() throws {
    try rename(to: "Gamlekaia vel", from: "2026-01-01")
    let name = RecordLink(try #require(try earlier.first).id)
    try desk.inOneStep {
      _ = try desk.store.edit(name, ["from": .day(day("2019-05-01"))], desk.context)
    }
    try desk.expectRefusal(of: "to", .endBeforeStart) {
      _ = try desk.store.edit(name, ["to": .day(day("2019-04-30"))], desk.context)
    }
    try desk.inOneStep { _ = try desk.store.delete([name], desk.context) }
    #expect(try earlier.isEmpty)
  }
}
