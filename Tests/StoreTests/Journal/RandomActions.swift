import Domain

@testable import Store

/// Does user actions at random, those that the rules refuse included.
///
/// The actions are dealt from one shuffled deck, and each seed begins at another place of it: so a
/// few seeds together deal every action, the one early and the other late.
struct RandomActions {
  let desk: Desk
  var chance: SplitMix
  /// The actions that have been done at least once.
  private(set) var performed: Set<RandomAction> = []
  private let deck: [RandomAction]
  private var place: Int

  /// So many seeds go through the whole deck.
  static let seedsPerDeck = 6

  /// So many times an action is tried with other rows before the next one is dealt.
  private static let attempts = 8

  init(_ desk: Desk, seed: Int) {
    self.desk = desk
    chance = SplitMix(state: UInt64(seed))
    let (deck, share) = (seed - 1).quotientAndRemainder(dividingBy: Self.seedsPerDeck)
    var shuffling = SplitMix(state: UInt64(deck))
    self.deck = RandomAction.all.shuffled(using: &shuffling)
    place = share * self.deck.count / Self.seedsPerDeck
  }

  /// Does so many actions that undo takes back.
  ///
  /// - Returns: How many were done: fewer where the rules refuse nearly everything.
  mutating func act(times: Int) throws -> Int {
    var (done, tries) = (0, 0)
    while done < times, tries < times * 10 {
      tries += 1
      if try act() { done += 1 }
    }
    return done
  }

  /// Does the next action of the deck; whether undo takes it back.
  private mutating func act() throws -> Bool {
    let action = deck[place % deck.count]
    place += 1
    for _ in 0..<Self.attempts {
      guard try isDone(action) else { continue }
      performed.insert(action)
      return action.isUndone
    }
    return false
  }

  /// Does an action; whether it changed anything.
  private mutating func isDone(_ action: RandomAction) throws -> Bool {
    do {
      return try perform(action)
    } catch StoreError.refused, StoreError.notFound {
      return false
    }
  }

  private mutating func perform(_ action: RandomAction) throws -> Bool {
    switch action {
    case .add(let kind): try add(kind)
    case .edit(let kind): try edit(kind)
    case .rows(let action): try perform(action)
    case .people(let action): try perform(action)
    case .ideas(let action): try perform(action)
    case .cases(let action): try perform(action)
    case .plans(let action): try perform(action)
    case .meetings(let action): try perform(action)
    case .agreements(let action): try perform(action)
    case .workshops(let action): try perform(action)
    }
  }

  // MARK: Chance

  /// Who acts; mostly with a reason.
  mutating func context() -> ActionContext {
    desk.because(Int.random(in: 0..<4, using: &chance) == 0 ? "" : "Slik ble det.")
  }

  mutating func coin() -> Bool { Bool.random(using: &chance) }

  mutating func one<Value>(_ values: [Value]) -> Value? {
    values.randomElement(using: &chance)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &chance)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  mutating func code<C: CodeList>(_ type: C.Type) -> FieldValue {
    pick(Array(C.allCases)).fieldValue
  }

  /// Mostly where a status may go, and sometimes where it may not.
  mutating func next<S: Status>(after status: S) -> S {
    let targets = status.steps.map(\.target)
    return number(0...7) == 0 || targets.isEmpty ? pick(Array(S.allCases)) : pick(targets)
  }

  mutating func name() -> String {
    let words = ["Lys", "kai", "turveg", "sak", "mål", "tiltak", "ny", "Åsgård", "æra", "øy"]
    return "\(pick(words)) \(pick(words)) \(number(0...99))"
  }

  mutating func someDay() -> Day { day("2026-01-01").adding(days: number(0...599)) }

  /// A day that has been.
  mutating func pastDay() -> Day { desk.context.today.adding(days: -number(0...99)) }

  // MARK: Rows

  /// A row of a kind that is not in the bin: mostly one that something can be done with.
  mutating func row<R: StoredRecord>(
    _ type: R.Type, where isFit: (R) -> Bool = { _ in true }
  ) throws -> R? {
    let rows = try desk.store.list(type)
    return one(number(0...15) == 0 ? rows : rows.filter(isFit))
  }

  /// A case that takes what is done to it.
  mutating func openCase() throws -> Identifier<CaseFile>? {
    try row(CaseFile.self) { $0.status == .active || $0.status == .paused }?.id
  }

  /// A row of a kind as a field points at it; blank where there is none.
  mutating func link<R: StoredRecord>(
    to type: R.Type, where isFit: (R) -> Bool = { _ in true }
  ) throws -> FieldValue {
    try row(type, where: isFit).map { .to($0.id) } ?? .blank
  }
}
