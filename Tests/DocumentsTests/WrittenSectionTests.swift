import Documents
import Domain
import Samples
import Testing
import Wording

/// What the coordinator writes in a document (Rules.md 4.1).
@Suite struct WrittenSectionTests {
  @Test("The written sections are listed in the report's order, with what is in them")
  func list() {
    let sections = CaseDocument.finalReport.writtenSections(of: Granvag.knittingCafe())
    #expect(
      sections.map(\.code) == ["summary", "background", "goals", "experience", "economy"])
    #expect(sections.map(\.isRequired) == [true, false, true, true, false])
    #expect(sections.map { $0.text.isEmpty } == [false, true, true, false, true])
    #expect(sections.first?.wordAim == 150)
    #expect(
      CaseDocument.finalReport.writtenSections(of: Granvag.knittingCafe(), form: .full)
        .map(\.code) == [
          "summary", "background", "goals", "equality", "experience", "economy", "continuation",
        ])
  }

  @Test("What is written stays through regeneration, word for word, in its section")
  func kept() {
    var situation = Granvag.meetingPlace()
    for section in CaseDocument.finalReport.writtenSections(of: situation, form: .full) {
      situation.narratives.append(
        sampleRow(
          Narrative.self, situation.narratives.count + 1,
          [
            "document": .code("sluttrapport"), "section": .text(section.code),
            "text": .text("Skrevet om \(section.code)."),
          ]))
    }
    for form in DocumentForm.allCases {
      let written = CaseDocument.finalReport.writtenSections(of: situation, form: form)
      let output = SampleDocuments.report(situation, form: form)
      for section in written {
        #expect(output.section(section.heading[.nb]).contains(section.text))
        #expect(section.text == "Skrevet om \(section.code).")
      }
      #expect(!output.missingTexts.contains("Sammendrag"))
    }
  }

  @Test("A text for one document is not in another")
  func otherDocument() {
    var situation = Granvag.knittingCafe()
    situation.narratives = situation.narratives.map { $0.with(["document": .code("prosessplan")]) }
    #expect(SampleDocuments.report(situation).missingTexts.contains("Sammendrag"))
  }
}
