import Documents
import Domain
import Samples
import Testing

/// The process plan of a case (Rules.md 4.9).
@Suite struct ProcessPlanTests {
  @Test(
    "N-18: the plan has exactly five parts in order, empty ones are printed as empty",
    arguments: [
      (
        Language.nb,
        [
          "Ansvar og roller", "Ressurser og muligheter", "Nåsituasjon og mål",
          "Kostnader og finansiering", "Handlingsplan", "Mangler",
        ]
      ),
      (
        .nn,
        [
          "Ansvar og roller", "Ressursar og moglegheiter", "Nosituasjon og mål",
          "Kostnader og finansiering", "Handlingsplan", "Manglar",
        ]
      ),
      (
        .en,
        [
          "Responsibility and roles", "Resources and possibilities",
          "Present situation and goals", "Costs and funding", "Action plan", "Missing",
        ]
      ),
    ])
  func parts(language: Language, headings: [String]) {
    let output = SampleDocuments.plan(SampleDocuments.bare(language: language))
    let structure = MarkdownStructure(output.markdown)
    #expect(structure.problems == [])
    #expect(structure.headings.filter { $0.level == 2 }.map(\.text) == headings)
    let empty = ["Ikke fylt ut", "Ikkje fylt ut", "Not filled in"]
    for heading in headings.dropLast() {
      #expect(empty.contains { output.section(heading).contains($0) })
      #expect(output.missingTexts.contains(heading))
    }
  }

  @Test("N-18: the plan says how many of its parts are filled in")
  func completeness() {
    #expect(SampleDocuments.plan(Granvag.meetingPlace()).markdown.contains("Utfylte deler: 5 av 5"))
    #expect(SampleDocuments.plan(SampleDocuments.bare()).markdown.contains("Utfylte deler: 0 av 5"))
  }

  @Test("N-11: what and who of each step are printed")
  func steps() {
    let situation = Granvag.meetingPlace(in: .en)
    let plan = SampleDocuments.plan(situation).markdown
    for step in situation.template.phases {
      #expect(plan.contains(step.what?.text(in: .en) ?? "?"))
      #expect(plan.contains(step.who?.text(in: .en) ?? "?"))
    }
  }

  @Test("N-19: person, role and responsibility are printed; the person for insiders only")
  func roster() {
    let row = "Idéeier og teamleder (kjerneteam) | Leder teamet og kaller inn til møter |"
    let situation = Granvag.meetingPlace()
    #expect(
      SampleDocuments.plan(situation, .internal).markdown.contains("| Ingebjørg Lyngsvart | \(row)")
    )
    #expect(SampleDocuments.plan(situation).markdown.contains("\n| \(row)\n"))
  }

  @Test("N-20: resources have kind and giver, and possibilities follow them")
  func resources() {
    let section = SampleDocuments.plan(Granvag.meetingPlace())
      .section("Ressurser og muligheter")
    #expect(section.contains("- Båt og kran (utstyr, tilbys av Granvåg båtforening)\n"))
    #expect(section.contains("Muligheter:\n\n- Sommermarked sammen med næringsforeningen"))
  }

  @Test("N-22: a plan that lacks funding shows by how much")
  func underfinanced() {
    var situation = Granvag.meetingPlace()
    situation.moneyLines.removeAll { $0.text == "Gavefond" }
    #expect(
      SampleDocuments.plan(situation).section("Kostnader og finansiering")
        .contains("Differanse: −90\u{A0}000\u{A0}kr"))
  }

  @Test("N-23: measures without a goal are last, under their own heading")
  func withoutGoal() {
    var situation = Granvag.meetingPlace()
    situation.measures = situation.measures.map {
      $0.number == 8 ? $0.with(["goal": .blank, "responsible": .blank]) : $0
    }
    let section = SampleDocuments.plan(situation).section("Handlingsplan")
    #expect(section.contains("### Uten mål\n"))
    #expect(section.hasSuffix("| Åpningsfest | Uten ansvarlig | 29. mai 2027 | Foreslått |\n"))
  }

  @Test("N-27: who came in after the team was made is marked")
  func newcomers() {
    #expect(
      SampleDocuments.plan(Granvag.meetingPlace()).markdown.contains(
        "| Fagperson (kom til i steg 5) |"))
  }

  @Test("N-36: who may decide what is printed where somebody may")
  func mandates() {
    var situation = Granvag.meetingPlace()
    situation.memberships = situation.memberships.map {
      $0.responsibility.hasPrefix("Budsjett")
        ? $0.with(["decisionMandate": .text("Innkjøp under 5 000 kr")]) : $0
    }
    let plan = SampleDocuments.plan(situation).markdown
    #expect(plan.contains("| Rolle | Ansvar | Kan bestemme |"))
    #expect(plan.contains("søknader | Innkjøp under 5 000 kr |"))
  }
}
