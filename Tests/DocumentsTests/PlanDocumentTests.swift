import Documents
import Domain
import Foundation
import Samples
import Testing

@Suite struct PlanDocumentTests {
  private let options = DocumentOptions(version: "1.0.0")

  @Test(
    "A7.6, O-22, Rules.md 4.2: the action plan is in nynorsk, and begins with engagement and duration"
  )
  func actionPlan() throws {
    let output = CaseDocument.actionPlan.make(
      from: try SampleFile().situation("PR-002"), options)
    let headings = MarkdownStructure(output.markdown).headings.filter { $0.level == 2 }
    #expect(
      headings.map(\.text).dropLast() == [
        "Kort om innsatsen", "Kunnskapsgrunnlag", "Overordna mål og delmål", "Strategiar",
        "Metode og rammer", "Organisering, roller, samarbeidspartnarar", "Tiltak",
        "Kommunikasjonsplan", "Evalueringsplan", "Innspel og kva som vart gjort", "Økonomi",
        "Suksesskriterium", "Forankring", "Vedlegg",
      ])
    #expect(headings.last?.text == "Manglar")
    let first = output.section("Kort om innsatsen")
    #expect(
      first.contains(
        "- Engasjementet til kommunen: Kommunen set av ei halv stilling og eigne midlar i heile "
          + "perioden.\n- Engasjementet varer til: 31. desember 2029\n"))
  }

  @Test("O-19: the inputs are listed with what was done with each, and why")
  func inputs() throws {
    let output = CaseDocument.actionPlan.make(
      from: try SampleFile().situation("PR-002"), options)
    let section = output.section("Innspel og kva som vart gjort")
    #expect(section.contains("Ikkje teke inn"))
    #expect(section.contains("Grunn: "))
  }

  @Test(
    "Rules.md 4.3: the activity plan of 2027 has three measures that cost 1 475 000 kr together")
  func activityPlan() throws {
    var options = options
    options.year = 2027
    let output = CaseDocument.activityPlan.make(
      from: try SampleFile().situation("PR-002"), options)
    let section = output.section("Tiltak for året")
    #expect(section.components(separatedBy: "\n| ").count == 1 + 2 + 3 + 1)
    #expect(section.contains("1\u{A0}475\u{A0}000\u{A0}kr"))
  }

  /// The cooperation agreement (Rules.md 4.4).
  @Test("V-21, O-22: the agreement has equality, contributions and engagement in its first lines")
  func agreement() throws {
    let output = CaseDocument.agreement.make(
      from: try SampleFile().situation("PR-003"), options)
    #expect(output.section("Likeverd").contains("Partene har én stemme hver"))
    #expect(
      output.section("Bidrag og forpliktelser").contains(
        "- Granvåg kommune: Halv stilling, 150 000 kr"))
    #expect(output.markdown.contains("- Kommunens engasjement: Ikke fylt ut\n"))
    #expect(output.missingTexts.contains("Kommunens engasjement"))
    var situation = try SampleFile().situation("PR-003")
    situation.agreements = situation.agreements.map { $0.with(["equality": .blank]) }
    let bare = CaseDocument.agreement.make(from: situation, options)
    #expect(bare.section("Likeverd").contains("Ikke fylt ut"))
  }

  /// The result of a workshop (Rules.md 4.6).
  @Test("K-06: the result of the workshop has shared ranks, both figures and how it was counted")
  func workshop() throws {
    let output = WorkshopDocument(try SampleFile().workshop("M-030"), options).output
    let result = output.section("Resultat")
    #expect(result.contains("| 1 | 1 "))
    #expect(result.contains("| 8= | 5 "))
    #expect(result.contains("\n\nSlik telte vi: "))
    #expect(output.section("Topp fem").contains("De samme nøklene som kilden"))
    #expect(output.section("Nøkler som manglet").contains("- Nok tid (1 gruppe)"))
    #expect(output.section("Det første vi gjør hjemme").contains("- Møt folk der de er"))
  }

  @Test("V-01, V-02: the full report shows the grid, who gave nothing and who came in late")
  func equality() throws {
    var situation = Granvag.meetingPlace()
    situation.contributions = [
      sampleRow(
        Contribution.self, 1,
        ["organisation": .row(Organisation.self, 5), "verb": .code("define")]),
      sampleRow(
        Contribution.self, 2,
        ["actor": .text("Ungdommene"), "verb": .code("drive"), "note": .text("Navn")]),
    ]
    situation.organisations = situation.organisations.map {
      $0.role == .owner ? $0 : $0.with(["joinedInPhase": .code("implementation")])
    }
    let section = SampleDocuments.report(situation, form: .full)
      .section("Likeverd og medvirkning")
    #expect(section.contains("| Gamlekaia vel | ja | | | |"))
    #expect(section.contains("| Ungdommene | | | | Navn |"))
    #expect(section.contains("Uten registrert bidrag:\n\n- Granvåg kommune"))
    #expect(section.contains("Kom først inn etter planleggingen:\n\n- Gamlekaia vel"))
  }
}
