import Domain
import Samples
import Testing

/// What områdesatsing asks for in its second phase, rule by rule, and what data say of its ten
/// criteria beforehand.
struct AreaRulesTests {
  private func builder() throws -> CaseBuilder {
    var builder = try CaseBuilder(Granvag.template("omradesatsing-5"))
    try builder.begin("planning", on: "2026-01-01")
    return builder
  }

  private func isMet(_ key: String, _ builder: CaseBuilder) throws -> Bool {
    try outcome(key, builder).isMet
  }

  private func outcome(_ key: String, _ builder: CaseBuilder) throws -> RuleOutcome {
    try #require(
      GateEvaluation(builder.situation).outcomes(of: "planning").first { $0.key == key })
  }

  private func check(_ item: Int, _ builder: CaseBuilder) -> Bool? {
    builder.situation.preCheck(checklist: "omradeloft-10", item: item)?.isMet
  }

  @Test(
    "O-06: each of the three kinds of anchoring is asked for by itself",
    arguments: ["administrative", "political", "local"])
  func anchoring(kind: String) throws {
    var builder = try builder()
    #expect(try outcome("anchoring.\(kind)", builder).blocks)
    try builder.entry(.anchoring, ["subkind": .code("party")])
    #expect(try !isMet("anchoring.\(kind)", builder))
    try builder.entry(.anchoring, ["subkind": .code(kind)])
    #expect(try isMet("anchoring.\(kind)", builder))
  }

  @Test("O-07: each service area has an active member or a reason; the rest are named")
  func serviceAreas() throws {
    var builder = try builder()
    #expect(try !isMet("fieldFilled.serviceAreas", builder), "advice: at least one")
    #expect(try isMet("serviceAreasCovered", builder))
    let maret = try builder.member("Máret", .municipal, [.coordinator])
    let gone = try builder.member("Per", .municipal, [.professional], to: "2026-02-01")
    try builder.area("folkehelse", [maret])
    try builder.area("park", reason: "Senere.")
    #expect(try isMet("serviceAreasCovered", builder))
    try builder.area("oppvekst", [gone])
    let outcome = try outcome("serviceAreasCovered", builder)
    #expect(outcome.blocks)
    guard case .serviceAreas(_, let uncovered, _, _) = outcome.finding else {
      Issue.record("\(outcome.finding)")
      return
    }
    #expect(uncovered == ["oppvekst"])
    #expect(outcome.mending == .field(RecordLink(builder.situation.serviceAreas[2].id), "members"))
  }

  @Test("O-07: local and external partners are counted apart, and suppliers not at all")
  func partners() throws {
    var builder = try builder()
    try builder.organisation("Konsulenten", role: .supplier, isLocal: false)
    #expect(try !isMet("partnerMinimum.external", builder))
    try builder.organisation("Borettslaget")
    #expect(try isMet("partnerMinimum.local", builder))
    #expect(try !isMet("partnerMinimum.external", builder))
    try builder.organisation("Skolen", isLocal: false)
    #expect(try isMet("partnerMinimum.external", builder))
  }

  @Test("O-08: a main goal that builds on no knowledge is named, and holds nothing back")
  func knowledge() throws {
    var builder = try builder()
    try builder.entry(.knowledge)
    let entry = try #require(builder.situation.entries.last)
    try builder.goal("Trygge veier", ["knowledge": .list([.record(RecordLink(entry.id))])])
    #expect(try isMet("goalCount.knowledge", builder))
    try builder.goal("Møteplasser")
    let outcome = try outcome("goalCount.knowledge", builder)
    #expect(!outcome.isMet && !outcome.blocks)
    guard case .goals(_, _, _, _, let unlinked) = outcome.finding else {
      Issue.record("\(outcome.finding)")
      return
    }
    #expect(unlinked.map(\.title) == ["Møteplasser"])
  }

  @Test(
    "O-09: a plan is long-term when it covers more than one calendar year",
    arguments: [(2027, 2027, false), (2027, 2028, true), (2027, nil, false)])
  func longTerm(first: Int, last: Int?, isLong: Bool) throws {
    var builder = try builder()
    try builder.plan([
      "startYear": .integer(first), "endYear": last.map { .integer($0) } ?? .blank,
    ])
    #expect(try isMet("minimumDuration", builder) == isLong)
    #expect(builder.situation.plan?.isLongTerm == isLong)
  }

  @Test("O-11: the written summary of the knowledge is required; spaces are no summary")
  func summary() throws {
    var builder = try builder()
    try builder.edit(["knowledgeSummary": .text("  ")])
    #expect(try outcome("fieldFilled.knowledgeSummary", builder).blocks)
    try builder.edit(["knowledgeSummary": .text("Folk trives.")])
    #expect(try isMet("fieldFilled.knowledgeSummary", builder))
  }

  @Test(
    "O-12, O-13: strategies, communication and evaluation are required; methods and frames advised",
    arguments: [
      ("strategies", true), ("communication", true), ("evaluation", true), ("methods", false),
      ("frames", false),
    ])
  func planTexts(field: String, isRequired: Bool) throws {
    var builder = try builder()
    try builder.plan(["startYear": .integer(2027)])
    let before = try outcome("fieldFilled.\(field)", builder)
    #expect(!before.isMet && before.blocks == isRequired)
    let plan = try #require(builder.situation.plan)
    #expect(before.mending == .field(RecordLink(plan.id), FieldKey(field)))
    #expect(PlanStanding(plan, in: builder.situation).blankTexts.contains(FieldKey(field)))
    try builder.plan([FieldKey(field): .text("Slik.")])
    #expect(try isMet("fieldFilled.\(field)", builder))
  }

  @Test("O-15: the team needs somebody from outside; who came after is marked with the phase")
  func fromOutside() throws {
    var builder = try builder()
    let first = try builder.member("Máret", .municipal, [.coordinator], from: "2026-01-10")
    #expect(try outcome("roleMinimum", builder).blocks)
    try builder.member("Sunniva", .municipal, [.processOwner], from: "2026-03-01")
    try builder.member("Ánh", .local, [.residentsRepresentative], from: "2026-01-10")
    try builder.member("Sigrid", .other, [.publicActor], from: "2026-02-01")
    #expect(try isMet("roleMinimum", builder))
    let memberships = builder.situation.memberships
    #expect(memberships.first?.person == first)
    #expect(memberships.map { builder.situation.cameInStep($0) } == [nil, nil, nil, 2])
  }

  @Test("O-16: each partner is to anchor within itself, and those that have not are named")
  func anchoringOfPartners() throws {
    var builder = try builder()
    try builder.organisation("Kommunen", role: .owner)
    let housing = try builder.organisation("Borettslaget")
    let school = try builder.organisation("Skolen")
    try builder.entry(
      .anchoring,
      ["subkind": .code("party"), "organisations": .list([.record(RecordLink(housing))])])
    let outcome = try outcome("anchoringPerParty", builder)
    #expect(!outcome.isMet && !outcome.blocks)
    #expect(outcome.mending == .partyAnchoring(school))
    #expect(
      AnchoringOverview(builder.situation).rows.compactMap(\.mending).contains(
        .partyAnchoring(school)))
  }

  @Test("O-17: a joint answer is nobody's own; each owner and partner answers for itself")
  func sharedUnderstanding() throws {
    var builder = try builder()
    let owner = try builder.organisation("Kommunen", role: .owner)
    let housing = try builder.organisation("Borettslaget")
    for item in 1...2 { try builder.answer("sharedUnderstanding", item, .yes) }
    #expect(try !isMet("checklistAnswered", builder))
    #expect(builder.situation.isAnsweredByEach("sharedUnderstanding"))
    #expect(!builder.situation.isAnsweredByEach("omradeloft-10"))
    for item in 1...2 { try builder.answer("sharedUnderstanding", item, .partly, by: owner) }
    let answers = builder.situation.partyAnswers(checklist: "sharedUnderstanding", item: 1)
    #expect(answers.map { $0.answer?.value } == [.partly, nil])
    for item in 1...2 { try builder.answer("sharedUnderstanding", item, .yes, by: housing) }
    #expect(try isMet("checklistAnswered", builder))
  }

  @Test("O-18: everybody has role and responsibility, and a version of the plan may lay it down")
  func responsibilities() throws {
    var builder = try builder()
    try builder.plan([:])
    let plan = try #require(builder.situation.plan)
    try builder.member(
      "Máret", .municipal, [.coordinator], responsibility: "",
      values: ["laidDownIn": .record(RecordLink(plan.id))])
    #expect(try outcome("everyRoleHasResponsibility", builder).blocks)
    #expect(PlanStanding(plan, in: builder.situation).roles.count == 1)
  }

  @Test("O-19: input is advised, and without an answer to it nothing is refused")
  func input() throws {
    var builder = try builder()
    #expect(try !outcome("entryExists.input", builder).blocks)
    try builder.entry(.input)
    #expect(try isMet("entryExists.input", builder))
  }

  @Test(
    "O-19: what was not taken in, or only in part, says why",
    arguments: [("takenIn", true), ("partly", false), ("notTakenIn", false)])
  func inputReason(outcome: String, isAccepted: Bool) throws {
    var builder = try builder()
    let values: FieldValues = ["outcome": .code(outcome)]
    if isAccepted {
      try builder.entry(.input, values)
    } else {
      #expect(throws: Refusal.fields([FieldRefusal("reason", .required)])) {
        try builder.entry(.input, values)
      }
      try builder.entry(.input, values.merging(["reason": .text("For dyrt.")]) { $1 })
    }
  }

  @Test("O-20: the phase asks for a final plan", arguments: PlanStatus.allCases)
  func finalPlan(status: PlanStatus) throws {
    var builder = try builder()
    try builder.plan(["startYear": .integer(2027), "endYear": .integer(2029)])
    try builder.planStatus(status)
    #expect(try outcome("planStatus", builder).blocks == (status != .final))
  }

  @Test("O-21: each empty cell of the grid is asked for by its name, and mended in one step")
  func grid() throws {
    var builder = try builder()
    #expect(builder.situation.usesCommunicationGrid)
    #expect(builder.situation.communicationGrid.cells.count == 8)
    try builder.entry(.communication, ["subkind": .code("workshop")])
    #expect(builder.situation.communicationGrid.filled == 0, "for nobody in particular")
    try builder.entry(
      .communication, ["subkind": .code("workshop"), "audience": .code("local")])
    #expect(builder.situation.communicationGrid.filled == 1)
    #expect(try isMet("entryExists.workshopLocal", builder))
    let empty = try outcome("entryExists.workshopInternal", builder)
    #expect(!empty.isMet && !empty.blocks)
    #expect(
      empty.mending == .newEntry(.communication, subkind: "workshop", audience: .internal))
  }

  @Test("O-22: what the municipality commits itself to, and until when, are both required")
  func commitment() throws {
    var builder = try builder()
    try builder.edit(["commitment": .text("En halv stilling.")])
    #expect(try isMet("fieldFilled.commitment", builder))
    #expect(try outcome("fieldFilled.commitmentLastsUntil", builder).blocks)
    try builder.edit(["commitmentLastsUntil": .day(try day("2029-12-31"))])
    #expect(try isMet("fieldFilled.commitmentLastsUntil", builder))
  }

  @Test("O-25: data know that the effort has an area")
  func area() throws {
    var builder = try builder()
    #expect(check(1, builder) == false)
    try builder.edit(["area": .text("Myrtun")])
    #expect(check(1, builder) == true)
  }

  @Test(
    "O-26: planned for at least 24 months, both ends counted",
    arguments: [("2028-12-30", false), ("2028-12-31", true), (nil, false)])
  func months(end: String?, isMet: Bool) throws {
    var builder = try builder()
    try builder.edit([
      "plannedStart": .day(try day("2027-01-01")),
      "plannedEnd": try end.map { .day(try day($0)) } ?? .blank,
    ])
    #expect(check(2, builder) == isMet)
  }

  @Test("O-27, O-32: physical, social and cultural measures; and one of service")
  func categories() throws {
    var builder = try builder()
    for category in ["physical", "social"] {
      try builder.measure("Tiltak", .proposed, ["category": .code(category)])
    }
    #expect(check(3, builder) == false)
    try builder.measure("Tiltak", .proposed, ["category": .code("cultural")])
    #expect(check(3, builder) == true)
    #expect(check(8, builder) == false)
    try builder.measure("Tiltak", .proposed, ["category": .code("service")])
    #expect(check(8, builder) == true)
  }

  @Test("O-28: members from two service areas, and a coordinator")
  func coordinated() throws {
    var builder = try builder()
    let maret = try builder.member("Máret", .municipal, [.professional])
    let sunniva = try builder.member("Sunniva", .municipal, [.processOwner])
    try builder.area("folkehelse", [maret])
    try builder.area("oppvekst", reason: "Senere.")
    #expect(check(4, builder) == false)
    try builder.area("park", [sunniva])
    #expect(check(4, builder) == false, "nobody coordinates")
    try builder.member("Jonas", .municipal, [.coordinator])
    #expect(check(4, builder) == true)
  }

  @Test("O-29: only people can tell whether an effort looks for possibilities")
  func humanOnly() throws {
    #expect(try builder().situation.preCheck(checklist: "omradeloft-10", item: 5) == nil)
    #expect(try builder().situation.preCheck(checklist: "omradeloft-10", item: 11) == nil)
    #expect(try builder().situation.preCheck(checklist: "annen", item: 1) == nil)
  }

  @Test("O-30: the phases without a resident are named, those to come too")
  func residents() throws {
    var builder = try builder()
    try builder.entry(.input, ["phase": .code("planning"), "senderKind": .code("resident")])
    #expect(check(6, builder) == false)
    #expect(
      builder.situation.railWithoutResidents.map(\.phase.key) == [
        "knowledge", "mobilisation", "implementation", "continuation",
      ])
    for phase in builder.situation.railWithoutResidents.map(\.phase.key) {
      try builder.entry(.input, ["phase": .code(phase), "senderKind": .code("resident")])
    }
    #expect(check(6, builder) == true)
  }

  @Test("O-31: knowledge of two different kinds, not twice the same")
  func sources() throws {
    var builder = try builder()
    for _ in 1...2 { try builder.entry(.knowledge, ["subkind": .code("survey")]) }
    #expect(check(7, builder) == false)
    try builder.entry(.knowledge, ["subkind": .code("statistics")])
    #expect(check(7, builder) == true)
  }

  @Test("O-33: data count the links, and people judge")
  func links() throws {
    var builder = try builder()
    let before = try #require(
      builder.situation.preCheck(checklist: "omradeloft-10", item: 9))
    #expect(before.isMet == nil)
    #expect(before.links == 0)
    try builder.measure("Lys")
    let light = try #require(builder.situation.measures.last)
    try builder.measure(
      "Benker", .proposed, ["dependsOn": .list([.record(RecordLink(light.id))])])
    try builder.child("Trygge veier", costs: [])
    #expect(builder.situation.preCheck(checklist: "omradeloft-10", item: 9)?.links == 2)
  }

  @Test("O-34: every goal says where it lives on or who sees to it afterwards")
  func afterwards() throws {
    var builder = try builder()
    try builder.goal("Trygge veier", ["livesOn": .text("Trafikkplanen")])
    #expect(check(10, builder) == true)
    try builder.goal("Møteplasser")
    #expect(check(10, builder) == false)
  }

  @Test("O-25 to O-34: the human answer is beside what data say, and both stay")
  func bothStay() throws {
    var builder = try builder()
    try builder.answer("omradeloft-10", 1, .yes)
    #expect(check(1, builder) == false)
    #expect(builder.situation.latestAnswer(checklist: "omradeloft-10", item: 1)?.value == .yes)
  }
}
