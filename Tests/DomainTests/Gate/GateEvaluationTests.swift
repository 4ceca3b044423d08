import Domain
import Samples
import Testing

struct GateEvaluationTests {
  /// Whether the rules of a phase are met, by key.
  private func gate(_ builder: CaseBuilder, _ phase: String) -> [String: Bool] {
    Dictionary(
      uniqueKeysWithValues: GateEvaluation(builder.situation).outcomes(of: phase)
        .map { ($0.key, $0.isMet) })
  }

  /// The outcome of one rule in a template of its own.
  private func outcome(
    _ rule: Rule, _ fill: (inout CaseBuilder) throws -> Void = { _ in }
  ) throws -> RuleOutcome {
    var builder = try CaseBuilder(template(rule))
    try builder.begin("work", on: "2026-01-01")
    try fill(&builder)
    return try #require(GateEvaluation(builder.situation).outcomesInProgress.first)
  }

  @Test("N-13, N-15, N-16: what the first two steps ask of the idea")
  func ideaSteps() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    #expect(gate(builder, "idea")["fieldFilled.idea"] == false)
    try builder.idea()
    #expect(
      gate(builder, "idea") == ["fieldFilled.idea": true, "fieldFilled.concretisation": false])
    #expect(
      gate(builder, "decision") == [
        "fieldFilled.decision": false, "fieldFilled.ideaOwnerPart": false,
      ])
    try builder.idea(["concretisation.where": .text("Gamlekaia")])
    #expect(gate(builder, "idea")["fieldFilled.concretisation"] == true)
  }

  @Test("N-21: step 3 needs the present situation and a main goal; blanks are nothing")
  func presentSituation() throws {
    var builder = try CaseBuilder(
      Granvag.template("sambygging-6"), ["presentSituation": .text("   ")])
    try builder.goal("Et delmål", ["kind": .code("sub")])
    var found = gate(builder, "start")
    #expect(found["fieldFilled"] == false)
    #expect(found["goalCount"] == false)
    try builder.edit(["presentSituation": .text("Kaia er råtten.")])
    try builder.goal("En møteplass")
    found = gate(builder, "start")
    #expect(found["fieldFilled"] == true)
    #expect(found["goalCount"] == true)
  }

  @Test("N-22: under-financing is advice and blocks nothing")
  func budget() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    #expect(gate(builder, "start")["budgetBalanced"] == false)
    try builder.money(.cost, 186_000)
    try builder.money(.funding, 185_999)
    let short = try #require(
      GateEvaluation(builder.situation).outcomes(of: "start").first { $0.key == "budgetBalanced" })
    #expect(short.isMet == false)
    #expect(!short.blocks)
    #expect(short.finding == .budget(costs: 186_000, funding: 185_999))
    try builder.money(.funding, 1)
    #expect(gate(builder, "start")["budgetBalanced"] == true)
  }

  @Test("N-23: a measure without a goal is named")
  func measureWithoutGoal() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    #expect(gate(builder, "start")["measureCount.any"] == false)
    #expect(gate(builder, "start")["measureCount.withoutGoal"] == true)
    let goal = try builder.goal("En møteplass")
    try builder.measure("Benker", .proposed, ["goal": .record(RecordLink(goal))])
    try builder.measure("Lys")
    let outcome = try #require(
      GateEvaluation(builder.situation).outcomes(of: "start")
        .first { $0.key == "measureCount.withoutGoal" })
    guard case .measures(_, let found) = outcome.finding else {
      Issue.record("\(outcome.finding)")
      return
    }
    #expect(found.map(\.title) == ["Lys"])
    #expect(outcome.mending == .field(found[0].link, "goal"))
    #expect(gate(builder, "start")["measureCount.any"] == true)
  }

  @Test("N-25: step 4 needs a process leader course; another course is not one")
  func processLeaderCourse() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    try builder.entry(.competence)
    #expect(gate(builder, "competence")["entryExists"] == false)
    try builder.entry(.competence, ["subkind": .code("processLeaderCourse")])
    #expect(gate(builder, "competence")["entryExists"] == true)
  }

  @Test(
    "N-28, N-29: evaluation and experience count in the step they were made in",
    arguments: [("implementation", true, false), ("sharing", false, true)])
  func withinPhase(phase: String, inImplementation: Bool, inSharing: Bool) throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    try builder.entry(.evaluation, ["phase": .code(phase)])
    #expect(gate(builder, "implementation")["entryExists"] == inImplementation)
    #expect(gate(builder, "sharing")["entryExists.evaluation"] == inSharing)
    #expect(gate(builder, "sharing")["entryExists.experience"] == false)
  }

  @Test("INV-21: an open measure needs a responsible whose data may be used; advice only")
  func responsible() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    let anna = try builder.member("Anna", .municipal, [.municipalContact])
    let responsible: FieldValues = ["responsible": .record(RecordLink(anna))]
    try builder.measure("Ferdig", .done)
    try builder.measure("Åpen", .inProgress, responsible)
    #expect(gate(builder, "implementation")["measureCount"] == true)
    var person = try #require(builder.situation.people[anna])
    person = try #require(
      Person.restoring(
        id: anna, number: person.number, revision: 1,
        person.values.merging(["status": .code("anonymised")]) { $1 }))
    var situation = builder.situation
    situation.people[anna] = person
    let outcome = try #require(GateEvaluation(situation).outcomes(of: "implementation").last)
    #expect(outcome.isMet == false)
    #expect(!outcome.blocks)
  }

  @Test("Rules.md 2.7: every rule of the vocabulary has an answer, and says where it is mended")
  func everyRuleIsAnswered() throws {
    let rules: [Rule] = [
      .meetingHeld(kind: .openMeeting, minimum: .count(1)),
      .seriesOnSchedule(kind: .discussionMeeting),
      .serviceAreasCovered(minimum: .count(1)),
      .anchoring(kind: .political, minimum: .count(1)), .anchoringPerParty(of: .agreement),
      .agreementStatus(atLeast: .signed), .residentsInEveryPhase,
      .fieldFilled(.caseServiceAreas),
      .entryExists(EntryCondition(kind: .communication, audience: .local)),
    ]
    for rule in rules {
      let outcome = try outcome(rule)
      #expect(!outcome.isMet, "\(rule)")
      #expect(outcome.mending != nil, "\(rule)")
    }
  }

  @Test(
    "N-33 to N-36: a checklist is answered when the latest answer to every item is",
    arguments: [
      ([ChecklistAnswer.yes, .partly, .no, .notRelevant], [Int]()),
      ([.yes, .notAssessed, .no, .yes], [2]), ([.yes], [2, 3, 4]),
    ])
  func checklist(answers: [ChecklistAnswer], missing: [Int]) throws {
    var phases = Granvag.template("sambygging-6")
    phases.phases = [
      PhaseTemplate(
        key: "work", title: LocalizedText("Arbeid"),
        rules: [TemplateRule(.checklistAnswered(ChecklistCondition(checklist: "success")))])
    ]
    var builder = try CaseBuilder(phases)
    for (index, answer) in answers.enumerated() {
      try builder.answer("success", index + 1, .yes)
      try builder.answer("success", index + 1, answer)
    }
    let outcome = try #require(GateEvaluation(builder.situation).outcomes(of: "work").first)
    guard case .answers(_, _, let found) = outcome.finding else {
      Issue.record("\(outcome.finding)")
      return
    }
    #expect(found.map(\.item) == missing)
    #expect(outcome.isMet == missing.isEmpty)
  }

  @Test("Each owner and partner answers for itself where a rule asks for it")
  func perOrganisation() throws {
    let condition = ChecklistCondition(checklist: "equality", item: 1, isPerOrganisation: true)
    var template = template(.checklistAnswered(condition))
    template.checklists = Granvag.template("plattform").checklists
    var builder = try CaseBuilder(template)
    let municipality = try builder.organisation("Kommunen", role: .owner)
    try builder.organisation("Frivilligsentralen")
    try builder.organisation("Konsulenten", role: .supplier)
    try builder.answer("equality", 1, .yes)
    try builder.answer("equality", 1, .yes, by: municipality)
    let outcome = try #require(GateEvaluation(builder.situation).outcomes(of: "work").first)
    guard case .answers(_, _, let missing) = outcome.finding else {
      Issue.record("\(outcome.finding)")
      return
    }
    #expect(missing.map(\.organisation?.title) == ["Frivilligsentralen"])
  }

  @Test(
    "V-12: a large case from outside comes through the channels of the case's own template",
    arguments: [
      (SenderKind.resident, Channel.volunteerCentre, true),
      (.business, .businessAssociation, true), (.association, .municipality, false),
      (.resident, .webForm, false), (.party, .email, true), (.municipality, .internal, true),
    ])
  func channel(sender: SenderKind, channel: Channel, isMet: Bool) throws {
    var builder = try CaseBuilder(
      Granvag.template("plattform"), ["amount": Amount(kroner: 450_000).fieldValue])
    try builder.idea([
      "senderKind": .code(sender.rawValue), "channel": .code(channel.rawValue),
    ])
    #expect(gate(builder, "clarification")["channelAllowed"] == isMet)
  }

  @Test("V-12: a case that no idea led to has no external initiator")
  func channelWithoutIdea() throws {
    #expect(try outcome(.channelAllowed).isMet == true)
  }

  @Test(
    "INV-07, V-16: what clarification asks depends on the size; unknown is neither",
    arguments: [
      (Int64?.none, [], ["fieldFilled"]), (99_999, ["fieldFilled"], []),
      (100_000, ["fieldFilled", "channelAllowed"], ["challengeJustified", "goalCount"]),
    ] as [(Int64?, [String], [String])])
  func size(kroner: Int64?, met: [String], unmet: [String]) throws {
    let amount = kroner.flatMap { Amount(kroner: $0) }
    let builder = try CaseBuilder(Granvag.template("plattform"), ["amount": amount.fieldValue])
    let outcomes = GateEvaluation(builder.situation).outcomes(of: "clarification")
    #expect(outcomes.filter { $0.isMet == true }.map(\.key) == met)
    #expect(outcomes.filter { $0.isMet == false }.map(\.key) == unmet)
  }

  @Test("V-19, V-20: a challenge needs a justification that is not blank, and a goal")
  func challenge() throws {
    var builder = try CaseBuilder(
      Granvag.template("plattform"),
      [
        "amount": Amount(kroner: 450_000).fieldValue,
        "challenges": .pairs([CodedText(code: "climate", text: "          ")]),
      ])
    try builder.goal("Mindre utslipp", ["challenge": .code("exclusion")])
    let outcomes = GateEvaluation(builder.situation).outcomes(of: "clarification")
    #expect(outcomes.map(\.isMet) == [true, true, false, false])
    guard case .challenges(1, let unjustified) = outcomes[2].finding else {
      Issue.record("\(outcomes[2].finding)")
      return
    }
    #expect(unjustified.map { $0.text(in: .nb) } == ["klima"])
    try builder.edit(["challenges": .pairs([CodedText(code: "climate", text: "Sparer strøm")])])
    try builder.goal("Solceller", ["challenge": .code("climate")])
    #expect(
      GateEvaluation(builder.situation).outcomes(of: "clarification").map(\.isMet)
        == [true, true, true, true])
  }

  @Test("V-22: a phase for large cases stays when it has begun, and asks nothing of a small one")
  func sizeChanges() throws {
    var builder = try CaseBuilder(
      Granvag.template("plattform"), ["amount": Amount(kroner: 450_000).fieldValue])
    #expect(gate(builder, "agreement").count == 3)
    try builder.edit(["amount": Amount(kroner: 10_000).fieldValue])
    #expect(gate(builder, "agreement").isEmpty)
    #expect(builder.situation.rail.map(\.phase.key).contains("agreement") == false)
  }

  @Test(
    "minimumDuration counts both ends",
    arguments: [
      ("2027-01-01", "2028-12-31", 24, true), ("2027-01-01", "2028-12-30", 24, false),
      ("2027-01-15", "2029-01-14", 24, true), ("2025-03-01", "2029-12-31", 58, true),
    ])
  func months(start: String, end: String, months: Int, isMet: Bool) throws {
    let outcome = try outcome(.minimumDuration(of: .case, length: .months(months))) {
      try $0.edit(["plannedStart": .day(day(start)), "plannedEnd": .day(day(end))])
    }
    #expect(outcome.isMet == isMet)
  }

  @Test(
    "O-09: a long-term plan spans more than one calendar year",
    arguments: [(2027, 2027, false), (2027, 2028, true)])
  func calendarYears(start: Int, end: Int, isMet: Bool) throws {
    let outcome = try outcome(.minimumDuration(of: .plan, length: .calendarYears(2))) {
      try $0.plan(["startYear": .integer(start), "endYear": .integer(end)])
    }
    #expect(outcome.isMet == isMet)
  }

  @Test("A period without both ends is not long enough")
  func openPeriod() throws {
    let outcome = try outcome(.minimumDuration(of: .case, length: .months(1))) {
      try $0.edit(["plannedEnd": .day(day("2028-01-01"))])
    }
    #expect(outcome.isMet == false)
  }

  @Test(
    "A plan must be there, and at least so far",
    arguments: [(PlanLevel.draft, true), (.final, false)])
  func planStatus(level: PlanLevel, isMet: Bool) throws {
    #expect(try outcome(.planStatus(atLeast: level)).isMet == false)
    #expect(try outcome(.planStatus(atLeast: level)) { try $0.plan([:]) }.isMet == isMet)
  }

  @Test("minimum: all means each one there is, and at least one")
  func all() throws {
    let rule = Rule.goalCount(kind: .main, link: .continuation, minimum: .all)
    #expect(try outcome(rule).isMet == false)
    let partly = try outcome(rule) {
      try $0.goal("Varer", ["livesOn": .text("Vellet")])
      try $0.goal("Varer ikke")
    }
    #expect(partly.isMet == false)
    guard case .goals(.main, .continuation, 1, .all, let unlinked) = partly.finding else {
      Issue.record("\(partly.finding)")
      return
    }
    #expect(unlinked.map(\.title) == ["Varer ikke"])
    #expect(try outcome(rule) { try $0.goal("Varer", ["livesOn": .text("Vellet")]) }.isMet == true)
  }

  @Test("INV-22: an unmet requirement blocks; advice and what cannot be assessed do not")
  func blocks() throws {
    let unmet = try outcome(.goalCount(kind: nil, link: nil, minimum: .count(1)))
    #expect(unmet.blocks)
    var builder = try CaseBuilder(
      template(.goalCount(kind: nil, link: nil, minimum: .count(1)), strength: .advice))
    try builder.begin("work", on: "2026-01-01")
    let advice = try #require(GateEvaluation(builder.situation).outcomesInProgress.first)
    #expect(advice.isMet == false)
    #expect(!advice.blocks)
  }

  @Test("Every field that a rule may name is one of the records, but service areas")
  func fields() throws {
    for field in RuleField.allCases {
      let outcome = try outcome(.fieldFilled(field)) {
        try $0.idea()
        try $0.plan([:])
      }
      #expect(outcome.isMet == false || field != .caseServiceAreas, "\(field)")
    }
    for field in RuleField.allCases where field != .caseServiceAreas {
      let name = field.rawValue
      let key = String(name.drop { $0 != "." }.dropFirst())
      let keys: [FieldKey] =
        name.hasPrefix("case.")
        ? CaseFile.fieldDescriptions.map(\.key)
        : name.hasPrefix("idea.")
          ? Idea.fieldDescriptions.map(\.key) : ActionPlan.fieldDescriptions.map(\.key)
      #expect(keys.contains { $0.name == key || $0.group == key }, "\(name)")
    }
  }
}
