import Domain

@testable import Store

extension RandomActions {
  mutating func perform(_ action: RandomAction.Cases) throws -> Bool {
    let store = desk.store
    switch action {
    case .moveCase:
      guard let caseFile = try row(CaseFile.self) else { return false }
      _ = try store.moveCase(caseFile.id, to: next(after: caseFile.status), context())
    case .beginPhase:
      guard let found = try phase([.notStarted]) else { return false }
      _ = try store.beginPhase(found.caseFile, phase: found.phase.key, context())
    case .reopenPhase:
      guard let found = try phase([.completed, .skipped]) else { return false }
      _ = try store.reopenPhase(found.caseFile, phase: found.phase.key, context())
    case .skipPhase:
      guard let found = try phase([.notStarted, .inProgress]) else { return false }
      _ = try store.skipPhase(found.caseFile, phase: found.phase.key, context())
    case .completePhase: return try completePhase()
    case .adaptPhases: return try adaptPhases()
    case .moveMeasure:
      guard let measure = try row(Measure.self) else { return false }
      _ = try store.moveMeasure(
        measure.id, to: next(after: measure.status), newDeadline: someDay(),
        result: coin() ? name() : nil, context())
    case .answer: return try answer()
    case .writeText:
      guard let caseFile = try openCase() else { return false }
      return try store.writeText(
        case: caseFile, document: .finalReport, section: pick(["summary", "results"]),
        text: number(0...3) == 0 ? "" : name(), context()) != nil
    case .moveDocument:
      guard let document = try row(DocumentReference.self, where: { $0.status != .sent }) else {
        return false
      }
      let recipient = try row(Organisation.self).map(\.id)
      _ = try store.moveDocument(
        document.id, to: next(after: document.status), on: pastDay(),
        recipients: recipient.map { [$0] }, context())
    case .addTemplate:
      let version = (try store.template("egen")?.version ?? 0) + 1
      _ = try store.addTemplate(
        yaml: Self.template(version: version), file: "egen.yaml", context())
    case .noteShared:
      guard let caseFile = try row(CaseFile.self) else { return false }
      _ = try store.noteShared(caseFile.id, context())
    }
    return true
  }

  // MARK: Phases

  private mutating func phase(
    _ statuses: [PhaseStatus]
  ) throws -> (caseFile: Identifier<CaseFile>, phase: Phase)? {
    var found: [(caseFile: Identifier<CaseFile>, phase: Phase)] = []
    for caseFile in try desk.store.list(CaseFile.self) where caseFile.status == .active {
      for phase in try desk.store.list(Phase.self, case: caseFile.id)
      where statuses.contains(phase.status) {
        found.append((caseFile.id, phase))
      }
    }
    return one(found)
  }

  private mutating func completePhase() throws -> Bool {
    guard let found = try phase([.inProgress]) else { return false }
    let key = found.phase.key
    let situation = try desk.store.situation(found.caseFile, today: desk.context.today)
    let unmet = GateEvaluation(situation).outcomes(of: key).filter(\.blocks)
    let overridden = GateOverride(rules: unmet.map(\.key), by: "Sunniva", reason: "Det haster.")
    _ = try desk.store.completePhase(
      found.caseFile, phase: key, override: unmet.isEmpty ? nil : overridden, context())
    return true
  }

  private mutating func adaptPhases() throws -> Bool {
    guard let found = try phase(PhaseStatus.allCases) else { return false }
    let change = adaptation(of: found.phase)
    return try desk.store.adaptPhases(of: found.caseFile, change, context()) != nil
  }

  private mutating func adaptation(of phase: Phase) -> PhaseAdaptation {
    let (key, step) = (phase.key, number(1...3))
    switch number(0...8) {
    case 0: return .movePhase(key, to: number(1...7))
    case 1: return phase.isHidden ? .showPhase(key) : .hidePhase(key)
    case 2: return .addPhase([.title: name()], after: coin() ? key : nil)
    case 3: return .rewordPhase(key, [.title: name(), .what: name()])
    case 4: return .addStep(phase: key, text: name(), at: coin() ? 1 : nil)
    case 5: return .rewordStep(phase: key, step: step, text: name())
    case 6: return .hideStep(phase: key, step: step)
    case 7: return .showStep(phase: key, step: step)
    default: return .moveStep(phase: key, step: step, to: number(1...3))
    }
  }

  // MARK: Answers and templates

  private mutating func answer() throws -> Bool {
    guard let caseFile = try openCase() else { return false }
    let template = try desk.store.situation(caseFile, today: desk.context.today).template
    guard let list = one(template.checklists) else { return false }
    let organisation = try row(Organisation.self).map(\.id)
    _ = try desk.store.answer(
      case: caseFile, checklist: list.key, item: number(1...4),
      value: pick(ChecklistAnswer.allCases), note: name(), on: pastDay(), by: name(),
      organisation: coin() ? organisation : nil, context())
    return true
  }

  private static func template(version: Int) -> String {
    """
    template: egen
    version: \(version)
    phases:
      - phase: start
        title: { nb: Start, nn: Start, en: Start }
    """
  }

  // MARK: Plans

  mutating func perform(_ action: RandomAction.Plans) throws -> Bool {
    let store = desk.store
    switch action {
    case .editPlan:
      guard let caseFile = try openCase() else { return false }
      return try store.editPlan(
        case: caseFile,
        changes: [
          "strategies": .text(name()), "startYear": .integer(number(2026...2027)),
          "endYear": .integer(number(2027...2029)),
        ], context()) != nil
    case .makePlanVersion:
      guard let caseFile = try plannedCase() else { return false }
      _ = try store.makePlanVersion(case: caseFile, context())
    case .movePlan:
      guard let caseFile = try plannedCase() else { return false }
      let plans = try store.list(ActionPlan.self, case: caseFile)
      guard let newest = plans.max(by: { $0.version < $1.version }) else { return false }
      _ = try store.movePlan(case: caseFile, to: next(after: newest.status), context())
    case .makeActivityPlan:
      guard let caseFile = try plannedCase() else { return false }
      let decision: FieldValues = ["decidedBy": .text(name()), "decidedOn": .day(pastDay())]
      _ = try store.makeActivityPlan(
        case: caseFile, year: coin() ? number(2026...2028) : nil,
        decision: coin() ? decision : [:], context())
    }
    return true
  }

  /// A case that has an action plan.
  private mutating func plannedCase() throws -> Identifier<CaseFile>? {
    let planned = try desk.store.list(ActionPlan.self).map(\.caseFile)
    return try row(CaseFile.self) { $0.status == .active && planned.contains($0.id) }?.id
  }
}
