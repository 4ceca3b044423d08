import Commands
import Foundation
import Templates
import Testing

/// Scenario A10 on the command line: handover, access request, and a name that is taken out.
@Suite("A10 Long lives and people")
struct LongLivesTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    let archive = try place.file("granvag.json", SampleArchive.bytes)
    try place.done("import", "archive", archive)
  }

  @Test("A10.1 a leaving person's open measures get another responsible, in one step of undo")
  func reassign() throws {
    let result = place.run("person", "reassign", "P-001", "--to", "P-002", "--as", "P")

    #expect(result.standardError.contains("2 tiltak"))
    for reference in ["T-011", "T-021"] {
      #expect(try place.json("measure", "show", reference)["responsible"].text == "P-002")
    }
    // What P-001 has done already stays theirs.
    #expect(try place.json("measure", "show", "T-003")["responsible"].text == "P-001")
    try place.done("undo", "--as", "P")
    #expect(try place.json("measure", "show", "T-011")["responsible"].text == "P-001")
    #expect(try place.json("measure", "show", "T-021")["responsible"].text == "P-001")
  }

  @Test("A10.1 only the measures that are named are given away")
  func reassignSome() throws {
    try place.done("person", "reassign", "P-001", "T-011", "--to", "P-002")

    #expect(try place.json("measure", "show", "T-011")["responsible"].text == "P-002")
    #expect(try place.json("measure", "show", "T-021")["responsible"].text == "P-001")
  }

  @Test("A10.2 a leaving person's roles end on a day, and no measure is changed silently")
  func endRoles() throws {
    let before = place.run("measure", "list", "--json").standardOutput

    let result = place.run("person", "end", "P-001", "--on", "31.12.2026")

    #expect(result.standardError.contains("Avsluttet 31.12.2026"))
    #expect(place.run("measure", "list", "--json").standardOutput == before)
    let roles = try place.json("team", "list", "PR-001").list.filter {
      $0["person"].text == "P-001"
    }
    #expect(roles.map { $0["to"].text } == ["2026-12-31"])
    #expect(
      !(try place.json("team", "list", "PR-001", "--on", "1.1.2027").texts("person"))
        .contains("P-001"))
    #expect(
      try place.json("team", "list", "PR-001", "--on", "31.12.2026").texts("person")
        .contains("P-001"))
    #expect(place.run("person", "end", "P-001", "--on", "31.12.2026").exitReason == .done)
  }

  @Test("A role has a period: the roster of a past date holds those who had a part then")
  func pastRoster() throws {
    let before = try place.json("team", "list", "PR-004", "--on", "1.5.2026").texts("person")
    let after = try place.json("team", "list", "PR-004", "--on", "1.8.2026").texts("person")

    #expect(before == ["P-018", "P-006", "P-017"])
    #expect(after == ["P-018", "P-006", "P-001"])
  }

  @Test("A10.3 one command prints everything that is stored about a person, the log included")
  func report() throws {
    let report = try place.json("person", "report", "P-018")

    #expect(report["person"]["name"].text == "Yusuf Lindegrav")
    #expect(report["memberships"].texts("case") == ["PR-004"])
    #expect(report["linked"].texts("reference").contains("ID-004"))
    #expect(!report["history"].list.isEmpty)
    let text = try place.done("person", "report", "P-018")
    for words in ["Yusuf Lindegrav", "Leder kveldene", "Historikk:", "ID-004"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("INV-18: the report of a protected person names them, and the history tells of it")
  func protectedReport() throws {
    #expect(try place.done("person", "report", "P-012").contains("Live Stjernmyr"))

    #expect(try place.json("history", "P-012").texts("action").first == "showPerson")
    #expect(
      place.run("person", "report", "P-012", "--read-only").standardOutput
        .contains("Stjernmyr") == false)
  }

  @Test("A person past the erase date is due until they are anonymised")
  func due() throws {
    #expect(try place.json("person", "due").texts("reference") == ["P-017"])
    #expect(try place.json("person", "due", "--today", "30.9.2026").list.isEmpty)

    try place.done("person", "anonymise", "P-017")

    #expect(try place.json("person", "due").list.isEmpty)
    #expect(try place.json("overview")["personsToErase"].list.isEmpty)
  }

  @Test("A10.4 INV-20: an anonymised name is gone from rows, history, search and the file's bytes")
  func anonymise() throws {
    try place.done(
      "entry", "add", "PR-004", "--kind", "experience", "--text",
      "Bjørg Tverrdalsvik ordnet rommet, og Tverrdalsviks nøkkel virket.")
    try place.done("person", "edit", "P-017", "--email", "bjorg.tverrdal@granvag.invalid")
    try place.done("person", "edit", "P-017", "--display-name", "Bjørg Tverrdal")

    let result = place.run("person", "anonymise", "P-017")

    #expect(result.exitReason == .done, "\(result.standardError)")
    #expect(result.standardError.contains("Sikkerhetskopier"))
    let person = try place.json("person", "show", "P-017")
    #expect(person["name"].text == "Tidligere koordinator")
    #expect(person["status"].text == "anonymised")
    #expect(person["organisation"].text == nil)
    let role = try place.json("team", "list", "PR-004").list.first { $0["person"].text == "P-017" }
    #expect(role?["roles"].list.map(\.text) == ["municipalContact"])
    #expect(role?["from"].text == "2025-10-01")
    #expect(role?["to"].text == "2026-06-30")
    #expect(place.run("team", "list", "PR-004").standardOutput.contains("Tidligere koordinator"))
    #expect(
      place.run("history", "--limit", "100000").standardOutput.contains("Tidligere koordinator"))
    #expect(
      try place.json("entry", "list", "PR-004").texts("text").contains(
        "Tidligere koordinator ordnet rommet, og Tidligere koordinators nøkkel virket."))
    #expect(place.run("search", "Tverrdalsvik").standardOutput.isEmpty)
    #expect(
      !place.run("history", "--json", "--limit", "100000").standardOutput.contains("Tverrdal"))
    for name in ["", "-wal", "-shm"]
    where FileManager.default.fileExists(atPath: place.database + name) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: place.database + name))
      for trace in ["Tverrdal", "tverrdal", " bjørg", "Bjørg"] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(name)")
      }
    }
    try place.done("check")
  }

  @Test("INV-20: anonymising changes that person's values only, and cannot be undone")
  func onlyHers() throws {
    let before = place.run("person", "list", "--json").standardOutput

    try place.done("person", "anonymise", "P-017", "--as", "Ragna Tindevoll")

    let after = place.run("person", "list", "--json").standardOutput
    #expect(before != after)
    for name in ["Ragna Tindevoll", "Jonas Havgløtt", "Yusuf Lindegrav"] {
      #expect(after.contains(name))
    }
    _ = place.run("undo", "--as", "Ragna Tindevoll")
    #expect(try place.json("person", "show", "P-017")["status"].text == "anonymised")
    #expect(place.run("person", "anonymise", "P-017").exitReason == .refused)
    #expect(place.run("person", "block", "P-017").exitReason == .refused)
  }

  @Test("INV-20: every role ends when the person is anonymised, and keeps its period")
  func rolesEnd() throws {
    try place.done("person", "anonymise", "P-011")

    let role = try place.json("team", "list", "PR-001").list.first { $0["person"].text == "P-011" }
    #expect(role?["to"].text == "2026-10-15")
    #expect(role?["roles"].list.map(\.text) == ["resourcePerson"])
    #expect(
      try place.json("person", "show", "P-011")["name"].text == "Tidligere ressursperson / ildsjel")
  }

  @Test("A blocked person keeps everything, and is used for nothing new until the block is lifted")
  func block() throws {
    try place.done("person", "block", "P-002")

    #expect(try place.json("person", "show", "P-002")["name"].text == "Jonas Havgløtt")
    #expect(try place.json("person", "list", "--status", "blocked").texts("reference") == ["P-002"])
    let refused = place.run("measure", "edit", "T-011", "--responsible", "P-002")
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("sperret"))
    // What the blocked person has already can be changed.
    try place.done("idea", "edit", "ID-007", "--title", "Utlån av utstyr")
    #expect(place.run("person", "block", "P-002").exitReason == .refused)
    try place.done("person", "block", "P-002", "--lift")
    try place.done("measure", "edit", "T-011", "--responsible", "P-002")
  }

  @Test("A10.5 documents in the archive are named with their references: they cannot be changed")
  func archived() throws {
    let document = try #require(
      try place.json("document", "list", "PR-004").texts("reference").first)
    try place.done("document", "edit", document, "--archive-reference", "2026/1234-5")

    #expect(
      try place.json("person", "report", "P-017")["archived"].texts("archiveReference")
        == ["2026/1234-5"])
    let said = place.run("person", "anonymise", "P-017").standardError

    #expect(said.contains("2026/1234-5"))
    #expect(said.contains("kan ikke endres"))
  }

  @Test(
    "A10.7 an organisation's new name holds from a day, and the old one is kept with its period")
  func rename() throws {
    try place.done("organisation", "rename", "O-001", "Nye Granvåg kommune", "--on", "1.1.2027")
    try place.done(
      "organisation", "rename", "O-001", "Granvåg og Myrtun kommune", "--on", "1.1.2028")

    let organisation = try place.json("organisation", "show", "O-001")
    #expect(organisation["name"].text == "Granvåg og Myrtun kommune")
    #expect(
      organisation["earlierNames"].texts("name") == ["Granvåg kommune", "Nye Granvåg kommune"])
    #expect(organisation["earlierNames"].texts("to") == ["2026-12-31", "2027-12-31"])
    #expect(organisation["earlierNames"].texts("from") == ["2027-01-01"])
    #expect(place.run("organisation", "rename", "O-001", " ").exitReason == .refused)
  }
}
