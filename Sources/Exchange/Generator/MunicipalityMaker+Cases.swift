import Domain
import Store

extension MunicipalityMaker {
  /// Cases that no idea led to, spread over the years.
  mutating func planCasesWithoutIdea() {
    let others = size.cases - casesFromIdeas
    let days = start.days(until: today)
    for index in 0..<max(0, others) {
      planCase(casesFromIdeas + index, idea: nil, after: 1 + index * (days - 60) / others)
    }
  }

  mutating func planCase(_ caseIndex: Int, idea: Int?, after days: Int) {
    plan(after: days) { maker throws(StoreError) in
      try maker.change(.add, by: caseIndex % 4) { maker, change throws(StoreError) in
        try maker.makeCase(caseIndex, idea: idea, change)
      }
    }
  }

  /// Makes a case today, and plans what is done in it.
  mutating func makeCase(
    _ caseIndex: Int, idea: Int?, _ change: FillingChange
  ) throws(StoreError) {
    var numbers = MadeUpNumbers("case", caseIndex)
    let template = templates[[0, 0, 1, 0, 2][caseIndex % 5]]
    let id = newId(CaseFile.self)
    let title = idea.map { index in
      var words = MadeUpNumbers("idea", index)
      return MadeUpWords.title(&words)
    }
    var values: FieldValues = [
      "title": .text(title ?? MadeUpWords.title(&numbers)), "template": .code(template.key),
      "writtenLanguage": .code(numbers.chance(85) ? "nb" : "nn"), "status": .code("active"),
      "idea": idea.map { .record(RecordLink(ideas[$0])) } ?? .blank, "level": .code("project"),
      "need": .text(numbers.one(of: MadeUpWords.reasons)),
      "presentSituation": .text(numbers.one(of: MadeUpWords.reasons)),
      "plannedStart": .day(day), "actualStart": .day(day),
      "plannedEnd": .day(day.adding(days: 400 + numbers.below(500))),
    ]
    values["amount"] = Amount(kroner: Int64(20 + numbers.below(500)) * 1000)?.fieldValue ?? .blank
    try change.insert(CaseFile.self, id: id, number: newNumber(.caseFile), values)
    try change.insertCopy(of: template, into: id, id: newId(CaseFile.self).number)
    let phases = try makePhases(of: id, template, change)
    try makeOrganisations(of: id, caseIndex, change)
    planWork(CaseBeingMade(id: id, index: caseIndex, template: template, phases: phases))
  }

  private mutating func makePhases(
    of caseFile: Identifier<CaseFile>, _ template: ProcessTemplate, _ change: FillingChange
  ) throws(StoreError) -> [Identifier<Phase>] {
    var phases: [Identifier<Phase>] = []
    var hasBegun = false
    for (index, phase) in template.phases.enumerated() {
      let status: PhaseStatus =
        phase.isCompletedAtStart ? .completed : hasBegun ? .notStarted : .inProgress
      if status == .inProgress { hasBegun = true }
      let id = newId(Phase.self)
      phases.append(id)
      try change.insert(
        Phase.self, id: id,
        [
          "case": .record(RecordLink(caseFile)), "key": .text(phase.key),
          "position": .integer(index + 1), "status": .code(status.rawValue),
          "startedOn": status == .notStarted ? .blank : .day(day),
          "endedOn": status == .completed ? .day(day) : .blank, "isHidden": .flag(false),
        ], titled: phase.title)
    }
    return phases
  }

  private mutating func makeOrganisations(
    of caseFile: Identifier<CaseFile>, _ caseIndex: Int, _ change: FillingChange
  ) throws(StoreError) {
    let partner = 1 + caseIndex % (organisations.count - 1)
    for (organisation, role) in [(0, "owner"), (partner, "partner")] {
      try change.insert(
        CaseOrganisation.self, id: newId(),
        [
          "case": .record(RecordLink(caseFile)),
          "organisation": .record(RecordLink(organisations[organisation])),
          "role": .code(role), "isLocal": .flag(organisation != 0),
        ])
    }
  }

  // MARK: What follows

  private mutating func planWork(_ made: CaseBeingMade) {
    plan(after: 7) { maker throws(StoreError) in try maker.makeTeam(of: made) }
    plan(after: 21) { maker throws(StoreError) in try maker.makeGoals(of: made) }
    for time in 0..<4 {
      plan(after: 60 + time * 150) { maker throws(StoreError) in try maker.makeLog(of: made, time) }
    }
    let begun = made.template.phases.count { $0.isCompletedAtStart }
    for (time, position) in (begun..<max(begun, made.phases.count - 1)).enumerated() {
      plan(after: 90 * (time + 1) + made.index % 60) { maker throws(StoreError) in
        try maker.completePhase(position, of: made)
      }
    }
    if made.index % 10 < 7 {
      plan(after: 700 + made.index % 300) { maker throws(StoreError) in try maker.close(made) }
    }
  }

