import Commands
import Domain
import Foundation
import Testing

/// The document steps of the scenarios, on the command line.
@Suite("Documents of the scenarios")
struct SharingScenarioTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  private func headings(_ document: String) -> [String] {
    document.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  @Test("A2.7: a process plan has its five parts in order, measures last, and says what is empty")
  func processPlan() throws {
    let caseFile = try place.done(
      "idea", "decide", "ID-005", "takenForward", "--text", "Ja.", "--by", "Rådet", "--template",
      "sambygging-6")
    try place.done("measure", "add", caseFile, "--title", "Befaring på turvegen")
    let plan = try place.done("export", "prosessplan", caseFile)
    let parts = [
      "Ansvar og roller", "Ressurser og muligheter", "Nåsituasjon og mål",
      "Kostnader og finansiering", "Handlingsplan",
    ]
    #expect(Array(headings(plan).prefix(5)) == parts)
    let bodies = plan.components(separatedBy: "\n## ")
    #expect(bodies[4].contains("Ikke fylt ut"))
    #expect(bodies[5].contains("Befaring på turvegen"))
  }

  @Test("A7.6: plan and minutes are in nynorsk whatever the language of the program is")
  func nynorsk() throws {
    let plan = try place.done("export", "handlingsplan", "PR-002", "--language", "en")
    #expect(headings(plan).contains("Strategiar"))
    #expect(headings(plan).contains("Innspel og kva som vart gjort"))
    let minutes = try place.done("export", "referat", "M-003", "--language", "en")
    #expect(minutes.contains("tysdag 8. september 2026"))
  }

  @Test("A5.6: minutes are marked UTKAST until they are approved")
  func draft() throws {
    #expect(!(try place.done("export", "referat", "M-001")).contains("UTKAST"))
    #expect(try place.done("export", "referat", "M-018").contains("\n\nUTKAST\n\n"))
  }

  @Test("P-A1: the title of an agenda item is cleaned as every other text of the minutes")
  func agendaTitle() throws {
    try place.done(
      "meeting", "agenda", "add", "M-006", "--title",
      "Idé fra Live Stjernmyr, live@x.example, 91 23 45 67")
    for profile in ["internal", "public"] {
      let minutes = try place.done("export", "referat", "M-006", "--profile", profile)
      #expect(minutes.contains("Idé fra "))
      for secret in ["Stjernmyr", "live@", "91 23"] { #expect(!minutes.contains(secret)) }
    }
  }

  @Test("P-A2: an organisation's name that names a protected person is in no heading")
  func organisationHeading() throws {
    try place.done("organisation", "add", "--name", "Live Stjernmyr Foto", "--kind", "firm")
    try place.done(
      "measure", "add", "PR-001", "--title", "Ta bilder", "--responsible", "Live Stjernmyr Foto")
    #expect(!(try place.done("export", "per-person")).contains("Stjernmyr"))
  }

  @Test("P-A3: a protected person in the bin is as protected as before")
  func protectedInBin() throws {
    try place.done(
      "entry", "add", "PR-001", "--kind", "evaluation", "--visibility", "open", "--text",
      "Live Stjernmyr tok bilder")
    try place.done(
      "measure", "add", "PR-001", "--title", "Møte med Live Stjernmyr", "--deadline", "20.10.2026")
    try place.done(
      "text", "set", "PR-001", "erfaringsside", "advice", "--text", "Takk til Live Stjernmyr")
    try place.done("person", "delete", "P-012")

    let folder = place.folder + "/ut"
    try place.done("export", "all", "--output", folder)
    for table in ["entry.csv", "measure.csv"] {
      let text = try String(contentsOfFile: folder + "/" + table, encoding: .utf8)
      #expect(!text.contains("Stjernmyr"), "\(table)")
    }
    #expect(!(try place.done("export", "calendar")).contains("Stjernmyr"))
    let page = place.run("export", "erfaringsside", "PR-001")
    #expect(page.exitReason == .refused)
    #expect(!page.standardOutput.contains("Stjernmyr"))
  }

  @Test("A9.5: a name that is an organisation's too asks; approved, it is kept, and logged")
  func approved() throws {
    try place.done(
      "entry", "add", "PR-001", "--kind", "experience", "--text",
      "Kvernmyrli Bygg lånte bort lokale", "--visibility", "open")
    #expect(place.run("export", "erfaringsside", "PR-001").exitReason == .refused)
    let page = try place.done("export", "erfaringsside", "PR-001", "--approve", "Kvernmyrli")
    #expect(page.contains("Kvernmyrli Bygg lånte bort lokale"))
    #expect(!page.contains("@"))
    #expect(try place.done("history", "--json").contains("Kvernmyrli"))
  }

  @Test("A9.6, A9.7: a report goes to those who took part, and is in the overview until archived")
  func sent() throws {
    for status in ["finished", "approved"] { try place.done("document", "status", "D-001", status) }
    #expect(place.run("document", "status", "D-001", "sent").exitReason == .refused)
    try place.done(
      "document", "status", "D-001", "sent", "--recipients", "O-001", "--recipients", "O-003")
    let document = try place.json("document", "show", "D-001")
    #expect(document["sentOn"].text == "2026-10-15")
    #expect(try place.done("overview").contains("D-001"))
    try place.done("document", "edit", "D-001", "--archive-reference", "26/00412")
    #expect(!(try place.done("overview")).contains("D-001"))
  }
}
