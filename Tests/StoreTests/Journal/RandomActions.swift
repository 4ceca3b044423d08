import Domain

@testable import Store

/// Does user actions at random, those that the rules refuse included.
struct RandomActions {
  let desk: Desk
  private var chance: SplitMix

  init(_ desk: Desk, seed: UInt64) {
    self.desk = desk
    chance = SplitMix(state: seed)
  }

  /// Does one action; whether it changed anything.
  ///
  /// What it needs and is not there is added in its place.
  mutating func act() throws -> Bool {
    do {
      return try perform(Int.random(in: 0..<24, using: &chance))
    } catch StoreError.refused, StoreError.notFound {
      return false
    }
  }

  private mutating func perform(_ action: Int) throws -> Bool {
    let store = desk.store
    let context = desk.because(Bool.random(using: &chance) ? "Slik ble det." : "")
    switch action {
    case 0...2: return try add(.idea, newIdea())
    case 3: return try add(.person, ["name": .text(name()), "isProtected": .flag(coin())])
    case 4: return try add(.organisation, ["name": .text(name()), "kind": .code("firm")])
    case 5: return try addCase()
    case 6: return try addInCase()
    case 7: return try addInCase()
    case 8: return try addInCase()
    case 9: return try edit()
    case 10: return try edit()
    case 11: return try edit()
    case 12: return try bin(context)
    case 13: return try restore(context)
    case 14:
      guard let idea = one(try store.list(Idea.self)) else { return try add(.idea, newIdea()) }
      let person = one(try store.list(Person.self))
      _ = try store.takeIdea(idea.id, handler: person?.id, nextDate: someDay(), context)
      return true
    case 15, 16: return try decide(context)
    case 17:
      guard let idea = one(try store.list(Idea.self)) else { return try add(.idea, newIdea()) }
      _ = try store.askSender(idea.id, question: "Hva mener du med \(name())?", context)
      return true
    case 18:
      guard let idea = one(try store.list(Idea.self)) else { return try add(.idea, newIdea()) }
      _ = try store.moveIdea(idea.id, to: pick(IdeaStatus.allCases), context)
      return true
    case 19:
      guard let caseFile = one(try store.list(CaseFile.self)) else { return try addCase() }
      _ = try store.moveCase(caseFile.id, to: pick(CaseStatus.allCases), context)
      return true
    case 20: return try movePhase(context)
    case 21:
      guard let measure = one(try store.list(Measure.self)) else { return try addInCase() }
      _ = try store.moveMeasure(
        measure.id, to: pick(MeasureStatus.allCases), newDeadline: someDay(), context)
      return true
    case 22:
      guard let caseFile = one(try store.list(CaseFile.self)) else { return try addCase() }
      _ = try store.answer(
        case: caseFile.id, checklist: "success", item: Int.random(in: 1...4, using: &chance),
        value: pick(ChecklistAnswer.allCases), note: name(), context)
      return true
    default:
      guard let caseFile = one(try store.list(CaseFile.self)) else { return try addCase() }
      return try store.writeText(
        case: caseFile.id, document: .sluttrapport, section: "summary",
        text: coin() ? name() : "", context) != nil
    }
  }

  private mutating func newIdea() -> FieldValues {
    [
      "title": .text(name()), "originalText": .text(name() + " " + name()),
      "receivedOn": .day(someDay()), "challenges": .list([.code("climate")]),
    ]
  }

  private mutating func add(_ kind: RecordKind, _ values: FieldValues) throws -> Bool {
    _ = try desk.store.add(kind, values, desk.context)
    return true
  }

  private mutating func addCase() throws -> Bool {
    try add(.caseFile, ["title": .text(name()), "template": .code("sambygging-6")])
  }

