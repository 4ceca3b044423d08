/// The phases of one case in order, and the moves that the rules allow along them.
///
/// More than one phase may be in progress (Rules.md 2.4).
package struct PhaseRail: Hashable, Sendable {
  /// In order of position, hidden ones included.
  package private(set) var phases: [Phase]
  private let template: ProcessTemplate
  private let size: CaseSize?

  /// Makes the rail of a case by its template copy and its size today.
  ///
  /// - Throws: ``Refusal/caseNeedsPhase`` without phases (INV-02).
  package init(
    phases: [Phase], template: ProcessTemplate, size: CaseSize?
  ) throws(Refusal) {
    guard !phases.isEmpty else { throw .caseNeedsPhase }
    self.phases = phases.sorted { $0.position < $1.position }
    self.template = template
    self.size = size
  }

  /// Puts a new case's rail in order: what the idea has already passed is completed, and the
  /// next phase begins.
  ///
  /// The passed phases begin when the idea came in. The first of several ends then too, the
  /// others when it was decided.
  package mutating func openFromIdea(received: Day, decided: Day) throws(Refusal) {
    let received = min(received, decided)
    let passed = phases.indices.filter {
      applies(phases[$0]) && definition(of: phases[$0]).isCompletedAtStart
    }
    for index in passed {
      let endsAtOnce = index == phases.startIndex && index != passed.last
      try phases[index].begin(on: received)
      try phases[index].complete(on: endsAtOnce ? received : decided)
    }
    _ = try beginNext(after: nil, on: decided)
  }

  /// Begins the first phase, as a case that becomes active does; does nothing where any phase
  /// has begun or been skipped.
  package mutating func openFirst(on day: Day) throws(Refusal) {
    guard phases.allSatisfy({ $0.status == .notStarted }) else { return }
    _ = try beginNext(after: nil, on: day)
  }

  /// The phase to complete: the named one, else the only one in progress.
  package func phaseToComplete(_ key: String?) throws(Refusal) -> Phase {
    if let key { return phases[try index(of: key)] }
    let inProgress = applying.filter { $0.status == .inProgress }
    guard let phase = inProgress.first else { throw .noPhaseInProgress }
    guard inProgress.count == 1 else { throw .severalPhasesInProgress(inProgress.map(\.key)) }
    return phase
  }

  /// Completes a phase whose requirements are met or overridden, and begins the next that
  /// applies, unless that one is in progress already.
  ///
  /// Advice and what cannot be assessed yet block nothing.
  ///
  /// - Parameters:
  ///   - overridden: Rule keys, or bare rule names for all of a kind.
  ///   - unmet: The unmet requirements of all phases: a phase does not begin by itself while one
  ///     is left of a phase that it starts after (INV-08).
  /// - Returns: The rules that were overridden, and the phase that began, if one did.
  package mutating func complete(
    _ key: String, on day: Day, outcomes: [RuleOutcome], overridden: [String] = [],
    unmet open: [UnmetRequirement] = []
  ) throws(Refusal) -> (overridden: [UnmetRequirement], began: String?) {
    let index = try index(of: key)
    try phases[index].status.checkStep(to: .completed, reason: nil)
    let unmet = outcomes.filter { $0.blocks && $0.phase == key }
    for name in overridden where !unmet.contains(where: { $0.answers(to: name) }) {
      throw .nothingToOverride(name)
    }
    let left = unmet.filter { outcome in !overridden.contains { outcome.answers(to: $0) } }
    guard left.isEmpty else {
      throw .gate(left.map { UnmetRequirement(phase: $0.phase, rule: $0.key) })
    }
    try phases[index].complete(on: day)
    let began = try beginNext(after: index, on: day, unmet: open.filter { $0.phase != key })
    return (unmet.map { UnmetRequirement(phase: $0.phase, rule: $0.key) }, began)
  }

  /// Begins a phase that is not started, or takes an ended one up again with a reason.
  ///
  /// - Parameter unmet: The unmet requirements of all phases: a phase that has never begun waits
  ///   for those of the phases that it starts after (INV-08).
  package mutating func begin(
    _ key: String, on day: Day, reason: String?, unmet: [UnmetRequirement] = []
  ) throws(Refusal) {
    let index = try applyingIndex(of: key)
    let waitsFor = unfinishedPredecessors(of: phases[index])
    let left = unmetBefore(phases[index], unmet)
    guard waitsFor.isEmpty, left.isEmpty else { throw .phaseStartsAfter(waitsFor, unmet: left) }
    try phases[index].begin(on: day, reason: reason)
  }

  /// Leaves a phase out, with the reason.
  package mutating func skip(_ key: String, on day: Day, reason: String?) throws(Refusal) {
    try phases[try applyingIndex(of: key)].skip(on: day, reason: reason)
  }

  /// Whether every phase that applies is completed or skipped.
  package var isFinished: Bool {
    applying.allSatisfy { $0.status == .completed || $0.status == .skipped }
  }

  // MARK: What applies

  private var applying: [Phase] { phases.filter(applies) }

  private func applies(_ phase: Phase) -> Bool {
    guard !phase.isHidden else { return false }
    guard phase.status == .notStarted else { return true }
    return definition(of: phase).applies(to: size)
  }

  private func definition(of phase: Phase) -> PhaseTemplate {
    template.phases.first { $0.key == phase.key }
      ?? PhaseTemplate(key: phase.key, title: LocalizedText(phase.key))
  }

  private func index(of key: String) throws(Refusal) -> Int {
    guard let index = phases.firstIndex(where: { $0.key == key }) else {
      throw .unknownPhase(key)
    }
    return index
  }

  /// The index of a phase that the case has today: one that is left out cannot begin.
  private func applyingIndex(of key: String) throws(Refusal) -> Int {
    let index = try index(of: key)
    guard applies(phases[index]) else { throw .phaseDoesNotApply(key) }
    return index
  }

  private func unfinishedPredecessors(of phase: Phase) -> [String] {
    definition(of: phase).startsAfter.filter { key in
      phases.contains { $0.key == key && applies($0) && $0.status != .completed }
    }
  }

  /// What is unmet of the phases that a phase starts after, where it has never begun.
  private func unmetBefore(_ phase: Phase, _ unmet: [UnmetRequirement]) -> [UnmetRequirement] {
    guard phase.startedOn == nil else { return [] }
    let awaited = definition(of: phase).startsAfter
    return unmet.filter { awaited.contains($0.phase) }
  }

  /// Begins the next phase that applies and has not ended, unless it has to wait for others.
  ///
  /// Where that one is in progress already, beside the phase that ended, none begins: the one
  /// after it begins when it ends itself.
  ///
  /// - Returns: Its key; nil where none began.
  private mutating func beginNext(
    after index: Int?, on day: Day, unmet: [UnmetRequirement] = []
  ) throws(Refusal) -> String? {
    let next = phases.indices.first { $0 > index ?? -1 && applies(phases[$0]) && !hasEnded($0) }
    guard let next, phases[next].status == .notStarted,
      unfinishedPredecessors(of: phases[next]).isEmpty,
      unmetBefore(phases[next], unmet).isEmpty
    else { return nil }
    try phases[next].begin(on: day)
    return phases[next].key
  }

  private func hasEnded(_ index: Int) -> Bool {
    switch phases[index].status {
    case .completed, .skipped: true
    case .notStarted, .inProgress: false
    }
  }
}
