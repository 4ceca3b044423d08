import Documents
import Domain
import Foundation
import Samples
import Store
import Testing

/// The documents that are of no single case (Rules.md 4.9).
@Suite struct OwnDocumentTests {
  private let file: SampleFile
  private var options = DocumentOptions(profile: .internal, version: "1.0.0")

  init() throws {
    file = try SampleFile()
  }

  @Test("A10.1: a handover has cases, open measures, replies, meetings, agreements and documents")
  func handover() throws {
    let output = HandoverDocument(try file.handover("P-001"), options).output
    #expect(output.title == "Overlevering: Ragna Tindevoll")
    #expect(output.fileName == "overlevering-P-001.md")
    #expect(output.section("Prosesser med fase og neste krav").contains("PR-001"))
    let measures = output.section("Åpne tiltak")
    #expect(measures.contains("T-011") && measures.contains("T-021"))
    #expect(measures.components(separatedBy: "\n| T-").count == 3)
    #expect(output.section("Møter framover").contains("M-006"))
    #expect(output.section("Avtaler som skal evalueres").contains("A-001"))
  }

  @Test("A10.1: a handover has the replies that are owed and the ideas to be followed up")
  func replies() throws {
    let context = ActionContext(actor: "Prøve", today: file.today)
    let person = try file.id("P-001", Person.self)
    _ = try file.store.takeIdea(try file.id("ID-005", Idea.self), handler: person, context)
    let next = try #require(Day("2026-10-29"))
    let taken = RecordLink(try file.id("ID-005", Idea.self))
    _ = try file.store.edit(taken, ["nextDate": .day(next)], from: nil, context)
    let decided = try file.id("ID-006", Idea.self)
    _ = try file.store.takeIdea(decided, handler: person, context)
    _ = try file.store.decideIdea(
      decided,
      IdeaVerdict(
        target: .notTakenForward,
        decision: IdeaDecision(on: file.today, by: "Rådet", text: "Finnes fra før.")), context)
    let output = HandoverDocument(try file.handover("P-001"), options).output
    let replies = output.section("Svar som skyldes eller er lovet")
    #expect(replies.contains("ID-006") && replies.contains("uten svar"))
    #expect(replies.contains("ID-005") && replies.contains("følges opp 29. oktober 2026"))
  }

  @Test("What somebody wrote for those who take over is last, and is missing until then")
  func ownWords() throws {
    let before = HandoverDocument(try file.handover("P-001"), options).output
    #expect(before.missingTexts.contains("Egne ord"))
    let caseFile = try file.id("PR-001", CaseFile.self)
    _ = try file.store.writeText(
      case: caseFile, document: .handover, section: "note", text: "Ring vellet først.",
      ActionContext(actor: "Prøve", today: file.today))
    let after = HandoverDocument(try file.handover("P-001"), options).output
    #expect(after.section("Egne ord").contains("Ring vellet først."))
    #expect(after.missingTexts.isEmpty)
  }

  @Test("A4.5: measures by person have a block each, 80 columns and no contact data")
  func perPerson() throws {
    for profile in DocumentProfile.allCases {
      for language in Language.allCases {
        var options = options
        options.profile = profile
        let output = PerPersonDocument(try file.perPerson(in: language), options).output
        for line in output.markdown.split(separator: "\n") {
          #expect(line.count <= 80, "\(line)")
          #expect(line.first?.isNumber != true, "\(line)")
        }
        #expect(!output.markdown.contains("@"))
        let headings = output.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(Set(headings).count == headings.count)
      }
    }
  }

  @Test("Every open measure is once in the list by person, those of nobody last")
  func everyMeasureOnce() throws {
    let sheet = try file.perPerson()
    let output = PerPersonDocument(sheet, options).output
    #expect(!sheet.measures.isEmpty)
    for row in sheet.measures {
      let reference = try #require(row.measure.reference).description
      let items = output.markdown.components(separatedBy: "\n- \(reference) ")
      #expect(items.count == 2, "\(reference)")
    }
    let unowned = sheet.measures.contains { $0.measure.responsible == nil }
    let last = output.markdown.components(separatedBy: "\n## ").last ?? ""
    #expect(last.hasPrefix("Uten ansvarlig") == unowned)
  }

  @Test("A long word and a long name stay within 80 columns, and a date begins no line")
  func longWords() throws {
    var sheet = try file.perPerson()
    let row = try #require(sheet.measures.first)
    let title = String(repeating: "a*", count: 90) + String(repeating: " ord", count: 30)
    let measure = row.measure.with([
      "title": .text(title), "responsible": .blank,
      "deadline": .day(try #require(Day("2026-09-30"))),
    ])
    sheet.measures = [
      MeasureRow(
        measure: measure, caseReference: row.caseReference,
        caseTitle: String(repeating: "Lang sak ", count: 20), responsible: nil)
    ]
    let output = PerPersonDocument(sheet, options).output
    #expect(MarkdownStructure(output.markdown).problems == [])
    for line in output.markdown.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
      #expect(!line.drop { $0 == " " }.hasPrefix("30."), "\(line)")
    }
  }

  @Test("INV-18: a protected person's name is in no handover and no list by person")
  func protected() throws {
    for person in try file.store.list(Person.self) where person.isProtected {
      let sheet = try file.store.handoverSheet(person.id, today: file.today)
      let handover = HandoverDocument(sheet, options).output
      let list = PerPersonDocument(try file.perPerson(), options).output
      for text in [handover.title, handover.markdown, list.markdown] {
        #expect(!text.contains(person.name))
      }
    }
  }
}
