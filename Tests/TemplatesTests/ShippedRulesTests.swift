import CustomDump
import Domain
import Templates
import Testing

/// What each phase of each shipped template asks (Rules.md 2.8), as one table.
struct ShippedRulesTests {
  /// The keys of a phase's rules.
  struct Keys: Equatable {
    var requirements: [String] = []
    var advice: [String] = []
  }

  private static let omradesatsing: [String: Keys] = [
    "knowledge": Keys(),
    "planning": Keys(
      requirements: [
        "fieldFilled.knowledgeSummary", "goalCount.main", "fieldFilled.strategies",
        "fieldFilled.communication", "fieldFilled.evaluation", "anchoring.administrative",
        "anchoring.political", "anchoring.local", "serviceAreasCovered", "roleMinimum",
        "everyRoleHasResponsibility", "planStatus", "fieldFilled.commitment",
        "fieldFilled.commitmentLastsUntil",
      ],
      advice: [
        "fieldFilled.serviceAreas", "partnerMinimum.local", "partnerMinimum.external",
        "goalCount.knowledge", "minimumDuration", "fieldFilled.methods", "fieldFilled.frames",
        "anchoringPerParty", "checklistAnswered", "entryExists.input",
        "entryExists.informationMeetingInternal", "entryExists.informationMeetingLocal",
        "entryExists.workshopInternal", "entryExists.workshopLocal",
        "entryExists.writtenMaterialInternal", "entryExists.writtenMaterialLocal",
        "entryExists.webChannelInternal", "entryExists.webChannelLocal",
      ]),
    "mobilisation": Keys(), "implementation": Keys(), "continuation": Keys(),
  ]

  private static let samskaping: [String: Keys] = [
    "frames": Keys(
      requirements: [
        "fieldFilled.need", "fieldFilled.closestToTheChallenge", "fieldFilled.problemStatement",
        "checklistAnswered",
      ],
      advice: ["goalCount"]),
    "insight": Keys(
      requirements: ["entryExists.insight"],
      advice: [
        "entryExists.interview", "entryExists.workshop", "entryExists.system",
        "entryExists.user",
      ]),
    "workshop": Keys(requirements: ["meetingHeld"]),
    "summary": Keys(requirements: ["entryExists.need", "entryExists.testable"]),
    "testing": Keys(requirements: ["entryExists"], advice: ["checklistAnswered"]),
  ]

  private static let plattform: [String: Keys] = [
    "initiative": Keys(),
    "clarification": Keys(
      requirements: ["fieldFilled", "channelAllowed", "challengeJustified", "goalCount"]),
    "agreement": Keys(
      requirements: ["agreementStatus", "anchoringPerParty"], advice: ["checklistAnswered"]),
    "implementation": Keys(),
    "evaluation": Keys(
      requirements: ["entryExists.evaluation"], advice: ["entryExists.experience"]),
  ]

  @Test(
    "O-06 to O-22, B-04 to B-15, V-16 to V-21: each phase asks just what its source asks",
    arguments: [
      ("omradesatsing-5", omradesatsing), ("samskaping-5", samskaping),
      ("plattform", plattform),
      ("verksted-nokler", ["prepare": Keys(), "hold": Keys(), "followUp": Keys()]),
    ])
  func keys(template key: String, expected: [String: Keys]) throws {
    let template = try #require(ShippedTemplates.template(key))
    let found = template.phases.map {
      ($0.key, Keys(requirements: $0.requirements.map(\.key), advice: $0.advice.map(\.key)))
    }
    expectNoDifference(Dictionary(uniqueKeysWithValues: found), expected)
  }

  @Test(
    "N-11, O-03: each phase says what is done and by whom, and what it is about",
    arguments: ShippedTemplates.keys)
  func texts(template key: String) throws {
    let template = try #require(ShippedTemplates.template(key))
    #expect(template.title != nil && template.summary != nil)
    for phase in template.phases {
      #expect(phase.what != nil && phase.who != nil, "\(phase.key)")
      if key != "tom" { #expect(phase.summary != nil, "\(phase.key)") }
    }
  }

  @Test("Every checklist that a rule or a sub-process names is one that people can answer")
  func checklists() {
    for template in ShippedTemplates.all {
      for list in template.checklists where !list.isFromPlatform {
        #expect(!list.items.isEmpty, "\(template.key) \(list.key)")
      }
    }
  }
}
