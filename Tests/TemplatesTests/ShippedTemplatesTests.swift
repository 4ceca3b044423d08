import Domain
import Foundation
import Templates
import Testing

struct ShippedTemplatesTests {
  private func shipped(_ key: String) throws -> ProcessTemplate {
    try #require(ShippedTemplates.template(key))
  }

  @Test("INV-23: every shipped template is valid and complete in all three languages")
  func shippedTemplatesAreComplete() throws {
    #expect(
      ShippedTemplates.keys == [
        "sambygging-6", "omradesatsing-5", "samskaping-5", "plattform", "verksted-nokler", "tom",
      ])
    for key in ShippedTemplates.keys {
      let yaml = try #require(ShippedTemplates.yaml(key))
      let checked = try TemplateReader.read(text: yaml, file: key)
      #expect(checked.warnings.isEmpty, "\(key): \(checked.warnings)")
      #expect(checked.template.key == key)
    }
    #expect(ShippedTemplates.template("finnes-ikke") == nil)
  }

  @Test("N-06, N-11: sambygging has its six steps, each with what and who")
  func sixSteps() throws {
    let template = try shipped("sambygging-6")
    #expect(
      template.phases.map(\.key) == [
        "idea", "decision", "start", "competence", "implementation", "sharing",
      ])
    for phase in template.phases {
      #expect(phase.what?.missingLanguages == [])
      #expect(phase.who?.missingLanguages == [])
    }
    #expect(template.phases.filter(\.isCompletedAtStart).map(\.key) == ["idea", "decision"])
  }

  @Test(
    "N-01, N-02, N-03: sambygging has its own words for process, resident and team",
    arguments: [
      (Language.nb, ["sambygging", "sambygger", "mulighetsteam"]),
      (.nn, ["sambygging", "sambyggjar", "moglegheitsteam"]),
      (.en, ["sambygging", "sambygger", "mulighetsteam"]),
    ])
  func words(language: Language, expected: [String]) throws {
    let words = try shipped("sambygging-6").words
    let texts = [words.case, words.resident, words.team].map { $0?.text(in: language) }
    #expect(texts == expected)
    #expect(try shipped("plattform").words == TemplateWords())
  }

  @Test(
    "N-12 to N-32: each step of sambygging asks what the guide asks",
    arguments: [
      ("idea", ["fieldFilled.idea"], ["fieldFilled.concretisation"]),
      ("decision", ["fieldFilled.decision"], ["fieldFilled.ideaOwnerPart"]),
      (
        "start",
        [
          "meetingHeld", "everyRoleHasResponsibility", "teamMix", "roleMinimum", "fieldFilled",
          "goalCount",
        ],
        [
          "entryExists.resource", "entryExists.possibility", "budgetBalanced", "measureCount.any",
          "measureCount.withoutGoal",
        ]
      ),
      ("competence", ["entryExists"], ["everyMemberHasCompetence"]),
      ("implementation", ["entryExists"], ["measureCount"]),
      ("sharing", ["entryExists.evaluation", "entryExists.experience"], []),
    ])
  func rules(phase key: String, requirements: [String], advice: [String]) throws {
    let phase = try #require(try shipped("sambygging-6").phase(key))
    #expect(phase.requirements.map(\.key) == requirements)
    #expect(phase.advice.map(\.key) == advice)
  }

  @Test("N-04, N-21, N-25, N-28: the arguments of the rules of sambygging")
  func arguments() throws {
    let template = try shipped("sambygging-6")
    let start = try #require(template.phase("start")).rules.map(\.rule)
    #expect(start.contains(.teamMix(of: [.municipal, .local])))
    #expect(start.contains(.roleMinimum(role: .ideaOwner, affiliation: nil, minimum: .count(1))))
    #expect(start.contains(.fieldFilled(.casePresentSituation)))
    #expect(start.contains(.goalCount(kind: .main, link: nil, minimum: .count(1))))
    #expect(start.contains(.measureCount(MeasureCondition(without: .goal, maximum: 0))))
    #expect(
      template.phase("competence")?.requirements.map(\.rule) == [
        .entryExists(EntryCondition(kind: .competence, subkind: "processLeaderCourse"))
      ])
    #expect(
      template.phase("implementation")?.requirements.map(\.rule) == [
        .entryExists(EntryCondition(kind: .evaluation, isWithinPhase: true))
      ])
  }

  @Test("N-33 to N-36: the checklist of four, in order")
  func checklist() throws {
    let checklist = try #require(try shipped("sambygging-6").checklist("success"))
    #expect(
      checklist.items.map { $0.text.text(in: .nb) } == [
        "Anerkjennelse og respekt", "Felles forståelse", "Dele og lære", "Være med og bestemme",
      ])
  }

  @Test("V-04, V-12, INV-07: the platform names threshold, channels and challenges")
  func platformParameters() throws {
    let parameters = try shipped("plattform").parameters
    #expect(parameters.threshold?.kroner == 100_000)
    #expect(parameters.channelsWhenLarge == [.volunteerCentre, .businessAssociation])
    #expect(parameters.challenges.map(\.key) == ["climate", "exclusion", "demography"])
    #expect(parameters.challenges.allSatisfy { $0.help != nil })
  }

  @Test(
    "INV-07: unknown, small and large by the template's threshold",
    arguments: [
      (Int64?.none, CaseSize.unknown), (0, .small), (99_999, .small), (100_000, .large),
      (640_000, .large),
    ])
  func size(kroner: Int64?, expected: CaseSize) throws {
    let amount = kroner.flatMap { Amount(kroner: $0) }
    #expect(try shipped("plattform").size(of: amount) == expected)
    #expect(try shipped("sambygging-6").size(of: amount) == nil)
  }

  @Test("V-16: a small project is asked for nothing but its amount")
  func smallProject() throws {
    let template = try shipped("plattform")
    let phases = template.phases.filter { $0.applies(to: .small) }
    #expect(phases.map(\.key) == ["initiative", "clarification", "implementation", "evaluation"])
    let rules = phases.flatMap(\.rules).filter { $0.applies(to: .small) }
    #expect(rules.map(\.rule) == [.fieldFilled(.caseAmount)])
  }

  @Test("V-13, V-15, V-17 to V-21: agreement, anchoring and series are in the file")
  func platformRules() throws {
    let template = try shipped("plattform")
    let agreement = try #require(template.phase("agreement"))
    #expect(agreement.onlyWhen == .large)
    #expect(
      agreement.rules.map(\.rule) == [
        .agreementStatus(atLeast: .signed), .anchoringPerParty(of: .agreement),
        .checklistAnswered(ChecklistCondition(checklist: "equality")),
      ])
    #expect(template.phase("implementation")?.startsAfter == ["clarification", "agreement"])
    #expect(template.series.map(\.kind) == [.discussionMeeting, .coCreationWorkshop])
    #expect(template.series.map(\.interval) == [.month, .quarter])
    #expect(template.series.map(\.standingItems.count) == [0, 3])
  }

  @Test("The blank template has one phase and no rules")
  func blank() throws {
    let template = try shipped("tom")
    #expect(template.phases.map(\.key) == ["work"])
    #expect(template.phases.flatMap(\.rules).isEmpty)
  }

  @Test("A case's copy reads back from JSON as it was", arguments: ShippedTemplates.keys)
  func json(key: String) throws {
    let template = try shipped(key)
    let copy = try JSONDecoder().decode(
      ProcessTemplate.self, from: JSONEncoder().encode(template))
    #expect(copy == template)
  }
}
