import Domain
import Store

extension MunicipalityMaker {
  /// Makes a measure today, and plans what becomes of it.
  mutating func makeMeasure(
    of made: CaseBeingMade, _ position: Int, _ goal: Identifier<Goal>
  ) throws(StoreError) {
    var random = MadeUpNumbers("measure", measuresMade)
    measuresMade += 1
    let days = 20 + random.below(650)
    let deadline = day.adding(days: days)
    let title = random.one(of: MadeUpWords.measures)
    let hasResponsible = random.chance(94)
    let responsible = people[random.below(people.count)]
    let category = random.one(of: [
      MeasureCategory.physical, .social, .cultural, .service, .process,
    ])
    var id: Identifier<Measure>?
    try change(.add, by: made.index % 4) { maker, change throws(StoreError) in
      let measure = maker.newId(Measure.self)
      id = measure
      try change.insert(
        Measure.self, id: measure, number: maker.newNumber(.measure),
        [
          "case": .record(RecordLink(made.id)), "title": .text("\(title) \(position + 1)"),
          "goal": random.chance(92) ? .record(RecordLink(goal)) : .blank,
          "responsible": hasResponsible ? .record(RecordLink(responsible)) : .blank,
          "deadline": .day(deadline), "originalDeadline": .day(deadline),
          "category": .code(category.rawValue), "status": .code("proposed"),
        ])
    }
    guard let id else { return }
    planSteps(of: id, of: made, deadline, days, &random)
  }

  private mutating func planSteps(
    of id: Identifier<Measure>, of made: CaseBeingMade, _ deadline: Day, _ days: Int,
    _ random: inout MadeUpNumbers
  ) {
    if random.chance(70) { step(id, made, .decided, after: days / 4) }
    if random.chance(60) { step(id, made, .inProgress, after: days / 2) }
    switch random.below(100) {
    case ..<86: step(id, made, .done, after: days - random.below(15))
    case ..<91: step(id, made, .cancelled, after: days, reason: "Det ble ikke plass i år.")
    case ..<96:
      let later = deadline.adding(days: 90 + random.below(300))
      step(
        id, made, .postponed, after: days, ["deadline": .day(later)],
        reason: "Vi venter på svar på søknaden.")
    default: break
    }
  }

  private mutating func step(
    _ id: Identifier<Measure>, _ made: CaseBeingMade, _ status: MeasureStatus, after days: Int,
    _ values: FieldValues = [:], reason: String = ""
  ) {
    let changes = values.merging(["status": .code(status.rawValue)]) { $1 }
    plan(after: days) { maker throws(StoreError) in
      try maker.change(.moveMeasure, by: made.index % 4, reason: reason) {
        _, change throws(StoreError) in
        try change.update(id, changes)
      }
    }
  }

  // MARK: Phases and the end

  /// Completes a phase by its position, and begins the next.
  mutating func completePhase(_ position: Int, of made: CaseBeingMade) throws(StoreError) {
    let today = day
    try change(.completePhase, by: made.index % 4) { _, change throws(StoreError) in
      try change.update(
        made.phases[position],
        ["status": .code("completed"), "endedOn": .day(today)])
      try change.update(
        made.phases[position + 1],
        ["status": .code("inProgress"), "startedOn": .day(today)])
    }
  }

  /// Closes a case; measures that are still open stay so.
  mutating func close(_ made: CaseBeingMade) throws(StoreError) {
    let today = day
    let reason = made.index % 3 == 0 ? "Vi trengte en vinter til." : ""
    try change(.moveCase, by: made.index % 4, reason: reason) { _, change throws(StoreError) in
      try change.update(made.id, ["status": .code("closed"), "actualEnd": .day(today)])
    }
  }
}
