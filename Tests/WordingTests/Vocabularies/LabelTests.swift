import Domain
import Testing
import Wording

@Suite("Names of codes")
struct LabelTests {
  /// Every vocabulary with its codes, data of the municipality left out.
  static let codes: [(Vocabulary, String)] = Vocabulary.allCases.flatMap { vocabulary in
    vocabulary.codes.map { (vocabulary, $0) }
  }

  @Test("Every code of every vocabulary has a name in all three languages", arguments: codes)
  func everyCodeHasALabel(vocabulary: Vocabulary, code: String) throws {
    let label = try #require(vocabulary.knownLabel(code))
    for language in Language.allCases {
      #expect(!label[language].isEmpty)
    }
  }

  @Test("No two codes of a vocabulary have the same name", arguments: Vocabulary.allCases)
  func labelsAreDistinct(vocabulary: Vocabulary) {
    // Competence and resources share one vocabulary of subkinds, and both know "other".
    guard vocabulary != .entrySubkind else { return }
    for language in Language.allCases {
      let labels = vocabulary.codes.map { vocabulary.label($0)[language] }
      #expect(Set(labels).count == labels.count)
    }
  }

  @Test(
    "Labels are as in the tables of the glossary",
    arguments: [
      (Vocabulary.ideaStatus, "withdrawn", "Trukket av avsender", "Trekt av avsendar", "Withdrawn"),
      (
        .ideaStatus, "notTakenForward", "Ikke tatt videre", "Ikkje teken vidare",
        "Not taken forward"
      ),
      (.senderKind, "resident", "Innbygger", "Innbyggjar", "Resident"),
      (.measureStatus, "postponed", "Utsatt", "Utsett", "Postponed"),
      (.measureStatus, "decided", "Vedtatt", "Vedteke", "Decided"),
      (.checklistAnswer, "notAssessed", "Ikke vurdert", "Ikkje vurdert", "Not assessed"),
      (.caseStatus, "discontinued", "Avbrutt", "Avbroten", "Discontinued"),
      (.phaseStatus, "skipped", "Hoppet over", "Hoppa over", "Skipped"),
      (.reportStatus, "approved", "Godkjent", "Godkjend", "Approved"),
      (.planStatus, "outForInput", "Til innspill", "Til innspel", "Out for input"),
      (.personStatus, "blocked", "Sperret", "Sperra", "Blocked from use"),
      (
        .role, "resourcePerson", "Ressursperson / ildsjel", "Ressursperson / eldsjel",
        "Resource person"
      ),
      (.entryKind, "possibility", "Mulighet", "Moglegheit", "Possibility"),
      (
        .entrySubkind, "processLeaderCourse", "Prosesslederkurs", "Prosessleiarkurs",
        "Process leader course"
      ),
      (
        .entryOutcome, "wouldDoDifferently", "Ville gjort annerledes", "Ville gjort annleis",
        "Would do differently"
      ),
      (
        .goalSource, "volunteerCentre", "Frivilligsentralens mål", "Måla til frivilligsentralen",
        "Volunteer centre's goals"
      ),
      (.size, "unknown", "Størrelse ukjent", "Storleik ukjend", "Size unknown"),
      (.documentKind, "sluttrapport", "Sluttrapport", "Sluttrapport", "Final report"),
      (.reportSection, "continuation", "Veien videre", "Vegen vidare", "The way ahead"),
      (.challenge, "exclusion", "Utenforskap", "Utanforskap", "Exclusion"),
    ])
  func labelsAreThoseOfTheGlossary(
    vocabulary: Vocabulary, code: String, nb: String, nn: String, en: String
  ) {
    #expect(vocabulary.label(code) == Phrase(nb: nb, nn: nn, en: en))
  }

  @Test("A code that is the municipality's own is shown as it is")
  func unknownCodesStand() {
    #expect(Vocabulary.challenge.label("fjordvern") == Phrase(same: "fjordvern"))
    #expect(Vocabulary.phaseKey.knownLabel("start") == nil)
  }

  @Test("N-05: every role is explained in one plain line", arguments: Role.allCases)
  func rolesAreExplained(role: Role) {
    for language in Language.allCases {
      let line = role.explanation[language]
      #expect(line.hasSuffix(".") && !line.contains("\n") && line.count <= 80)
      #expect(!line.lowercased().contains("delegasjon"))
    }
  }

  @Test("Subkinds and outcomes that rules name have names too", arguments: EntryKind.allCases)
  func ruleSubkindsHaveLabels(kind: EntryKind) {
    for code in kind.ruleSubkinds {
      #expect(kind.subkindLabel(code) != nil || kind.outcomeLabel(code) != nil)
    }
  }

  @Test("V-05, V-06, V-07: the three challenges have a label and an explanation")
  func challengesAreExplained() {
    #expect(ShippedChallenge.allCases.map(\.rawValue) == ["climate", "exclusion", "demography"])
    for challenge in ShippedChallenge.allCases {
      #expect(challenge.explanation.nb != challenge.explanation.nn)
    }
  }
}
