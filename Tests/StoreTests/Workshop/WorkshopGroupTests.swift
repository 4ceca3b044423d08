import Domain
import Testing

@testable import Store

@Suite("Groups of a workshop, their ballots and their keys")
struct WorkshopGroupTests {
  private let desk: Desk
  private let workshop: Identifier<Workshop>

  init() throws {
    desk = try Desk()
    workshop = try desk.addWorkshop(at: try desk.addMeeting())
  }

  @discardableResult
  private func cast(
    _ group: Int, _ keys: [String], headcount: Int? = nil
  ) throws -> Receipt? {
    try desk.store.castBallot(
      workshop: workshop, group: group, keys: keys, headcount: headcount, desk.context)
  }

  @discardableResult
  private func gather(_ label: String, _ originals: [String]) throws -> Receipt? {
    try desk.store.gatherKeys(
      workshop: workshop, label: label, originals: originals, desk.context
    ).receipt
  }

  private func addGroup(_ number: Int, headcount: Int = 5) throws -> RecordLink {
    try desk.add(
      .workshopGroup,
      [
        "workshop": .to(workshop), "number": .integer(number),
        "headcount": .integer(headcount),
      ])
  }

  private var groups: [WorkshopGroup] {
    get throws { try desk.store.workshopSheet(workshop).groups }
  }

  private var keys: [SupplementaryKey] {
    get throws { try desk.store.workshopSheet(workshop).supplementaryKeys }
  }

  @Test("K-09: a ballot takes the place of the one before it, and the same one writes nothing")
  func ballots() throws {
    try desk.inOneStep { try cast(2, ["1", "2", "3", "9", "4"], headcount: 6) }
    try desk.inOneStep { try cast(2, ["18", "S3"]) }
    #expect(try cast(2, ["18", "S3"]) == nil)
    let group = try #require(try groups.first)
    #expect(group.groupNumber == 2)
    #expect(group.headcount == 6)
    #expect(group.ballot == ["18", "S3"])
    try desk.inOneStep { try cast(2, ["18", "S3"], headcount: 7) }
    #expect(try groups.map(\.headcount) == [7])
  }

  static let refused: [([String], FieldProblem)] = [
    (["1", "2", "1"], .chosenTwice("1")), (["1", "19"], .unknownKey("19")),
    (["S20"], .unknownKey("S20")), (["W1"], .unknownKey("W1")),
    (["1", "2", "3", "4", "5", "6"], .outOfRange(6)), ([], .required),
  ]

  @Test(
    "INV-17: a ballot has one to five different keys of the set",
    arguments: WorkshopGroupTests.refused)
  func refusedBallots(keys: [String], problem: FieldProblem) throws {
    _ = try addGroup(1)
    try desk.expectRefusal(of: "ballot", problem) { try cast(1, keys) }
    try desk.expectRefusal(of: "ballot", problem) { try cast(2, keys, headcount: 4) }
  }

  @Test("K-07: a group has a number that is its own, and says how many it is")
  func numbers() throws {
    let first = try addGroup(1)
    let second = try addGroup(2)
    try desk.expectRefusal(of: "number", .duplicate) { _ = try addGroup(1) }
    try desk.expectRefusal(of: "number", .duplicate) {
      _ = try desk.store.edit(second, ["number": .integer(1)], desk.context)
    }
    try desk.expectRefusal(of: "headcount", .required) { try cast(3, ["1"]) }
    try desk.expectRefusal(of: "headcount", .outOfRange(0)) { _ = try addGroup(3, headcount: 0) }
    try desk.expectRefusal(of: "number", .outOfRange(0)) { _ = try addGroup(0) }
    try desk.inOneStep { _ = try desk.store.delete([first], desk.context) }
    try desk.inOneStep {
      _ = try desk.store.edit(second, ["number": .integer(1)], desk.context)
    }
    try desk.expectRefusal(of: "deletedAt", .duplicate) {
      _ = try desk.store.restore([first], desk.context)
    }
  }

  @Test("K-07: the same number is another group in another workshop")
  func otherWorkshop() throws {
    _ = try addGroup(1)
    let other = try desk.addWorkshop(at: try desk.addMeeting())
    try desk.inOneStep {
      _ = try desk.store.castBallot(
        workshop: other, group: 1, keys: ["2"], headcount: 3, desk.context)
    }
    #expect(try groups.map(\.ballot) == [[]])
  }

  @Test("K-11: a group keeps what it missed, what it had not thought of, and its notes")
  func sheet() throws {
    let link = try addGroup(1)
    let written: FieldValues = [
      "names": .text("Tobias og Máret"), "notes": .text("Når begynner vi?"),
      "missingKeys": .list([.text("Nok tid")]), "unexpectedKeys": .list([.text("Mat")]),
      "firstActions": .list([.text("Møt folk der de er")]),
    ]
    try desk.inOneStep { _ = try desk.store.edit(link, written, desk.context) }
    let values = try desk.store.snapshot(link).values
    for (key, value) in written { #expect(values[key] == value, "\(key)") }
  }

  @Test("K-04, K-10: what groups missed is gathered under a label, and ballots may name it")
  func gathering() throws {
    try desk.inOneStep { try gather("Tid", ["Nok tid", "Vi må få tid"]) }
    #expect(try keys.map(\.code) == ["W1"])
    try desk.inOneStep { try gather(" tid ", ["Vi må få tid", "Mer tid"]) }
    #expect(try keys.map(\.label) == ["Tid"])
    #expect(try keys.map(\.originals) == [["Nok tid", "Vi må få tid", "Mer tid"]])
    #expect(try gather("TID", ["Mer tid"]) == nil)
    try desk.inOneStep { try gather("Mat", []) }
    #expect(try keys.map(\.code) == ["W1", "W2"])
    try desk.inOneStep { try cast(1, ["W2", "1", "W1"], headcount: 5) }
    #expect(try groups.map(\.ballot) == [["W2", "1", "W1"]])
  }

  @Test("K-04: a label is required, and a key in the bin is no key of a ballot")
  func withoutKey() throws {
    try desk.expectRefusal(of: "label", .required) { try gather(" ", ["Nok tid"]) }
    try gather("Tid", ["Nok tid"])
    let key = try #require(try keys.first)
    try desk.inOneStep { _ = try desk.store.delete([RecordLink(key.id)], desk.context) }
    try desk.expectRefusal(of: "ballot", .unknownKey("W1")) {
      try cast(1, ["W1"], headcount: 5)
    }
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(key.id)], desk.context) }
    try cast(1, ["W1"], headcount: 5)
  }

  @Test("Rules.md 2.9: groups and keys are of the case of their workshop")
  func ownCase() throws {
    let caseFile = try desk.addCase("Kaia")
    let own = try desk.addWorkshop(at: try desk.addMeeting(in: caseFile))
    _ = try desk.store.castBallot(
      workshop: own, group: 1, keys: ["1"], headcount: 3, desk.context)
    _ = try desk.store.gatherKeys(
      workshop: own, label: "Tid", originals: [], desk.context)
    #expect(try desk.store.list(WorkshopGroup.self).map(\.caseFile) == [caseFile])
    #expect(try desk.store.list(SupplementaryKey.self).map(\.caseFile) == [caseFile])
  }
}
