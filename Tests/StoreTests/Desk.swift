import Domain
import Synchronization
import Testing

@testable import Store

/// A store on a clock of its own, with somebody who acts.
struct Desk {
  let store: Store
  var context = ActionContext(actor: "Ragna Tindevoll", today: Day(iso: "2026-10-15") ?? .first)

  /// Sets up a file in memory.
  init() throws {
    try self.init(store: try Store.inMemory(options: Self.options()))
    _ = try store.setUp(municipality: "Granvåg kommune", language: .nb, context)
  }

  init(store: Store) throws {
    self.store = store
  }

  /// A clock that goes on by a millisecond whenever it is asked, and chance that is none.
  static func options(createIfMissing: Bool = true) -> StoreOptions {
    let ticks = Ticks()
    return StoreOptions(
      createIfMissing: createIfMissing, clock: { ticks.next() },
      random: { UInt32(truncatingIfNeeded: ticks.next() &* 2_654_435_761) })
  }

  func because(_ reason: String) -> ActionContext {
    ActionContext(actor: context.actor, today: context.today, reason: reason)
  }

  func add(_ kind: RecordKind, _ values: FieldValues) throws -> RecordLink {
    try #require(try store.add(kind, values, context).name?.link)
  }

  func add<R: StoredRecord>(_ type: R.Type, _ values: FieldValues) throws -> Identifier<R> {
    try #require(try add(R.kind, values).identifier(of: type))
  }

  func addIdea(_ title: String, _ values: FieldValues = [:]) throws -> Identifier<Idea> {
    let text: FieldValues = [
      "title": .text(title), "originalText": .text("\(title), som sendt inn."),
    ]
    return try add(Idea.self, text.merging(values) { _, new in new })
  }

  func addCase(
    _ title: String, template: String = "sambygging-6", isActive: Bool = true
  ) throws -> Identifier<CaseFile> {
    let id = try add(CaseFile.self, ["title": .text(title), "template": .code(template)])
    if isActive { _ = try store.moveCase(id, to: .active, context) }
    return id
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

/// A day of an ISO date in a test.
func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

extension FieldValue {
  /// Points at a row.
  static func to<R: StoredRecord>(_ id: Identifier<R>) -> FieldValue { .record(RecordLink(id)) }
}
