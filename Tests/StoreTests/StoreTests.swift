import CustomDump
import Domain
import Samples
import Synchronization
import Testing

@testable import Store

/// A store in memory on a fixed clock, with somebody who acts.
struct Desk {
  let store: Store
  var context = ActionContext(
    actor: "Ragna Tindevoll", today: Day(iso: "2026-10-15") ?? .first)

  init() throws {
    let ticks = Ticks()
    store = try Store.inMemory(
      options: StoreOptions(
        clock: { ticks.next() }, random: { UInt32(truncatingIfNeeded: ticks.next()) }))
    _ = try store.setUp(municipality: "Granvåg kommune", language: .nb, context)
  }

  func add(_ kind: RecordKind, _ values: FieldValues) throws -> RecordLink {
    let receipt = try store.add(kind, values, context)
    return try #require(receipt.name?.link)
  }
}

/// A clock that goes on by a millisecond every time it is asked.
final class Ticks: Sendable {
  private let now = Mutex<Int64>(1_792_051_200_000)

  func next() -> Int64 {
    now.withLock {
      $0 += 1
      return $0
    }
  }
}

@Suite struct RecordTests {
  @Test("An added row comes back as it was entered, with defaults and a reference")
  func addition() throws {
    let desk = try Desk()
    let link = try desk.add(
      .idea,
      [
        "title": .text("Lys på turvegen"), "originalText": .text("Det er mørkt."),
        "goalReferences": .pairs([CodedText(code: "municipalPlan", text: "Trygge veger")]),
        "estimatedAmount": .amount(try #require(Amount(kroner: 38_500))),
      ])
    let snapshot = try desk.store.snapshot(link)
    #expect(snapshot.reference?.description == "ID-001")
    #expect(snapshot.values["receivedOn"] == .day(desk.context.today))
    #expect(
      snapshot.values["goalReferences"]
        == .pairs([CodedText(code: "municipalPlan", text: "Trygge veger")]))
    let id = try #require(link.identifier(of: Idea.self))
    let idea = try desk.store.record(id)
    #expect(idea.title == "Lys på turvegen")
    #expect(idea.status == .received)
  }

  @Test("A case brings its template copy, its phases and its owner")
  func caseAddition() throws {
    let desk = try Desk()
    let link = try desk.add(
      .caseFile, ["title": .text("Gamlekaia"), "template": .code("sambygging-6")])
    let id = try #require(link.identifier(of: CaseFile.self))
    #expect(try desk.store.list(Phase.self, case: id).map(\.position) == [1, 2, 3, 4, 5, 6])
    let owners = try desk.store.list(CaseOrganisation.self, case: id)
    #expect(owners.map(\.role) == [.owner])
  }
}
