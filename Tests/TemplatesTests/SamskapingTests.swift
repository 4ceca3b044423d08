import CustomDump
import Domain
import Templates
import Testing

struct SamskapingTests {
  private func template() throws -> ProcessTemplate {
    try #require(ShippedTemplates.template("samskaping-5"))
  }

  @Test("B-09: five phases from frames to testing, and the first asks who is closest")
  func phases() throws {
    let template = try template()
    #expect(
      template.phases.map(\.key) == ["frames", "insight", "workshop", "summary", "testing"])
    #expect(
      template.phases.map { $0.title.text(in: .nb) } == [
        "Rammer og muligheter", "Innsikt", "Arbeidsverksted", "Oppsummering og analyse",
        "Utvikle og teste",
      ])
    let frames = template.phases.first
    #expect(
      frames?.requirements.map(\.rule).contains(.fieldFilled(.caseClosestToTheChallenge)) == true)
  }

  @Test(
    "B-07 to B-15: the arguments of the rules of samskaping",
    arguments: [
      (
        "frames",
        [
          Rule.fieldFilled(.caseNeed), .fieldFilled(.caseClosestToTheChallenge),
          .fieldFilled(.caseProblemStatement),
          .checklistAnswered(ChecklistCondition(checklist: "rightProblem", value: .yes)),
          .goalCount(kind: .main, link: nil, minimum: .count(1)),
        ]
      ),
      (
        "insight",
        [
          .entryExists(EntryCondition(kind: .insight)),
          .entryExists(EntryCondition(kind: .insight, subkind: "interview")),
          .entryExists(EntryCondition(kind: .insight, subkind: "workshop")),
          .entryExists(EntryCondition(kind: .insight, level: .system)),
          .entryExists(EntryCondition(kind: .insight, level: .user)),
        ]
      ),
      ("workshop", [.meetingHeld(kind: .workshop, minimum: .count(1))]),
      (
        "summary",
        [
          .entryExists(EntryCondition(kind: .need)),
          .entryExists(EntryCondition(kind: .possibility, isTestable: true)),
        ]
      ),
      (
        "testing",
        [
          .entryExists(EntryCondition(kind: .test)),
          .checklistAnswered(ChecklistCondition(checklist: "principles")),
        ]
      ),
    ])
  func arguments(phase: String, rules: [Rule]) throws {
    expectNoDifference(try template().phase(phase)?.rules.map(\.rule), rules)
  }

  @Test(
    "B-16: the phases of interviews, workshop and testing say how it is done",
    arguments: ["insight", "workshop", "testing"])
  func guidance(phase: String) throws {
    let guidance = try #require(try template().phase(phase)).guidance
    #expect(guidance.count >= 4)
    #expect(guidance.allSatisfy { $0.missingLanguages.isEmpty })
  }

  @Test("B-11: the right problem is one point, and it asks who agrees")
  func rightProblem() throws {
    let list = try #require(try template().checklist("rightProblem"))
    #expect(
      list.items.map { $0.text.text(in: .nb) } == [
        "Løser vi riktig problem? Skriv hvem som er enige."
      ])
  }

  @Test("B-10: a new case copies the platform's principles as a checklist, in their order")
  func principles() throws {
    let shipped = try template()
    #expect(shipped.checklist("principles")?.isFromPlatform == true)
    #expect(shipped.checklist("principles")?.items == [])
    let copy = shipped.filled(withPrinciples: ["Vi lytter først", "  ", "Vi svarer alle"])
    let items = try #require(copy.checklist("principles")?.items)
    for language in Language.allCases {
      #expect(items.map { $0.text.text(in: language) } == ["Vi lytter først", "Vi svarer alle"])
    }
    #expect(copy.checklist("rightProblem") == shipped.checklist("rightProblem"))
  }

  @Test("B-10: without principles there are no points, and other templates stay as they are")
  func noPrinciples() throws {
    #expect(try template().filled(withPrinciples: []) == template())
    let other = try #require(ShippedTemplates.template("sambygging-6"))
    #expect(other.filled(withPrinciples: ["Vi lytter først"]) == other)
  }
}