  private mutating func makeTeam(of made: CaseBeingMade) throws(StoreError) {
    let roles: [[Role]] = [
      [.teamLeader], [.municipalContact], [.professional], [.resourcePerson],
      [.ideaOwner, .contributor],
    ]
    try change(.add, by: made.index % 4) { maker, change throws(StoreError) in
      for (position, role) in roles.enumerated() {
        let isMunicipal = (1...2).contains(position)
        let count = isMunicipal ? min(Self.staff, maker.people.count) : maker.people.count
        let person = maker.people[(made.index * 13 + position * 31) % count]
        try change.insert(
          Membership.self, id: maker.newId(),
          [
            "case": .record(RecordLink(made.id)), "person": .record(RecordLink(person)),
            "roles": role.fieldValue,
            "responsibility": (made.index + position) % 9 == 0
              ? .blank
              : .text(MadeUpWords.responsibilities[position]),
            "isCoreTeam": .flag(position < 2), "from": .day(maker.day),
          ])
      }
    }
  }

  /// Goals with the case's share of the measures, and its money.
  private mutating func makeGoals(of made: CaseBeingMade) throws(StoreError) {
    var goals: [Identifier<Goal>] = []
    try change(.add, by: made.index % 4) { maker, change throws(StoreError) in
      for position in 0..<3 {
        let id = maker.newId(Goal.self)
        let text = MadeUpWords.goals[(made.index + position) % MadeUpWords.goals.count]
        try change.insert(
          Goal.self, id: id, number: maker.newNumber(.goal),
          [
            "case": .record(RecordLink(made.id)), "text": .text(text),
            "kind": .code(position == 0 ? "main" : "sub"),
            "parentGoal": goals.first.map { .record(RecordLink($0)) } ?? .blank,
            "indicator": .text("Oppmøter i året"), "baseline": .text("0"),
            "target": .text(String(100 + made.index % 400)),
          ])
        goals.append(id)
      }
    }
    try makeMoney(of: made)
    let share =
      size.measures * (made.index + 1) / size.cases - size.measures * made.index / size.cases
    for position in 0..<share { try makeMeasure(of: made, position, goals[position % 3]) }
  }

  private mutating func makeMoney(of made: CaseBeingMade) throws(StoreError) {
    try change(.add, by: made.index % 4) { maker, change throws(StoreError) in
      for (position, text) in ["Materialer", "Møter", "Kommunen", "Egeninnsats"].enumerated() {
        let budget = Amount(kroner: Int64(5 + (made.index * 7 + position * 3) % 90) * 1000)
        try change.insert(
          MoneyLine.self, id: maker.newId(), number: maker.newNumber(.moneyLine),
          [
            "case": .record(RecordLink(made.id)), "text": .text(text),
            "direction": .code(position < 2 ? "cost" : "funding"),
            "budget": budget?.fieldValue ?? .blank,
          ])
      }
    }
  }

  private mutating func makeLog(of made: CaseBeingMade, _ time: Int) throws(StoreError) {
    var numbers = MadeUpNumbers("log", made.index * 8 + time)
    let kind = numbers.one(of: [EntryKind.evaluation, .experience, .adjustment, .possibility])
    let text = numbers.one(of: MadeUpWords.log)
    try change(.add, by: made.index % 4) { maker, change throws(StoreError) in
      try change.insert(
        Entry.self, id: maker.newId(), number: maker.newNumber(.entry),
        [
          "kind": .code(kind.rawValue), "case": .record(RecordLink(made.id)), "text": .text(text),
          "on": .day(maker.day), "visibility": .code("open"),
          "outcome": kind == .experience ? .code("worked") : .blank,
        ])
    }
    guard let checklist = made.template.checklists.first else { return }
    for item in 1...max(1, checklist.items.count) {
      let value = numbers.one(of: [ChecklistAnswer.yes, .yes, .partly, .partly, .no])
      try change(.answerChecklist, by: made.index % 4) { maker, change throws(StoreError) in
        try change.insert(
          Assessment.self, id: maker.newId(),
          [
            "case": .record(RecordLink(made.id)), "checklist": .text(checklist.key),
            "item": .integer(item), "value": .code(value.rawValue), "on": .day(maker.day),
          ])
      }
    }
  }
}

/// A case whose history is being made.
struct CaseBeingMade: Sendable {
  let id: Identifier<CaseFile>
  let index: Int
  let template: ProcessTemplate
  let phases: [Identifier<Phase>]
}
