import Domain
import Testing
import Wording

struct RuleOutcomeTextTests {
  private static func outcome(_ finding: RuleFinding, isMet: Bool) -> RuleOutcome {
    RuleOutcome(
      phase: "work", key: "budgetBalanced", rule: .budgetBalanced, strength: .requirement,
      isMet: isMet, finding: finding)
  }

  private static func person(_ name: String, isProtected: Bool = false) -> RecordName {
    RecordName(
      link: RecordLink(kind: .person, id: 1), reference: Reference(.person, 1), title: name,
      isProtected: isProtected)
  }

  private static let measure = RecordName(
    link: RecordLink(kind: .measure, id: 9), reference: Reference(.measure, 9), title: "Lys")

  @Test(
    "INV-08: an unmet rule names every missing part",
    arguments: [
      (RuleFinding.field(.casePresentSituation, isFilled: false), "Mangler: nåsituasjon."),
      (.field(.ideaConcretisation, isFilled: false), "Mangler: konkretisering."),
      (.goals(.main, nil, found: 0, minimum: .count(1), unlinked: []), "Mangler: hovedmål."),
      (.goals(nil, nil, found: 1, minimum: .count(3), unlinked: []), "Mangler: mål (1 av 3)."),
      (
        .measures(MeasureCondition(without: .goal, maximum: 0), found: [measure, measure]),
        "Mangler: mål for T-009 Lys og T-009 Lys."
      ),
      (.measures(MeasureCondition(), found: []), "Mangler: tiltak."),
      (.persons(.ideaOwner, nil, found: 0, minimum: .count(1)), "Mangler: idéeier."),
      (
        .persons(nil, .external, found: 1, minimum: .count(2)),
        "Mangler: deltaker utenfor kommunen (1 av 2)."
      ),
      (
        .responsibilities(members: 3, withoutRole: [], without: [person("Kari"), person("Ola")]),
        "Mangler: ansvar for Kari og Ola."
      ),
      (.responsibilities(members: 0, withoutRole: [], without: []), "Mangler: medlemmer i teamet."),
      (.teamMix(missing: [.local]), "Mangler: lokal deltaker."),
      (.competence(total: 4, without: [person("Kari")]), "Mangler: kompetanse for Kari."),
      (
        .entries(EntryCondition(kind: .evaluation, isWithinPhase: true), found: 0),
        "Mangler: evaluering i dette steget."
      ),
      (
        .entries(EntryCondition(kind: .competence, subkind: "processLeaderCourse"), found: 0),
        "Mangler: prosesslederkurs."
      ),
      (
        .answers(
          checklist: LocalizedText("Lykkes"), expected: nil,
          missing: [MissingAnswer(item: 2, text: LocalizedText("Dele og lære"))]),
        "Mangler: svar på 2 Dele og lære."
      ),
      (.challenges(chosen: 0, unjustified: []), "Mangler: hovedutfordring."),
      (
        .challenges(chosen: 1, unjustified: [LocalizedText("klima")]),
        "Mangler: begrunnelse for klima."
      ),
      (
        .channel(.municipality, allowed: [.volunteerCentre, .businessAssociation]),
        "Mangler: rett kanal: et stort prosjekt utenfra må komme gjennom frivilligsentral eller næringsforening (kom via kommunen)."
      ),
      (.plan(nil, atLeast: .final), "Mangler: handlingsplan."),
      (.plan(.draft, atLeast: .final), "Mangler: handlingsplan med status endelig (nå utkast)."),
      (
        .duration(.case, found: .months(1), atLeast: .months(24)),
        "Mangler: en periode på minst 24 måneder (nå 1 måned)."
      ),
      (.budget(costs: nil, funding: 0), "Mangler: kostnader."),
      (.budget(costs: 186_000, funding: 86_000), "Mangler: finansiering av 100\u{A0}000\u{A0}kr."),
    ])
  func unmet(finding: RuleFinding, expected: String) {
    #expect(Self.outcome(finding, isMet: false).message.nb == expected)
  }

  @Test("A met rule says what is there")
  func met() {
    let found = RuleFinding.responsibilities(members: 7, withoutRole: [], without: [])
    #expect(Self.outcome(found, isMet: true).message.nb == "Alle har rolle og ansvar (7).")
    let none = RuleFinding.measures(
      MeasureCondition(isOpen: true, without: .responsible, maximum: 0), found: [])
    #expect(Self.outcome(none, isMet: true).message.nn == "Alle opne tiltak har ein ansvarleg.")
  }

  @Test("The nearest thing to do is said in each language")
  func next() {
    let finding = RuleFinding.entries(EntryCondition(kind: .evaluation), found: 0)
    #expect(
      Self.outcome(finding, isMet: false).next(step: 5)
        == Phrase(
          nb: "evaluering mangler for å fullføre steg 5",
          nn: "evaluering manglar for å fullføre steg 5",
          en: "evaluation missing before step 5 can be completed"))
  }

  @Test("INV-18: a protected person is not named")
  func protectedPerson() {
    let finding = RuleFinding.competence(
      total: 1, without: [Self.person("Skjult", isProtected: true)])
    let message = Self.outcome(finding, isMet: false).message
    #expect(message.nb == "Mangler: kompetanse for Skjermet deltaker.")
    #expect(message.nn == "Manglar: kompetanse for Skjerma deltakar.")
    #expect(message.en == "Missing: competence for Protected participant.")
  }

  @Test("Every field that a rule may ask for has a name of its own in all languages")
  func fieldNames() {
    for field in RuleField.allCases {
      for language in Language.allCases {
        #expect(!field.label[language].isEmpty)
        #expect(field.label[language] != field.rawValue)
      }
    }
  }

  @Test("Every rule has a title in all languages", arguments: RuleName.allCases)
  func titles(name: RuleName) throws {
    let arguments: [RuleName: [String: RuleArgument]] = [
      .fieldFilled: ["field": .text("case.need")], .teamMix: ["of": .list(["local"])],
      .meetingHeld: ["kind": .text("workshop")], .seriesOnSchedule: ["kind": .text("workshop")],
      .entryExists: ["kind": .text("test")], .anchoring: ["kind": .text("local")],
      .anchoringPerParty: ["of": .text("partners")],
      .checklistAnswered: ["checklist": .text("success")],
      .agreementStatus: ["atLeast": .text("signed")], .planStatus: ["atLeast": .text("final")],
      .minimumDuration: ["of": .text("plan"), "months": .number(1)],
    ]
    let title = try Rule(name: name.rawValue, arguments: arguments[name] ?? [:]).title
    for language in Language.allCases {
      #expect(title[language].first?.isUppercase == true)
      #expect(!title[language].hasSuffix("."))
    }
  }
}
