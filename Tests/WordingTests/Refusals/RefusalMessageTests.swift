import Domain
import Testing
import Wording

@Suite("What refusals say")
struct RefusalMessageTests {
  @Test(
    "Messages of the glossary are as written there",
    arguments: [
      (Refusal.reasonRequired, "Skriv hvorfor.", "Skriv kvifor.", "Write why."),
      (
        .fields([FieldRefusal("originalText", .cannotBeChanged)]),
        "Innsendt tekst kan ikke endres. Skriv under «Konkretisering».",
        "Innsend tekst kan ikkje endrast. Skriv under «Konkretisering».",
        "Submitted text cannot be changed. Write under “Concretisation”."
      ),
      (
        .decisionIncomplete(["decision.by", "decision.text"]),
        "Fyll ut vedtaket før ideen tas videre. Mangler: vedtatt av og vedtak.",
        "Fyll ut vedtaket før ideen blir teken vidare. Manglar: vedteke av og vedtak.",
        "Fill in the decision before taking the idea forward. Missing: decided by and decision."
      ),
      (
        .caseNeedsPhase, "Prosessen må ha minst én fase.", "Prosessen må ha minst éin fase.",
        "The case must have at least one phase."
      ),
    ])
  func glossary(refusal: Refusal, nb: String, nn: String, en: String) {
    #expect(refusal.message(RefusalNames(kind: .idea)) == Phrase(nb: nb, nn: nn, en: en))
  }

  @Test("Refused fields have a line each with their names")
  func severalFields() {
    let refusal = Refusal.fields([
      FieldRefusal("title", .required), FieldRefusal("deadline", .day(.unknown("snart"))),
      FieldRefusal("cost", .amount(.oreNotAccepted)),
    ])
    #expect(
      refusal.message(RefusalNames(kind: .measure)).nb == """
        Tiltak: Må fylles ut.
        Frist: Ukjent dato. Prøv 15.10.2026.
        Kostnad: Skriv hele kroner. Beløp føres uten øre her: rund av.
        """)
  }

  @Test("A status that cannot follow is refused with those that can")
  func transition() {
    let refusal = Refusal.transition(.ideaStatus, from: "received", to: "onHold")
    #expect(
      refusal.message().nb
        == "Kan ikke gå fra «Mottatt» til «På vent». "
        + "Mulig nå: «Under vurdering», «Til avklaring» eller «Trukket av avsender».")
    #expect(
      Refusal.transition(.caseStatus, from: "archived", to: "active").message().en
        == "Cannot go from “Archived” to “Active”. That status is the last one.")
  }

  @Test("The present status is refused by its name")
  func presentStatus() {
    #expect(
      Refusal.presentStatus(.measureStatus, "decided").message().nn
        == "Statusen er «Vedteke» frå før. Ingenting er endra.")
  }

  @Test("An unknown code is refused with all that are allowed and their names")
  func unknownCode() {
    #expect(
      FieldProblem.unknownCode("gate", .platformParty).message.nb
        == "«gate» er ikke et valg her. Velg blant: municipality (kommunen), "
        + "business (næringslivet), voluntary (frivilligheten).")
    #expect(
      FieldProblem.unknownCode("fjord", .challenge).message.nn == "«fjord» er ikkje eit val her.")
  }

  @Test("A name that several have is refused with their references")
  func ambiguous() throws {
    let references = try [1, 2].map { try #require(Reference(.person, $0)) }
    #expect(
      FieldProblem.ambiguous("Kari", references).message.nb
        == "Flere heter «Kari». Skriv referansen: P-001 eller P-002.")
  }

  @Test("A gate says what is missing and what can be done")
  func gate() {
    let template = ProcessTemplate(
      key: "prøve",
      phases: [
        PhaseTemplate(
          key: "start", title: LocalizedText("Start"),
          rules: [TemplateRule(.fieldFilled(.casePresentSituation))])
      ])
    let refusal = Refusal.gate([
      UnmetRequirement(phase: "start", rule: "fieldFilled"),
      UnmetRequirement(phase: "start", rule: "own.rule"),
    ])
    #expect(
      refusal.message(RefusalNames(template: template)).nn
        == "Manglar: nosituasjon; own.rule. "
        + "Fyll det ut, eller overstyr kravet med ei grunngiving.")
  }

  @Test("Phases are called by their titles where the template is known")
  func phases() {
    let template = ProcessTemplate(
      key: "prøve",
      phases: [
        PhaseTemplate(key: "first", title: LocalizedText("Idé inn", en: "Idea in")),
        PhaseTemplate(key: "second", title: LocalizedText("Behandling")),
      ])
    let names = RefusalNames(kind: .caseFile, template: template)
    #expect(
      Refusal.phaseStartsAfter(["first"]).message(names).en
        == "The phase cannot start yet. First complete “Idea in”.")
    #expect(
      Refusal.severalPhasesInProgress(["first", "second"]).message(names).nb
        == "Flere faser pågår: Idé inn (first) og Behandling (second). Si hvilken.")
    #expect(
      Refusal.unknownPhase("third").message(names).nb
        == "Prosessen har ingen fase som heter «third». Velg blant: first, second.")
  }

  static let everyRefusal: [Refusal] = [
    .fields([FieldRefusal("title", .identityNumber)]), .reasonRequired, .replyTextRequired,
    .questionRequired, .ideaDecided(.referred), .joinedWithItself, .caseClosed(.closed),
    .caseClosed(.archived), .caseIsDraft, .overrideIncomplete, .nothingToOverride("teamMix"),
    .noPhaseInProgress, .caseNeedsPhase, .newDeadlineRequired,
    .ownerRequired, .personAnonymised,
  ]

  @Test("Every refusal is a whole sentence in plain words", arguments: everyRefusal)
  func plainWords(refusal: Refusal) {
    for language in Language.allCases {
      let text = refusal.message(RefusalNames(kind: .idea))[language]
      #expect(text.hasSuffix("."))
      for word in ["commit", "buffer", "sync", "error", "nil", "null"] {
        #expect(!text.lowercased().contains(word))
      }
    }
  }
}
