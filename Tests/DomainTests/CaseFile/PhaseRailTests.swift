import Domain
import Samples
import Testing

@Suite("The rail of phases")
struct PhaseRailTests {
  private let today: Day

  init() throws {
    today = try day("2026-10-15")
  }

  /// A rail of a new case.
  private func rail(
    _ template: ProcessTemplate, size: CaseSize? = nil, hidden: String? = nil
  ) throws -> PhaseRail {
    let phases = try template.phases.enumerated().map { index, definition in
      try #require(
        Phase.restoring(
          id: Identifier(Int64(index + 1)), number: 0, revision: 1,
          [
            "case": .record(RecordLink(kind: .caseFile, id: 1)), "key": .text(definition.key),
            "position": .integer(index + 1), "isHidden": .flag(definition.key == hidden),
          ]))
    }
    return try PhaseRail(phases: phases.reversed(), template: template, size: size)
  }

  /// Phases as `key status start–end`.
  private func lines(_ rail: PhaseRail) -> [String] {
    rail.phases.map { phase in
      let days = [phase.startedOn, phase.endedOn].map { $0.map(\.description) ?? "" }
      return "\(phase.key) \(phase.status.rawValue) \(days[0])–\(days[1])"
    }
  }

  private func statuses(_ rail: PhaseRail) -> [PhaseStatus] { rail.phases.map(\.status) }

  private static func template(_ phases: [PhaseTemplate]) -> ProcessTemplate {
    var template = Granvag.template("tom")
    template.phases = phases
    return template
  }

  private static func phase(_ key: String) -> PhaseTemplate {
    PhaseTemplate(key: key, title: LocalizedText(key))
  }

  @Test("INV-02: a case has at least one phase, and its phases are in order of position")
  func atLeastOne() throws {
    #expect(throws: Refusal.caseNeedsPhase) {
      try PhaseRail(phases: [], template: Granvag.template("tom"), size: nil)
    }
    let rail = try rail(Granvag.template("sambygging-6"))
    #expect(rail.phases.map(\.position) == [1, 2, 3, 4, 5, 6])
    #expect(rail.phases.map(\.key) == Granvag.template("sambygging-6").phases.map(\.key))
  }

  // MARK: Opening

  @Test("N-15: a sambygging made from an idea has two steps behind it, as PR-001 had")
  func openSambygging() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.openFromIdea(received: try day("2025-11-03"), decided: try day("2025-12-01"))
    #expect(
      lines(rail) == [
        "idea completed 2025-11-03–2025-11-03", "decision completed 2025-11-03–2025-12-01",
        "start inProgress 2025-12-01–", "competence notStarted –",
        "implementation notStarted –", "sharing notStarted –",
      ])
  }

  @Test("V-16: a small project made from an idea has one phase behind it, as PR-004 had")
  func openPlatform() throws {
    var rail = try rail(Granvag.template("plattform"), size: .small)
    try rail.openFromIdea(received: try day("2025-09-01"), decided: try day("2025-09-22"))
    #expect(
      lines(rail) == [
        "initiative completed 2025-09-01–2025-09-22", "clarification inProgress 2025-09-22–",
        "agreement notStarted –", "implementation notStarted –", "evaluation notStarted –",
      ])
  }

  @Test("INV-14: an idea decided before it came in gives no phase that ends before it began")
  func decidedBeforeReceived() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.openFromIdea(received: try day("2025-12-02"), decided: try day("2025-12-01"))
    #expect(
      lines(rail).prefix(3) == [
        "idea completed 2025-12-01–2025-12-01", "decision completed 2025-12-01–2025-12-01",
        "start inProgress 2025-12-01–",
      ])
  }

  @Test("A phase that is left out is not passed when the case is made")
  func leftOutAtStart() throws {
    var large = Self.phase("large")
    large.onlyWhen = .large
    large.isCompletedAtStart = true
    var rail = try rail(Self.template([large, Self.phase("work")]), size: .small)
    try rail.openFromIdea(received: today, decided: today)
    #expect(statuses(rail) == [.notStarted, .inProgress])
  }

  @Test("Rules.md 2.4: becoming active puts the first phase in progress, and only the first time")
  func openFirst() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.openFirst(on: today)
    #expect(statuses(rail).first == .inProgress)
    #expect(rail.phases.first?.startedOn == today)
    _ = try rail.complete("idea", on: today, outcomes: [])
    try rail.skip("decision", on: today, reason: "Avgjort")
    let before = rail
    try rail.openFirst(on: today)
    #expect(rail == before)
  }

  // MARK: Moving

  @Test("Rules.md 2.4: completing a phase begins the next one that is not started")
  func complete() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.openFirst(on: today)
    let next = today.adding(days: 5)
    let done = try rail.complete("idea", on: next, outcomes: [])
    #expect(done.began == "decision")
    #expect(done.overridden.isEmpty)
    #expect(
      lines(rail).prefix(2) == [
        "idea completed 2026-10-15–2026-10-20", "decision inProgress 2026-10-20–",
      ])
  }

  @Test("Rules.md 2.4: completing the last phase begins none, and the rail is finished")
  func completeLast() throws {
    var rail = try rail(Self.template([Self.phase("a"), Self.phase("b")]))
    try rail.openFirst(on: today)
    _ = try rail.complete("a", on: today, outcomes: [])
    #expect(!rail.isFinished)
    #expect(try rail.complete("b", on: today, outcomes: []).began == nil)
    #expect(rail.isFinished)
  }

  @Test("Rules.md 2.4: several phases may be in progress; then the one to complete is named")
  func several() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    #expect(throws: Refusal.noPhaseInProgress) { try rail.phaseToComplete(nil) }
    try rail.begin("competence", on: today, reason: nil)
    #expect(try rail.phaseToComplete(nil).key == "competence")
    try rail.begin("implementation", on: today, reason: nil)
    let keys = ["competence", "implementation"]
    #expect(throws: Refusal.severalPhasesInProgress(keys)) { try rail.phaseToComplete(nil) }
    #expect(try rail.phaseToComplete("competence").key == "competence")
    #expect(throws: Refusal.unknownPhase("tea")) { try rail.phaseToComplete("tea") }
  }

  @Test("Rules.md 2.4: step 4 ends beside step 5: step 6 begins when step 5 ends, not before")
  func besideTheNext() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.begin("competence", on: today, reason: nil)
    try rail.begin("implementation", on: today, reason: nil)
    #expect(try rail.complete("competence", on: today, outcomes: []).began == nil)
    #expect(statuses(rail).last == .notStarted)
    #expect(try rail.complete("implementation", on: today, outcomes: []).began == "sharing")
  }

  @Test("Rules.md 2.4: a next step that has ended already is passed by")
  func nextHasEnded() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.begin("competence", on: today, reason: nil)
    try rail.skip("implementation", on: today, reason: "Gjort av andre")
    #expect(try rail.complete("competence", on: today, outcomes: []).began == "sharing")
  }

  @Test("Rules.md 2.4: every pair of statuses, asked of the rail")
  func everyPair() throws {
    for from in PhaseStatus.allCases {
      let start = try rail(Self.template([Self.phase("a")]), status: from)
      var begun = start
      #expect(
        refusal { () throws(Refusal) in try begun.begin("a", on: today, reason: "Derfor") }
          == (from == .inProgress ? .presentStatus(.phaseStatus, "inProgress") : nil))
      var completed = start
      #expect(
        refusal { () throws(Refusal) in try completed.complete("a", on: today, outcomes: []) }
          == stepRefusal(from, .completed))
      var skipped = start
      #expect(
        refusal { () throws(Refusal) in try skipped.skip("a", on: today, reason: "Derfor") }
          == stepRefusal(from, .skipped))
    }
  }

  private func rail(_ template: ProcessTemplate, status: PhaseStatus) throws -> PhaseRail {
    var rail = try rail(template)
    let key = template.phases[0].key
    switch status {
    case .notStarted: break
    case .inProgress: try rail.begin(key, on: today, reason: nil)
    case .completed:
      try rail.begin(key, on: today, reason: nil)
      _ = try rail.complete(key, on: today, outcomes: [])
    case .skipped: try rail.skip(key, on: today, reason: "Derfor")
    }
    return rail
  }

  private func stepRefusal(_ from: PhaseStatus, _ target: PhaseStatus) -> Refusal? {
    switch (from, target) {
    case (.notStarted, .skipped), (.inProgress, .skipped), (.inProgress, .completed): nil
    default:
      from == target
        ? .presentStatus(.phaseStatus, from.rawValue)
        : .transition(.phaseStatus, from: from.rawValue, to: target.rawValue)
    }
  }

  @Test("INV-14: a phase is not completed before it began, and nothing has moved then")
  func completeBeforeStart() throws {
    var rail = try rail(Granvag.template("sambygging-6"))
    try rail.openFirst(on: today)
    let before = rail
    #expect(throws: Refusal.field("endedOn", .endBeforeStart)) {
      try rail.complete("idea", on: today.adding(days: -1), outcomes: [])
    }
    #expect(rail == before)
  }

  @Test("A key that the case has not is refused in every move")
  func unknown() throws {
    var rail = try rail(Granvag.template("tom"))
    let refused = Refusal.unknownPhase("tea")
    #expect(throws: refused) { try rail.begin("tea", on: today, reason: nil) }
    #expect(throws: refused) { try rail.skip("tea", on: today, reason: "Derfor") }
    #expect(throws: refused) { try rail.complete("tea", on: today, outcomes: []) }
  }

  // MARK: Waiting and sizes

  @Test("INV-08: a large project waits with implementation until the agreement is completed")
  func startsAfter() throws {
    var rail = try rail(Granvag.template("plattform"), size: .large)
    try rail.openFromIdea(received: today, decided: today)
    #expect(throws: Refusal.phaseStartsAfter(["clarification", "agreement"])) {
      try rail.begin("implementation", on: today, reason: nil)
    }
    #expect(try rail.complete("clarification", on: today, outcomes: []).began == "agreement")
    #expect(throws: Refusal.phaseStartsAfter(["agreement"])) {
      try rail.begin("implementation", on: today, reason: nil)
    }
    #expect(try rail.complete("agreement", on: today, outcomes: []).began == "implementation")
  }

  @Test("INV-08: skipping is not completing: implementation waits, and nothing begins before it")
  func skippedPredecessor() throws {
    var rail = try rail(Granvag.template("plattform"), size: .large)
    try rail.openFromIdea(received: today, decided: today)
    try rail.skip("agreement", on: today, reason: "Vi er enige")
    #expect(try rail.complete("clarification", on: today, outcomes: []).began == nil)
    #expect(throws: Refusal.phaseStartsAfter(["agreement"])) {
      try rail.begin("implementation", on: today, reason: nil)
    }
    try rail.begin("agreement", on: today, reason: "Trengs likevel")
    #expect(try rail.complete("agreement", on: today, outcomes: []).began == "implementation")
  }

  @Test(
    "V-16: the agreement is left out of a small project, and while the size is unknown",
    arguments: [CaseSize.small, .unknown])
  func leftOut(size: CaseSize) throws {
    var rail = try rail(Granvag.template("plattform"), size: size)
    try rail.openFromIdea(received: today, decided: today)
    #expect(throws: Refusal.phaseDoesNotApply("agreement")) {
      try rail.begin("agreement", on: today, reason: nil)
    }
    #expect(throws: Refusal.phaseDoesNotApply("agreement")) {
      try rail.skip("agreement", on: today, reason: "Derfor")
    }
    let done = try rail.complete("clarification", on: today, outcomes: [])
    #expect(done.began == "implementation")
    _ = try rail.complete("implementation", on: today, outcomes: [])
    _ = try rail.complete("evaluation", on: today, outcomes: [])
    #expect(rail.isFinished)
  }

  @Test("V-22: when the size changes, phases begun stay, and what is new has to be done")
  func changedSize() throws {
    let template = Granvag.template("plattform")
    var small = try rail(template, size: .small)
    try small.openFromIdea(received: today, decided: today)
    _ = try small.complete("clarification", on: today, outcomes: [])
    var large = try PhaseRail(phases: small.phases, template: template, size: .large)
    #expect(statuses(large) == [.completed, .completed, .notStarted, .inProgress, .notStarted])
    _ = try large.complete("implementation", on: today, outcomes: [])
    _ = try large.complete("evaluation", on: today, outcomes: [])
    #expect(!large.isFinished)
    try large.begin("agreement", on: today, reason: nil)
    var smallAgain = try PhaseRail(phases: large.phases, template: template, size: .small)
    #expect(!smallAgain.isFinished)
    _ = try smallAgain.complete("agreement", on: today, outcomes: [])
    #expect(smallAgain.isFinished)
  }

  @Test("O-04: a hidden phase is left out")
  func hidden() throws {
    var rail = try rail(Granvag.template("sambygging-6"), hidden: "competence")
    try rail.begin("start", on: today, reason: nil)
    #expect(try rail.complete("start", on: today, outcomes: []).began == "implementation")
    #expect(throws: Refusal.phaseDoesNotApply("competence")) {
      try rail.begin("competence", on: today, reason: nil)
    }
  }

  // MARK: The gate

  private func outcome(
    _ key: String, phase: String = "a", _ isMet: Bool, _ strength: RuleStrength = .requirement,
    rule: Rule = .challengeJustified
  ) -> RuleOutcome {
    RuleOutcome(
      phase: phase, key: key, rule: rule, strength: strength, isMet: isMet,
      finding: .challenges(chosen: 0, unjustified: []))
  }

  @Test("INV-22: unmet requirements refuse; advice and other phases do not")
  func gate() throws {
    var rail = try rail(Self.template([Self.phase("a"), Self.phase("b")]), status: .inProgress)
    let before = rail
    let outcomes = [
      outcome("one", false), outcome("two", true), outcome("four", false, .advice),
      outcome("five", phase: "b", false),
      outcome("six", false),
    ]
    let unmet = ["one", "six"].map { UnmetRequirement(phase: "a", rule: $0) }
    #expect(throws: Refusal.gate(unmet)) {
      try rail.complete("a", on: today, outcomes: outcomes)
    }
    #expect(throws: Refusal.gate([unmet[1]])) {
      try rail.complete("a", on: today, outcomes: outcomes, overridden: ["one"])
    }
    #expect(rail == before)
    let done = try rail.complete(
      "a", on: today, outcomes: outcomes, overridden: ["six", "one"])
    #expect(done.overridden == unmet)
    #expect(done.began == "b")
  }

  @Test("INV-22: a bare rule name overrides all of its kind")
  func bareName() throws {
    var rail = try rail(Self.template([Self.phase("a")]), status: .inProgress)
    let outcomes = [
      outcome("challengeJustified.one", false), outcome("challengeJustified.two", false),
    ]
    let done = try rail.complete(
      "a", on: today, outcomes: outcomes, overridden: ["challengeJustified"])
    #expect(done.overridden.map(\.rule) == outcomes.map(\.key))
  }

  @Test(
    "INV-22: what is met, advised, unknown or of another phase cannot be overridden",
    arguments: ["two", "four", "five", "seven", ""])
  func nothingToOverride(name: String) throws {
    var rail = try rail(Self.template([Self.phase("a"), Self.phase("b")]), status: .inProgress)
    let outcomes = [
      outcome("two", true), outcome("four", false, .advice),
      outcome("five", phase: "b", false),
    ]
    #expect(throws: Refusal.nothingToOverride(name)) {
      try rail.complete("a", on: today, outcomes: outcomes, overridden: [name])
    }
    #expect(rail.phases[0].status == .inProgress)
  }

  @Test("INV-22: an override says who decided it, when and why")
  func overrideFields() {
    for key in ["on", "by", "reason", "rule", "phase"] as [FieldKey] {
      let values = RecordKind.requirementOverride.validValues()
      #expect(
        added(.requirementOverride, values.merging([key: .blank]) { $1 }).refusal
          == .field(key, .required))
    }
  }
}
