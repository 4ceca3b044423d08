import Commands
import CustomDump
import Domain
import Templates
import Testing

/// An archive that is read into a file with rows of its own.
@Suite("import archive into a file that holds something")
struct ArchiveMergeTests {
  private let place: Workplace
  private let archive: String

  /// Reads the sample municipality's archive into an empty file.
  init() throws {
    place = try Workplace(isEmpty: true)
    archive = try place.file("granvag.json", SampleArchive.bytes)
    try place.done("import", "archive", archive)
  }

  @Test("The archive that a file was filled from changes nothing in it")
  func same() throws {
    let before = try place.state()
    let result = place.run("import", "archive", archive)
    #expect(result.exitReason == .done)
    #expect(result.standardError.contains("ingenting er endret"))
    #expect(try place.state() == before)
  }

  @Test("P-D4 INV-24: choices that would let cases be above themselves are refused, and named")
  func circle() throws {
    let other = try Workplace(isEmpty: true)
    try other.done("import", "archive", try other.file("granvag.json", SampleArchive.bytes))
    for (reference, parent) in [("PR-005", ""), ("PR-006", ""), ("PR-002", "PR-005")] {
      try other.done("case", "edit", reference, "--parent", parent)
    }
    try other.done("export", "all", "--output", other.folder + "/out")
    let before = try place.state()

    let result = place.run(
      "import", "archive", other.folder + "/out/archive.json", "--take", "PR-002=theirs",
      "--take", "PR-005=ours", "--take", "PR-006=ours")

    #expect(result.exitReason == .badData, "\(result.standardError)")
    #expect(result.standardError.contains("PR-002, PR-005"))
    #expect(try place.state() == before)
  }

  @Test("Every row that differs is named with what differs, and nothing changes before a choice")
  func conflicts() throws {
    try place.done("idea", "edit", "ID-005", "--title", "Noe annet")
    try place.done("measure", "edit", "T-006", "--result", "Et annet resultat")
    let before = try place.state()
    let result = place.run("import", "archive", archive)
    #expect(result.exitReason == .refused)
    #expect(result.standardError.contains("ID-005 (idé): tittel"))
    #expect(result.standardError.contains("T-006 (tiltak): resultat"))
    #expect(!result.standardError.contains("ID-006"))
    #expect(try place.state() == before)

    let one = place.run("import", "archive", archive, "--take", "ID-005=theirs")
    #expect(one.exitReason == .refused)
    #expect(!one.standardError.contains("ID-005 (idé)"))
    #expect(try place.state() == before)
  }

  @Test("The choice holds for all or for one row, and is one change that undo leaves alone")
  func choices() throws {
    let title = try place.json("idea", "show", "ID-005")["title"].text
    try place.done("idea", "edit", "ID-005", "--title", "Noe annet")
    try place.done("measure", "edit", "T-006", "--result", "Et annet resultat")
    try place.done(
      "import", "archive", archive, "--take", "theirs", "--take", "t-6=ours")
    #expect(try place.json("idea", "show", "ID-005")["title"].text == title)
    #expect(try place.json("measure", "show", "T-006")["result"].text == "Et annet resultat")
    #expect(try place.json("history", "--limit", "1")[0]["action"].text == "importArchive")
    #expect(place.run("check").exitReason == .done)
  }

  @Test(
    "Phases that are in another order here take the archive's; one of the file's own stays in its place"
  )
  func phaseOrder() throws {
    func order() throws -> [String?] {
      try place.json("phase", "list", "PR-002").list.map { $0["key"].text }
    }
    let before = try order()
    try place.done(
      "phase", "move", "PR-002", try #require(before.last ?? nil), "4", "--reason", "Før")
    try place.done(
      "phase", "add", "PR-002", "--title", "Egen fase", "--after", "3", "--reason", "Vår")
    #expect(try order() != before)

    try place.done("import", "archive", archive, "--take", "theirs")

    let after = try order()
    #expect(after == before.prefix(3) + ["egen-fase"] + before.dropFirst(3))
    #expect(
      try place.json("phase", "list", "PR-002").list.map { $0["position"].number }
        == [1, 2, 3, 4, 5, 6])
    #expect(place.run("check").exitReason == .done)
  }

  @Test("A phase that only the archive has comes in, also where the file's own rows are kept")
  func phaseOfArchive() throws {
    let other = try Workplace(isEmpty: true)
    try other.done("import", "archive", archive)
    try other.done(
      "phase", "add", "PR-002", "--title", "Deira fase", "--after", "3", "--reason", "Der")
    try other.done("export", "all", "--output", other.folder + "/out")

    try place.done("import", "archive", other.folder + "/out/archive.json", "--take", "ours")

    let keys = try place.json("phase", "list", "PR-002").list.map { $0["key"].text }
    #expect(keys.firstIndex(of: "deira-fase") == 3)
    #expect(keys.count == 6)
    #expect(place.run("check").exitReason == .done)
  }

  @Test("A row that the file lacks comes in, and one whose reference is taken gets another")
  func referenceTaken() throws {
    let other = try Workplace()
    let idea = try other.done("idea", "add", "--title", "Vår egen", "--original-text", "Tekst.")
    let before = try other.state()
    let file = try other.file("granvag.json", SampleArchive.bytes)
    let refused = other.run("import", "archive", file)
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("ID-001 (idé): referansen er gitt til noe annet her"))
    #expect(try other.state() == before)

    let result = other.run("import", "archive", file, "--take", "theirs")
    #expect(result.exitReason == .done, "\(result.standardError)")
    #expect(result.standardError.contains("ID-001 → ID-014"))
    #expect(try other.json("idea", "show", idea)["title"].text == "Vår egen")
    #expect(try other.json("idea", "list").list.count == 14)
    #expect(try other.json("case", "list").list.count == 6)
    #expect(other.run("check").exitReason == .done)
  }

  @Test("What stays out because ours was chosen may not be missed by what comes in")
  func dangling() throws {
    let other = try Workplace()
    let before = try other.state()
    let file = try other.file("granvag.json", SampleArchive.bytes)
    let result = other.run("import", "archive", file, "--take", "ours")
    #expect(result.exitReason == .badData)
    #expect(try other.state() == before)
  }

  @Test("The archive of a case comes into the file that it was taken from as nothing new")
  func caseArchive() throws {
    try place.done("export", "all", "PR-002", "--output", "ut")
    let before = try place.state()
    try place.done("import", "archive", "ut/archive.json")
    #expect(try place.state() == before)
  }

  @Test("A word that is no choice is refused before anything is read")
  func unknownChoice() throws {
    #expect(place.run("import", "archive", archive, "--take", "mine").exitReason == .usage)
  }
}
