import Domain
import Testing

@testable import Store

@Suite("What somebody hands over to others")
struct HandOverTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let tobias: Identifier<Person>
  private let maret: Identifier<Person>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
    tobias = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    maret = try desk.add(Person.self, ["name": .text("Máret Gáissavuolle")])
  }

  private func addMembership(
    _ person: Identifier<Person>, from: String, to: String? = nil
  ) throws {
    _ = try desk.add(
      .membership,
      [
        "case": .to(caseFile), "person": .to(person), "roles": .list([.code("chair")]),
        "from": .day(day(from)), "to": to.map { FieldValue.day(day($0)) } ?? .blank,
      ])
  }

  private func addMeasure(_ title: String) throws -> Identifier<Measure> {
    try desk.add(
      Measure.self,
      ["case": .to(caseFile), "title": .text(title), "responsible": .to(tobias)])
  }

  private func reassign(
    to responsible: RecordLink, only measures: [Identifier<Measure>]? = nil
  ) throws -> Receipt? {
    try desk.store.reassignMeasures(
      of: tobias, to: responsible, only: measures, desk.context)
  }

  @Test("A10.2: every role that lasts longer ends on the day, and no measure is changed by it")
  func roles() throws {
    try addMembership(tobias, from: "2026-01-01")
    try addMembership(tobias, from: "2026-01-01", to: "2026-03-31")
    try addMembership(tobias, from: "2026-01-01", to: "2027-12-31")
    try addMembership(tobias, from: "2027-01-01")
    try addMembership(maret, from: "2026-01-01")
    let measure = try addMeasure("Lys")
    let before = try desk.store.record(measure)
    try desk.inOneStep {
      let receipt = try desk.store.endRoles(of: tobias, on: day("2026-10-31"), desk.context)
      #expect(receipt?.keptRows == 3)
    }
    let memberships = try desk.store.list(Membership.self, case: caseFile)
    #expect(
      memberships.map(\.to) == [
        day("2026-10-31"), day("2026-03-31"), day("2026-10-31"), day("2027-01-01"), nil,
      ])
    #expect(try desk.store.record(measure) == before)
    #expect(
      try desk.store.endRoles(of: tobias, on: day("2027-06-01"), desk.context) == nil)
  }

  @Test("A10.1: the open measures go to another, all at once or those that are named")
  func measures() throws {
    let first = try addMeasure("Lys")
    let second = try addMeasure("Kai")
    let done = try addMeasure("Benk")
    _ = try desk.store.moveMeasure(done, to: .done, desk.context)
    try desk.inOneStep {
      let receipt = try reassign(to: RecordLink(maret), only: [second, done])
      #expect(receipt?.keptRows == 1)
    }
    #expect(try desk.store.openMeasures(of: tobias).map(\.id) == [first])
    let club = try desk.add(.organisation, ["name": .text("Gamlekaia vel")])
    try desk.inOneStep { _ = try reassign(to: club) }
    #expect(try desk.store.record(first).responsible == club)
    #expect(try desk.store.record(second).responsible == RecordLink(maret))
    #expect(try desk.store.record(done).responsible == RecordLink(tobias))
    #expect(try reassign(to: club) == nil)
  }

  @Test("INV-20: measures go to nobody who is in the bin or blocked")
  func unavailable() throws {
    _ = try addMeasure("Lys")
    _ = try desk.store.movePerson(maret, to: .blocked, desk.context)
    try desk.expectRefusal(.personBlocked) { _ = try reassign(to: RecordLink(maret)) }
    _ = try desk.store.delete([RecordLink(maret)], desk.context)
    try desk.expectRefusal(of: "responsible", .notAvailable("P-002")) {
      _ = try reassign(to: RecordLink(maret))
    }
  }

  @Test("INV-20: a blocked person keeps roles and measures, and may be used again afterwards")
  func blocking() throws {
    try addMembership(tobias, from: "2026-01-01")
    let measure = try addMeasure("Lys")
    try desk.expectRefusal(.presentStatus(.personStatus, "active")) {
      _ = try desk.store.movePerson(tobias, to: .active, desk.context)
    }
    try desk.inOneStep { _ = try desk.store.movePerson(tobias, to: .blocked, desk.context) }
    #expect(try desk.store.record(measure).responsible == RecordLink(tobias))
    try desk.expectRefusal(.personBlocked) { try addMembership(tobias, from: "2026-10-15") }
    try desk.inOneStep { _ = try desk.store.movePerson(tobias, to: .active, desk.context) }
    try addMembership(tobias, from: "2026-10-15")
  }

  @Test("INV-20: an anonymised person is neither blocked nor used again")
  func anonymised() throws {
    _ = try desk.store.anonymisePerson(tobias, shownAs: "Tidligere deltaker", desk.context)
    for target in PersonStatus.allCases where target != .anonymised {
      try desk.expectRefusal(
        .transition(.personStatus, from: "anonymised", to: target.rawValue)
      ) {
        _ = try desk.store.movePerson(tobias, to: target, desk.context)
      }
    }
  }
}
