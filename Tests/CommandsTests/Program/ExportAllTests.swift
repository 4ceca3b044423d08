import Commands
import Domain
import Templates
import Testing

/// Everything in a folder: documents, tables, calendar and archive.
@Suite("export all")
struct ExportAllTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.done("import", "archive", try place.file("granvag.json", SampleArchive.bytes))
  }

  @Test("The folder has documents, a table a kind, the calendar, the archive and an index of them")
  func everything() throws {
    try place.done("export", "all", "--output", "ut")
    let names = try place.names(in: "ut")
    for name in [
      "idea.csv", "measure.csv", "meeting.csv", "calendar.ics", "archive.json", "index.md",
      "referat-M-001.md", "referat-M-018.md", "verksted-M-030.md", "erfaringsside-PR-004.md",
      "overlevering-P-001.md", "per-person.md", "per-person-PR-001.md", "statistikk.md",
    ] {
      #expect(names.contains(name), "\(name)")
    }
    let index = try place.content("ut/index.md")
    for name in names where name != "index.md" {
      #expect(index.contains("(\(name))"), "\(name)")
    }
    for name in names { #expect(try place.mode(of: "ut/\(name)") == 0o600) }
  }

  @Test("The archive in the folder fills an empty file, which gives the same archive again")
  func again() throws {
    try place.done("export", "all", "--output", "ut")
    let archive = try place.content("ut/archive.json")
    #expect(archive == String(decoding: SampleArchive.bytes, as: UTF8.self))
    try place.done("import", "archive", "ut/archive.json", "--database", "ny.sqlite")
    try place.done("export", "all", "--output", "ut2", "--database", "ny.sqlite")
    #expect(try place.content("ut2/archive.json") == archive)
  }

  @Test(
    "A page that may give somebody away is left out, named with its hits, and all else is there")
  func leftOutPage() throws {
    try place.done(
      "entry", "add", "PR-001", "--kind", "experience", "--text",
      "Ingebjørg ordnet alt, og Stjernmyr hjalp", "--visibility", "open")
    let result = place.run("export", "all", "PR-001", "--output", "ut")
    #expect(result.exitReason == .done)
    #expect(result.standardError.contains("Ingebjørg"))
    let names = try place.names(in: "ut")
    #expect(!names.contains("erfaringsside-PR-001.md"))
    #expect(names.contains("sluttrapport-PR-001.md"))
    let index = try place.content("ut/index.md")
    #expect(index.contains("«Ingebjørg»"))
    #expect(!index.contains("Stjernmyr"))
  }

  @Test("One case has its own rows and deadlines alone")
  func oneCase() throws {
    try place.done("export", "all", "PR-002", "--output", "ut")
    let names = try place.names(in: "ut")
    #expect(names.contains("measure.csv"))
    #expect(!names.contains("idea.csv"))
    #expect(!names.contains("person.csv"))
    #expect(!(try place.content("ut/measure.csv")).contains("PR-001"))
  }

  @Test("INV-18: protected names are in nothing that is exported but the archive")
  func protected() throws {
    try place.done("export", "all", "--output", "ut")
    let protected = try place.json("person", "list").list.filter { $0["isProtected"].flag == true }
    #expect(!protected.isEmpty)
    for name in try place.names(in: "ut") where name != "archive.json" {
      #expect(!(try place.content("ut/\(name)")).contains("Stjernmyr"), "\(name)")
    }
    #expect(try place.content("ut/archive.json").contains("Stjernmyr"))
  }

  @Test("export calendar prints the calendar of a case, of a person and of all, with CRLF")
  func calendar() throws {
    let all = place.run("export", "calendar").standardOutput
    #expect(all.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(all.hasSuffix("END:VCALENDAR\r\n"))
    let ofCase = place.run("export", "calendar", "PR-001").standardOutput
    #expect(ofCase.utf8.count < all.utf8.count)
    #expect(place.run("export", "calendar", "P-001").exitReason == .done)
    #expect(place.run("export", "calendar", "PR-999").exitReason == .notFound)
    try place.done("export", "calendar", "--output", "k.ics")
    #expect(try place.content("k.ics").utf8.count == all.utf8.count)
  }
}
