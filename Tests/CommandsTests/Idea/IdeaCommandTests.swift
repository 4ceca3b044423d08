import Commands
import CustomDump
import Domain
import Testing

@Suite("idea")
struct IdeaCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func addIdea(_ title: String = "Lys på turvegen") throws -> String {
    try place.done("idea", "add", "--title", title, "--original-text", "Det er mørkt der.")
  }

  @Test("add prints the new reference and nothing else")
  func add() throws {
    let result = place.run("idea", "add", "--title", "Lys", "--original-text", "Mørkt.")

    expectNoDifference(
      result,
      CommandResult(standardOutput: "ID-001\n", standardError: "", exitReason: .done))
  }

  @Test("add takes every field: groups by inner name, lists repeated, dates and amounts as written")
  func addEverything() throws {
    try place.done(
      "idea", "add", "--title", "Benker", "--original-text", "Flere benker.", "--kind",
      "challenge", "--what", "Benker", "--for-whom", "Alle", "--sender-kind", "other",
      "--sender-other", "skole", "--sender-organisation", "Gamlekaia vel", "--channel", "email",
      "--received-on", "1.10", "--estimated-amount", "38 500 kr", "--challenge", "climate",
      "--challenge", "exclusion", "--goal-references", "municipalPlan=Mål 3", "--handler",
      "Ragna Tindevoll", "--next-date", "+14d")

    let idea = try place.json("idea", "show", "ID-001")
    #expect(idea["reference"].text == "ID-001")
    #expect(idea["kind"].text == "challenge")
    #expect(idea["concretisation"]["what"].text == "Benker")
    #expect(idea["concretisation"]["forWhom"].text == "Alle")
    #expect(idea["senderOrganisation"].text == "O-002")
    #expect(idea["receivedOn"].text == "2026-10-01")
    #expect(idea["estimatedAmount"].number == 38500)
    #expect(idea["challenges"].list.compactMap(\.text) == ["climate", "exclusion"])
    #expect(idea["goalReferences"][0]["code"].text == "municipalPlan")
    #expect(idea["handler"].text == "P-001")
    #expect(idea["nextDate"].text == "2026-10-29")
    #expect(idea["age"].number == 14)
    #expect(idea["size"].text == "small")
    #expect(idea["decision"]["on"].isNull)
  }

  @Test("JSON holds no ids, revisions or change stamps")
  func noInternals() throws {
    _ = try addIdea()

    let keys = try place.json("idea", "show", "ID-001").keys

    #expect(keys.isDisjoint(with: ["id", "revision", "number", "createdAt", "deletedAt"]))
  }

  @Test("an unknown option exits 64, names the nearest, and our sentence is first")
  func unknownOption() throws {
    let result = place.run("idea", "add", "--titel", "x")

    #expect(result.exitReason == .usage)
    #expect(result.standardOutput == "")
    #expect(result.standardError.hasPrefix("Kommandoen ble ikke forstått"))
    #expect(result.standardError.contains("--title"))
  }

  @Test(
    "what cannot be used is refused with the exit code of its sort, and nothing is written",
    arguments: [
      (["--title", "x"], ExitReason.usage),
      (["--title", "", "--original-text", "x"], .refused),
      (["--title", "   ", "--original-text", "x"], .refused),
      (["--title", "x", "--original-text", "x", "--kind", "wish"], .usage),
      (["--title", "x", "--original-text", "x", "--received-on", "31.02."], .refused),
      (["--title", "x", "--original-text", "x", "--received-on", "1.1.9999"], .refused),
      (["--title", "x", "--original-text", "x", "--received-on", "0000-01-01"], .refused),
      (["--title", "x", "--original-text", "x", "--estimated-amount", "-5"], .refused),
      (["--title", "x", "--original-text", "x", "--estimated-amount", "100,5"], .refused),
      (
        ["--title", "x", "--original-text", "x", "--estimated-amount", "99999999999999999999"],
        .refused
      ),
      (["--title", "x", "--original-text", "Fnr. 010190 12345"], .refused),
      (["--title", "x", "--original-text", "x", "--handler", "P-099"], .notFound),
      (["--title", "x", "--original-text", "x", "--handler", "Ingen"], .notFound),
    ])
  func badInput(options: [String], status: ExitReason) throws {
    let result = Program(place.environment).run(["idea", "add"] + options)

    #expect(result.exitReason == status)
    #expect(result.standardOutput == "")
    #expect(!result.standardError.isEmpty)
    #expect(try place.json("idea", "list").list.isEmpty)
  }

  @Test(
    "texts of any length and script are taken and come back as they were",
    arguments: [
      String(repeating: "å", count: 10_000), "Nguyễn Ánh e\u{301}", "漢字", "👩‍👩‍👧‍👦 🇳🇴",
      "- punkt", "--- x", "--flagg", "to\nlinjer\tog tab",
    ])
  func anyText(text: String) throws {
    try place.done("idea", "add", "--title", "x", "--original-text=\(text)")

    #expect(try place.json("idea", "show", "ID-001")["originalText"].text == text)
  }

  @Test("control characters become U+FFFD on entry, and none reaches the output")
  func controlCharacters() throws {
    try place.done("idea", "add", "--title", "a\u{1B}[31mb\u{7}", "--original-text", "x")

    #expect(try place.json("idea", "show", "ID-001")["title"].text == "a\u{FFFD}[31mb\u{FFFD}")
    let output = try place.done("idea", "list")
    #expect(!output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("an argument that is not UTF-8 exits 64 and nothing is written")
  func invalidUTF8() throws {
    let arguments = ["idea", "add", "--title"].map { Array($0.utf8) } + [[0x61, 0xFF]]

    let result = Program(place.environment).run(bytes: arguments)

    #expect(result.exitReason == .usage)
    #expect(result.standardError.contains("UTF-8"))
    #expect(try place.json("idea", "list").list.isEmpty)
  }

  @Test("edit changes the named fields only; an empty value clears one")
  func edit() throws {
    let idea = try addIdea()
    try place.done("idea", "edit", idea, "--estimated-amount", "100000", "--need", "Strøm")

    try place.done("idea", "edit", idea, "--estimated-amount", "")

    let json = try place.json("idea", "show", idea)
    #expect(json["estimatedAmount"].isNull)
    #expect(json["concretisation"]["need"].text == "Strøm")
    #expect(json["title"].text == "Lys på turvegen")
  }

  @Test("an edit that changes nothing exits 0, says so, and writes no change")
  func editNothing() throws {
    let idea = try addIdea()
    let before = try place.state()

    let result = place.run("idea", "edit", idea, "--title", "Lys på turvegen")

    #expect(result.exitReason == .done)
    #expect(result.standardError == "Ingenting ble endret: det står slik fra før.\n")
    #expect(try place.state() == before)
  }

  @Test("INV-01: the submitted text is not changed, and the refusal says where to write")
  func originalText() throws {
    let idea = try addIdea()

    let result = place.run("idea", "edit", idea, "--original-text", "Noe annet")

    #expect(result.exitReason == .refused)
    #expect(result.standardError.hasPrefix("Innsendt tekst kan ikke endres."))
  }

  @Test("take makes who acts the handler, and a received idea comes under assessment")
  func take() throws {
    let idea = try addIdea()

    try place.done("idea", "take", idea, "--next-date", "+14d", "--as", "Ragna Tindevoll")

    let json = try place.json("idea", "show", idea)
    #expect(json["handler"].text == "P-001")
    #expect(json["status"].text == "underAssessment")
    #expect(json["nextDate"].text == "2026-10-29")
  }

  @Test("take by somebody who is no person in the file exits 66")
  func takeByStranger() throws {
    let idea = try addIdea()

    #expect(place.run("idea", "take", idea, "--as", "Ingen").exitReason == .notFound)
  }

  @Test("setting the present status is refused, an unknown one is usage")
  func status() throws {
    let idea = try addIdea()
    try place.done("idea", "ask", idea, "--text", "Hvor er det?")

    let present = place.run("idea", "status", idea, "awaitingClarification")
    let unknown = place.run("idea", "status", idea, "waiting")

    #expect(present.exitReason == .refused)
    #expect(unknown.exitReason == .usage)
    #expect(try place.json("idea", "show", idea)["status"].text == "awaitingClarification")
  }

  @Test("a decision without a reason is refused with its sentence, and nothing is changed")
  func decideWithoutReason() throws {
    let idea = try addIdea()
    let before = try place.state()

    let result = place.run("idea", "decide", idea, "notTakenForward", "--text", " ")

    #expect(result.exitReason == .refused)
    #expect(result.standardError.contains("Skriv hvorfor."))
    #expect(try place.state() == before)
  }

  @Test("decide takenForward prints the case's reference; the amount becomes the case's")
  func decide() throws {
    let idea = try addIdea()
    try place.done("idea", "edit", idea, "--estimated-amount", "100000")

    let printed = try place.done(
      "idea", "decide", idea, "takenForward", "--text", "Ja.", "--by", "Kommunalsjef",
      "--idea-owner-part", "Var med.", "--template", "plattform")

    #expect(printed == "PR-001")
    let made = try place.json("case", "show", "PR-001")
    #expect(made["amount"].number == 100_000)
    #expect(made["size"].text == "large")
    #expect(made["idea"].text == idea)
    #expect(made["status"].text == "active")
  }

  @Test("joining keeps both ideas and links them; the reply takes the idea off the list")
  func joinAndReply() throws {
    let (first, second) = (try addIdea("Benker"), try addIdea("Flere benker"))
    try place.done("idea", "join", second, first, "--text", "Samme sak.")
    #expect(try place.json("idea", "show", second)["replacedBy"].text == first)
    #expect(try place.json("idea", "show", second)["lacksReply"].flag == true)

    try place.done("idea", "reply", second, "--text", "Takk.", "--on", "i dag")

    let json = try place.json("idea", "show", second)
    #expect(json["lacksReply"].flag == false)
    #expect(json["reply"]["on"].text == "2026-10-15")
  }

  @Test("delete moves to the bin, and undo brings back")
  func deleteAndUndo() throws {
    let idea = try addIdea()

    try place.done("idea", "delete", idea)
    #expect(try place.json("idea", "list").list.isEmpty)
    #expect(place.run("idea", "show", idea).exitReason == .notFound)

    try place.done("undo")
    #expect(try place.json("idea", "list").texts("reference") == [idea])
  }

  @Test(
    "an unknown reference exits 66, well formed or not",
    arguments: ["ID-099", "ID-", "tull", "PR-001", "ID-99999999999999999999"])
  func unknownReference(reference: String) throws {
    #expect(place.run("idea", "show", reference).exitReason == .notFound)
    #expect(place.run("idea", "edit", reference, "--title", "x").exitReason == .notFound)
  }

  @Test("the table is aligned by what text takes on a screen")
  func table() throws {
    _ = try addIdea("漢字")
    _ = try addIdea("Benker")

    expectNoDifference(
      try place.done("idea", "list"),
      """
      Ref.    Mottatt     Status   Tittel  Saksbehandler
      ID-001  15.10.2026  Mottatt  漢字
      ID-002  15.10.2026  Mottatt  Benker
      """)
  }
}
