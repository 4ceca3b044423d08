import CustomDump
import Domain
import Templates
import Testing

struct OmradesatsingTests {
  private func template() throws -> ProcessTemplate {
    try #require(ShippedTemplates.template("omradesatsing-5"))
  }

  private func planning() throws -> PhaseTemplate {
    try #require(try template().phase("planning"))
  }

  @Test("O-01: the five phases in their order")
  func phases() throws {
    #expect(
      try template().phases.map { $0.title.text(in: .nb) } == [
        "Kunnskapsgrunnlag", "Planlegging og organisering", "Mobilisering og samarbeid",
        "Gjennomføring", "Videreføring",
      ])
    #expect(
      try template().phases.map(\.key) == [
        "knowledge", "planning", "mobilisation", "implementation", "continuation",
      ])
  }

  @Test("O-03: a phase has a description and results; planning has steps and a sub-process too")
  func parts() throws {
    for phase in try template().phases { #expect(!phase.results.isEmpty, "\(phase.key)") }
    #expect(try planning().results.count == 5)
    #expect(try planning().steps.count == 8)
    #expect(try planning().subprocesses.count == 1)
    #expect(try !planning().guidance.isEmpty)
  }

  @Test("O-23: leadership challenges are a sub-process with a checklist and reading of its own")
  func leadership() throws {
    let process = try #require(try planning().subprocesses.first)
    #expect(process.title.text(in: .nb) == "Lederutfordringer i områdeløft")
    let key = try #require(process.checklist)
    #expect(try template().checklist(key)?.items.count == 4)
    let reading = try #require(process.resources.first)
    #expect(reading.url?.hasPrefix("https://") == true)
    #expect(reading.publisher != nil)
  }

  @Test("O-24: the guide of 2010 has title, publisher, year, address and note")
  func reading() throws {
    let guide = try #require(try planning().resources.first)
    #expect(guide.title.text(in: .nb) == "Veileder i lokal samfunnsutvikling")
    #expect(guide.publisher == "Norsk senter for bygdeforskning")
    #expect(guide.year == 2010)
    #expect(guide.url?.hasPrefix("https://") == true)
    #expect(guide.note?.missingLanguages == [])
  }

  @Test(
    "O-25 to O-34: what is checked beforehand for each of the ten criteria",
    arguments: [
      (1, [Rule.fieldFilled(.caseArea)]),
      (2, [.minimumDuration(of: .case, length: .months(24))]),
      (
        3,
        [
          .measureCount(MeasureCondition(category: .physical)),
          .measureCount(MeasureCondition(category: .social)),
          .measureCount(MeasureCondition(category: .cultural)),
        ]
      ),
      (
        4,
        [
          .serviceAreasCovered(minimum: .count(2)),
          .roleMinimum(role: .coordinator, affiliation: nil, minimum: .count(1)),
        ]
      ),
      (5, []),
      (6, [.residentsInEveryPhase]),
      (
        7,
        [
          .entryExists(
            EntryCondition(kind: .knowledge, countsSubkinds: true, minimum: .count(2)))
        ]
      ),
      (8, [.measureCount(MeasureCondition(category: .service))]),
      (9, []),
      (10, [.goalCount(kind: nil, link: .continuation, minimum: .all)]),
    ])
  func criteria(number: Int, checks: [Rule]) throws {
    let list = try #require(try template().checklist("omradeloft-10"))
    #expect(list.items.count == 10)
    expectNoDifference(list.items[number - 1].checks, checks)
  }

  @Test("O-17: shared understanding is two points, and each organisation answers for itself")
  func sharedUnderstanding() throws {
    let list = try #require(try template().checklist("sharedUnderstanding"))
    #expect(
      list.items.map { $0.text.text(in: .nb) } == [
        "Vi ser målene likt og står bak dem", "Vi ser arbeidsmåten likt og står bak den",
      ])
    let condition = ChecklistCondition(checklist: "sharedUnderstanding", isPerOrganisation: true)
    #expect(try planning().advice.map(\.rule).contains(.checklistAnswered(condition)))
  }

  @Test("O-06 to O-15, O-20: the arguments of what planning requires")
  func requirements() throws {
    let rules = try planning().requirements.map(\.rule)
    expectNoDifference(
      rules,
      [
        .fieldFilled(.caseKnowledgeSummary),
        .goalCount(kind: .main, link: nil, minimum: .count(1)),
        .fieldFilled(.planStrategies), .fieldFilled(.planCommunication),
        .fieldFilled(.planEvaluation),
        .anchoring(kind: .administrative, minimum: .count(1)),
        .anchoring(kind: .political, minimum: .count(1)),
        .anchoring(kind: .local, minimum: .count(1)),
        .serviceAreasCovered(minimum: nil),
        .roleMinimum(role: nil, affiliation: .external, minimum: .count(1)),
        .everyRoleHasResponsibility, .planStatus(atLeast: .final),
        .fieldFilled(.caseCommitment), .fieldFilled(.caseCommitmentLastsUntil),
      ])
  }

  @Test("O-07 to O-19: the arguments of what planning advises")
  func advice() throws {
    let rules = try planning().advice.prefix(10).map(\.rule)
    expectNoDifference(
      rules,
      [
        .fieldFilled(.caseServiceAreas),
        .partnerMinimum(scope: .local, minimum: .count(1)),
        .partnerMinimum(scope: .external, minimum: .count(1)),
        .goalCount(kind: .main, link: .knowledge, minimum: .all),
        .minimumDuration(of: .plan, length: .calendarYears(2)),
        .fieldFilled(.planMethods), .fieldFilled(.planFrames),
        .anchoringPerParty(of: .partners),
        .checklistAnswered(
          ChecklistCondition(checklist: "sharedUnderstanding", isPerOrganisation: true)),
        .entryExists(EntryCondition(kind: .input)),
      ])
  }

  @Test("O-21: communication is asked for as a grid of four forms, each internal and local")
  func communication() throws {
    let forms = ["informationMeeting", "workshop", "writtenMaterial", "webChannel"]
    let grid = forms.flatMap { form in
      Audience.allCases.map { EntryCondition(kind: .communication, subkind: form, audience: $0) }
    }
    #expect(try planning().advice.suffix(8).map(\.rule) == grid.map { .entryExists($0) })
  }

  @Test("O-04: the other phases require nothing, so that the municipality writes its own")
  func blueprint() throws {
    let others = try template().phases.filter { $0.key != "planning" }
    #expect(others.count == 4)
    #expect(others.flatMap(\.rules).isEmpty)
  }

  @Test("The steering group meets when it needs to")
  func series() throws {
    #expect(try template().series == [SeriesTemplate(kind: .steeringGroup, interval: .free)])
  }
}
