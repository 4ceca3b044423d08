import Documents
import Domain
import Samples
import Testing

/// What users wrote stays text in every document (Rules.md 4.1).
@Suite struct InjectionTests {
  @Test(
    "A case full of markup gives documents with the same structure",
    arguments: MarkdownTests.attacks)
  func everyField(attack: String) {
    let isBlank = attack.allSatisfy(\.isWhitespace)
    for document in CaseDocument.allCases {
      let options = DocumentOptions(form: .full, profile: .internal, version: "1.0.0")
      let plain = document.make(from: Self.filled(with: isBlank ? "" : "Ord"), options)
      let output = document.make(from: Self.filled(with: attack), options)
      let structure = MarkdownStructure(output.markdown)
      #expect(structure.problems == [])
      #expect(
        structure.headings.map(\.level) == MarkdownStructure(plain.markdown).headings.map(\.level))
    }
  }

  private static func filled(with text: String) -> CaseSituation {
    var situation = Granvag.meetingPlace()
    let value = FieldValue.text(text)
    situation.municipality = text
    situation.slogan = text
    situation.periodReasons = [text]
    situation.caseFile = situation.caseFile.with([
      "title": value, "need": value, "presentSituation": value, "archiveReference": value,
    ])
    situation.idea = situation.idea?.with([
      "originalText": value, "decision.text": value, "decision.by": value,
    ])
    situation.goals = situation.goals.map {
      $0.with(["text": value, "indicator": value, "result": value, "livesOn": value])
    }
    situation.measures = situation.measures.map { $0.with(["title": value, "result": value]) }
    situation.entries = situation.entries.map { $0.with(["text": value, "offeredBy": value]) }
    situation.memberships = situation.memberships.map {
      $0.with(["responsibility": value, "decisionMandate": value])
    }
    situation.moneyLines = situation.moneyLines.map { $0.with(["text": value]) }
    situation.people = situation.people.mapValues {
      $0.with(["name": value, "displayName": value])
    }
    situation.organisationDirectory = situation.organisationDirectory.mapValues {
      $0.with(["name": value])
    }
    situation.narratives = CaseDocument.finalReport.writtenSections(of: situation, form: .full)
      .enumerated().map { index, section in
        sampleRow(
          Narrative.self, index + 1,
          ["document": .code("sluttrapport"), "section": .text(section.code), "text": value])
      }
    situation.documents = [
      sampleRow(
        DocumentReference.self, 1,
        ["title": value, "kind": .code("film"), "location": value, "archiveReference": value])
    ]
    situation.overrides = [
      sampleRow(
        RequirementOverride.self, 1,
        [
          "phase": .code("start"), "rule": value, "on": .on("2026-03-02"), "by": value,
          "reason": value,
        ])
    ]
    return situation
  }
}