  private mutating func addInCase() throws -> Bool {
    guard let caseFile = one(try desk.store.list(CaseFile.self)) else { return try addCase() }
    let (store, link) = (desk.store, FieldValue.to(caseFile.id))
    let person = one(try store.list(Person.self)).map { FieldValue.to($0.id) } ?? .blank
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: return try add(.goal, ["case": link, "text": .text(name())])
    case 1:
      return try add(
        .membership,
        ["case": link, "person": person, "roles": .list([.code("resident"), .code("chair")])])
    case 2:
      let organisation = one(try store.list(Organisation.self)).map { FieldValue.to($0.id) }
      return try add(
        .caseOrganisation,
        [
          "case": link, "organisation": organisation ?? .blank,
          "role": .code(coin() ? "owner" : "partner"),
        ])
    case 3:
      return try add(
        .entry,
        [
          "case": link, "kind": .code("experience"), "text": .text(name()),
          "persons": person.isBlank ? .blank : .list([person]),
        ])
    case 4:
      return try add(
        .moneyLine,
        [
          "case": link, "text": .text(name()), "direction": .code("cost"),
          "hours": .integer(10), "hourlyRate": .amount(.zero),
        ])
    default:
      let goal = one(try store.list(Goal.self, case: caseFile.id)).map { FieldValue.to($0.id) }
      let others = try store.list(Measure.self, case: caseFile.id)
      return try add(
        .measure,
        [
          "case": link, "title": .text(name()), "goal": goal ?? .blank, "responsible": person,
          "deadline": coin() ? .day(someDay()) : .blank,
          "dependsOn": .list(others.prefix(2).map { .to($0.id) }),
        ])
    }
  }

  private mutating func edit() throws -> Bool {
    let (store, context) = (desk.store, desk.because("Ny viten."))
    switch Int.random(in: 0..<4, using: &chance) {
    case 0:
      guard let idea = one(try store.list(Idea.self)) else { return try add(.idea, newIdea()) }
      return try store.edit(
        RecordLink(idea.id), ["title": .text(name()), "nextDate": .day(someDay())], context) != nil
    case 1:
      guard let measure = one(try store.list(Measure.self)) else { return try addInCase() }
      return try store.edit(
        RecordLink(measure.id), ["deadline": .day(someDay()), "years": .list([.integer(2026)])],
        context) != nil
    case 2:
      guard let part = one(try store.list(CaseOrganisation.self)) else { return try addInCase() }
      return try store.edit(RecordLink(part.id), ["role": .code("owner")], context) != nil
    default:
      guard let caseFile = one(try store.list(CaseFile.self)) else { return try addCase() }
      let parent = one(try store.list(CaseFile.self))
      return try store.edit(
        RecordLink(caseFile.id),
        [
          "need": .text(name()), "parent": parent.map { .to($0.id) } ?? .blank,
          "challenges": .pairs([CodedText(code: "exclusion", text: name())]),
        ], context) != nil
    }
  }

  private mutating func decide(_ context: ActionContext) throws -> Bool {
    let ideas = try desk.store.list(Idea.self)
    guard let idea = one(ideas), let other = one(ideas) else { return try add(.idea, newIdea()) }
    _ = try desk.store.decideIdea(
      idea.id,
      IdeaVerdict(
        target: pick([.takenForward, .takenForward, .referred, .joined, .notTakenForward]),
        decision: IdeaDecision(by: "Sunniva", text: name()),
        referral: Referral(target: .county), replacedBy: other.id, template: "sambygging-6"),
      context)
    return true
  }

  private mutating func movePhase(_ context: ActionContext) throws -> Bool {
    guard let caseFile = one(try desk.store.list(CaseFile.self)) else { return try addCase() }
    guard let phase = one(try desk.store.list(Phase.self, case: caseFile.id)) else {
      return false
    }
    let store = desk.store
    let position = Int.random(in: 1...7, using: &chance)
    switch Int.random(in: 0..<8, using: &chance) {
    case 3:
      return try store.adaptPhases(
        of: caseFile.id, .movePhase(phase.key, to: position), context) != nil
    case 4:
      let adaptation: PhaseAdaptation =
        phase.isHidden ? .showPhase(phase.key) : .hidePhase(phase.key)
      return try store.adaptPhases(of: caseFile.id, adaptation, context) != nil
    case 5:
      return try store.adaptPhases(
        of: caseFile.id, .addPhase([.title: name()], after: coin() ? phase.key : nil), context)
        != nil
    case 6:
      return try store.adaptPhases(
        of: caseFile.id, .addStep(phase: phase.key, text: name(), at: nil), context) != nil
    case 7:
      return try store.adaptPhases(
        of: caseFile.id, .rewordPhase(phase.key, [.title: name(), .what: name()]), context) != nil
    case 0: _ = try store.beginPhase(caseFile.id, phase: phase.key, context)
    case 1: _ = try store.skipPhase(caseFile.id, phase: phase.key, context)
    default:
      let situation = try store.situation(caseFile.id, today: desk.context.today)
      let unmet = GateEvaluation(situation).outcomes(of: phase.key).filter(\.blocks)
      let override = GateOverride(rules: unmet.map(\.key), by: "Sunniva", reason: "Det haster.")
      _ = try store.completePhase(
        caseFile.id, phase: phase.key, override: unmet.isEmpty ? nil : override, context)
    }
    return true
  }

  private mutating func bin(_ context: ActionContext) throws -> Bool {
    let store = desk.store
    let links: [RecordLink?] = [
      one(try store.list(Idea.self)).map { RecordLink($0.id) },
      one(try store.list(CaseFile.self)).map { RecordLink($0.id) },
      one(try store.list(Person.self)).map { RecordLink($0.id) },
      one(try store.list(Measure.self)).map { RecordLink($0.id) },
      one(try store.list(Goal.self)).map { RecordLink($0.id) },
    ]
    guard let link = one(links.compactMap(\.self)) else { return false }
    _ = try store.delete([link], context)
    return true
  }

  private mutating func restore(_ context: ActionContext) throws -> Bool {
    guard let row = one(try desk.store.bin()) else { return false }
    _ = try desk.store.restore([row.name.link], context)
    return true
  }

  // MARK: Chance

  private mutating func coin() -> Bool { Bool.random(using: &chance) }

  private mutating func one<Value>(_ values: [Value]) -> Value? {
    values.randomElement(using: &chance)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &chance)]
  }

  private mutating func name() -> String {
    let words = ["Lys", "kai", "turveg", "sak", "mål", "tiltak", "ny", "Åsgård", "æra", "øy"]
    return "\(pick(words)) \(pick(words)) \(Int.random(in: 0..<100, using: &chance))"
  }

  private mutating func someDay() -> Day {
    day("2026-01-01").adding(days: Int.random(in: 0..<600, using: &chance))
  }
}
