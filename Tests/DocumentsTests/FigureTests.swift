import Documents
import Domain
import Foundation
import FoundationXML
import Samples
import Testing

/// Pictures beside a document (Rules.md 4.10).
@Suite struct FigureTests {
  private func report(
    _ situation: CaseSituation = Granvag.meetingPlace(), _ profile: DocumentProfile = .internal
  ) -> DocumentOutput {
    var options = DocumentOptions(profile: profile, version: "1.0.0")
    options.figureFolder = "bilder"
    return CaseDocument.finalReport.make(from: situation, options)
  }

  @Test(
    "Measures, goals, checklist and money become pictures of valid XML",
    arguments: Language.allCases)
  func validXML(language: Language) throws {
    let figures = report(Granvag.meetingPlace(in: language)).figures
    #expect(
      figures.map(\.fileName) == [
        "tidslinje-PR-001.svg", "mal-PR-001.svg", "sjekkliste-PR-001.svg", "okonomi-PR-001.svg",
      ])
    for figure in figures {
      let parser = XMLParser(data: Data(figure.svg.utf8))
      #expect(parser.parse(), "\(figure.fileName): \(String(describing: parser.parserError))")
    }
  }

  @Test("Each picture has its alternative text and a table of the same figures under a heading")
  func text() {
    let output = report()
    for figure in output.figures {
      #expect(output.markdown.contains("](bilder/\(figure.fileName))\n\n| "))
    }
    #expect(!output.markdown.contains("![]("))
    let section = output.section("Figurer")
    #expect(section.contains("| Tiltak | Opprinnelig frist | Frist | Status |"))
    #expect(output.figures.allSatisfy { $0.svg.contains("<desc") && $0.svg.contains("<title") })
  }

  @Test("The pictures are black, white and grey, so that they can be printed")
  func blackAndWhite() throws {
    for figure in report().figures {
      let colours = figure.svg.matches(of: #/#[0-9a-fA-F]{3,6}\b/#).map { String($0.0) }
      #expect(Set(colours).subtracting(["#222", "#fff", "#000", "#hatched"]).isEmpty)
    }
  }

  @Test("Signs of XML in what people wrote stay text, and a name that may not be shown is in none")
  func written() throws {
    var situation = Granvag.meetingPlace()
    let title = "<b>&\"Ingebjørg Lyngsvart\u{1}</b> ]]>"
    situation.measures[0] = situation.measures[0].with(["title": .text(title)])
    for figure in report(situation, .public).figures {
      #expect(XMLParser(data: Data(figure.svg.utf8)).parse())
      #expect(!figure.svg.contains("Lyngsvart"))
    }
  }

  @Test("A case without rows has no pictures, and a document that is asked for none has none")
  func none() {
    #expect(report(SampleDocuments.bare()).figures.isEmpty)
    #expect(SampleDocuments.report(Granvag.meetingPlace()).figures.isEmpty)
    #expect(!SampleDocuments.report(Granvag.meetingPlace()).markdown.contains("!["))
  }

  @Test("A thousand measures make one picture of forty, which says so")
  func many() throws {
    var situation = Granvag.meetingPlace()
    let measure = try #require(situation.measures.first { $0.deadline != nil })
    situation.measures = (1...1_000).map { _ in measure }
    let output = report(situation)
    #expect(output.section("Figurer").contains("40 av 1000 tiltak"))
  }
}
