import Commands
import CustomDump
import Domain
import Templates
import Testing

@Suite("The sample municipality on the command line")
struct SampleMunicipalityTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    let archive = try place.file("granvag.json", SampleArchive.bytes)
    try place.done("import", "archive", archive)
  }

  @Test("the overview has its twelve lists, with the figures of the fixed day")
  func overview() throws {
    let overview = try place.json("overview")

    #expect(
      overview.keys == [
        "openIdeas", "withoutReply", "withoutHandler", "overdue", "dueWithin30Days", "seriesGaps",
        "upcomingMeetings", "agreementsToEvaluate", "reviewsDue", "personsToErase", "untouched",
        "nextSteps",
      ])
    let expected = [
      "openIdeas": ["ID-005", "ID-008", "ID-007", "ID-006", "ID-012"],
      "withoutReply": ["ID-011"],
      "withoutHandler": ["ID-005"],
      "overdue": ["T-004", "T-012", "T-006", "T-020"],
      "dueWithin30Days": ["T-011"],
      "agreementsToEvaluate": [],
      "personsToErase": ["P-017"],
      "untouched": ["PR-003"],
      "nextSteps": ["PR-001", "PR-002", "PR-003"],
    ]
    for (key, references) in expected {
      #expect(overview[key].texts("reference") == references, "\(key)")
    }
    #expect(overview["overdue"].list.map { $0["daysOverdue"].number } == [15, 14, 5, 1])
    #expect(overview["untouched"][0]["days"].number == 35)
  }

  @Test("another day gives other figures")
  func otherDay() throws {
    let overview = try place.json("overview", "--today", "1.10.2026")

    #expect(overview["overdue"].texts("reference") == ["T-004"])
  }

  @Test("the measures by status, counted two ways")
  func measures() throws {
    let statistics = try place.json("statistics")["measuresByStatus"]
    let expected = [
      "proposed": 4, "decided": 4, "inProgress": 6, "postponed": 1, "done": 8, "cancelled": 1,
    ]
    for (status, count) in expected {
      #expect(statistics[status].number == count)
      #expect(try place.json("measure", "list", "--status", status).list.count == count)
    }
    #expect(
      try place.json("measure", "list", "--due-within", "31").texts("reference") == [
        "T-011", "T-005",
      ])
  }

  @Test("the gate of PR-001 has one unmet requirement and exits 1")
  func gate() throws {
    let result = place.run("case", "gate", "PR-001", "--json")

    #expect(result.exitReason == .refused)
    let unmet = try JSONObject(result.standardOutput).list.filter {
      $0["met"].flag == false && $0["strength"].text == "requirement"
    }
    #expect(unmet.map { $0["rule"].text } == ["entryExists"])
  }

  @Test("INV-18: a protected person is called by name nowhere but in person show")
  func protectedPerson() throws {
    let commands = [
      ["person", "list"], ["person", "list", "--json"], ["team", "list"],
      ["team", "list", "PR-002", "--json"], ["case", "show", "PR-002", "--json"],
      ["search", "stjernmyr"], ["search", "live", "--json"], ["overview", "--json"],
      ["history", "--limit", "1000"], ["history", "--json", "--limit", "1000"],
      ["history", "P-012", "--json"], ["bin", "list"], ["export", "sluttrapport", "PR-002"],
      ["export", "prosessplan", "PR-002"], ["statistics"],
    ]
    for command in commands {
      let result = Program(place.environment).run(command)
      #expect(result.exitReason == .done, "\(command)")
      #expect(!result.standardOutput.contains("Stjernmyr"), "\(command)")
      #expect(!result.standardError.contains("Stjernmyr"), "\(command)")
    }
    #expect(try place.done("person", "list").contains("Skjermet deltaker"))
    #expect(try place.json("person", "show", "P-012")["name"].text == "Live Stjernmyr")
    let shown = try place.json("history", "P-012", "--limit", "1")[0]
    #expect(shown["action"].text == "showPerson")
    #expect(shown["rows"][0]["reference"].text == "P-012")
    #expect(shown["rows"][0]["fields"].list.isEmpty)
    #expect(place.run("undo").exitReason == .refused)
    #expect(!place.run("person", "show", "P-012", "--read-only").standardOutput.contains("Live"))
    #expect(try place.done("person", "list", "--language", "en").contains("Protected participant"))
  }

  @Test("INV-18: deleting a protected person names nobody, neither there nor in the bin")
  func protectedPersonInBin() throws {
    let deleted = place.run("person", "delete", "P-012")

    #expect(deleted.exitReason == .done)
    #expect(!deleted.standardError.contains("Stjernmyr"))
    for command in [["bin", "list"], ["bin", "list", "--json"], ["history", "--limit", "1"]] {
      #expect(!Program(place.environment).run(command).standardOutput.contains("Stjernmyr"))
    }
    let undone = place.run("undo")
    #expect(!undone.standardError.contains("Stjernmyr"))
  }

  @Test("what is exported comes back as it was: archive out, archive in, archive out")
  func archive() throws {
    try place.done("export", "all", "--output", "first")
    try place.done(
      "import", "archive", "first/archive.json", "--database", "copy.sqlite")
    try place.done("export", "all", "--output", "second", "--database", "copy.sqlite")

    for name in ["archive.json", "sluttrapport-PR-004.md", "prosessplan-PR-001.md"] {
      #expect(try place.content("first/" + name) == place.content("second/" + name), "\(name)")
    }
  }

  @Test("an export all of one case writes its documents and an archive of it alone")
  func exportOne() throws {
    try place.done("export", "all", "PR-004", "--output", "one")

    let names = try place.names(in: "one")
    #expect(
      names.filter { !$0.hasSuffix(".csv") } == [
        "archive.json", "calendar.ics", "erfaringsside-PR-004.md", "index.md",
        "prosessplan-PR-004.md", "referat-M-004.md", "referat-M-005.md", "sluttrapport-PR-004.md",
      ])
    #expect(names.contains("measure.csv"))
  }

  @Test("INV-18: the archive of one case is for its keeper alone, and says that it names all")
  func archiveOfOne() throws {
    let exported = place.run("export", "all", "PR-004", "--output", "one")
    #expect(exported.standardError.contains("archive.json holder alt om prosessen"))
    #expect(try place.mode(of: "one/archive.json") == 0o600)
    let one = try place.content("one/archive.json")
    #expect(!one.contains("Møteplass på Gamlekaia"))

    try place.done("import", "archive", "one/archive.json", "--database", "copy.sqlite")
    let check = place.run("check", "--database", "copy.sqlite")
    #expect(check.exitReason == .done, "\(check.standardOutput)")
    for document in ["sluttrapport", "prosessplan"] {
      #expect(
        try place.done("export", document, "PR-004")
          == place.done("export", document, "PR-004", "--database", "copy.sqlite"))
    }
    #expect(
      try place.done("case", "list", "--json", "--database", "copy.sqlite")
        .contains("Strikkekafé på biblioteket"))
    #expect(
      place.run("case", "show", "PR-001", "--database", "copy.sqlite").exitReason == .notFound)
  }

  @Test("a report goes to standard output or to a file, and says what it lacks")
  func report() throws {
    let printed = place.run("export", "sluttrapport", "PR-004")
    #expect(printed.standardOutput.hasPrefix("# Sluttrapport: Strikkekafé på biblioteket\n"))
    #expect(printed.standardError.contains("Arkivreferanse"))

    try place.done("export", "sluttrapport", "PR-004", "--output", "rapport.md")
    #expect(try place.content("rapport.md") == printed.standardOutput)
    #expect(try place.mode(of: "rapport.md") == 0o600)

    let again = place.run(
      "export", "sluttrapport", "PR-004", "--profile", "public", "--output", "rapport.md")
    #expect(again.exitReason == .cannotCreate)
    #expect(try place.content("rapport.md") == printed.standardOutput)
    try place.done(
      "export", "sluttrapport", "PR-004", "--form", "full", "--output", "rapport.md", "--force")
    #expect(try place.content("rapport.md") != printed.standardOutput)
    #expect(try place.names(in: ".").filter { $0.hasSuffix(".tmp") }.isEmpty)
  }

  @Test("exports of what is not there, or to where nothing can be made")
  func exportRefusals() throws {
    #expect(place.run("export", "sluttrapport", "PR-099").exitReason == .notFound)
    #expect(place.run("export", "sluttrapport", "tull").exitReason == .notFound)
    #expect(
      place.run("export", "sluttrapport", "PR-004", "--profile", "secret").exitReason == .usage)
    #expect(place.run("export", "referat", "PR-004").exitReason == .notFound)
    #expect(place.run("export", "brev", "PR-004").exitReason == .usage)
    #expect(
      place.run("export", "sluttrapport", "PR-004", "--output", "none/r.md").exitReason
        == .cannotCreate)
    try place.done("export", "all", "--output", "out")
    #expect(place.run("export", "all", "--output", "out").exitReason == .cannotCreate)
  }

  @Test("exports and backups change nothing in the file")
  func exportsWriteNoRow() throws {
    let before = try place.state()

    try place.done("export", "sluttrapport", "PR-004")
    try place.done("export", "all", "--output", "out")
    try place.done("backup", "copy.sqlite")

    #expect(try place.state() == before)
  }

  @Test("imported history is not undone")
  func undoOfImported() throws {
    #expect(place.run("undo", "--as", "Ragna Tindevoll").exitReason == .refused)
  }
}
