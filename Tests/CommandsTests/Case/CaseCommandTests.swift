import Commands
import Domain
import Testing

@Suite("case")
struct CaseCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test("A2.2: a case of sambygging-6 has two steps done and the third in progress")
  func phases() throws {
    let made = try place.makeCase()

    let phases = try place.json("case", "show", made)["phases"]

    #expect(
      phases.texts("status") == [
        "completed", "completed", "inProgress", "notStarted", "notStarted", "notStarted",
      ])
    #expect(try place.json("case", "show", made)["currentPhase"].text == "start")
  }

  @Test("INV-07: size is null without threshold, else unknown, small or large at the threshold")
  func size() throws {
    let (none, some) = (try place.makeCase(), try place.makeCase("plattform"))
    #expect(try place.json("case", "show", none)["size"].isNull)
    #expect(try place.json("case", "show", some)["size"].text == "unknown")

    try place.done("case", "edit", some, "--amount", "99999")
    #expect(try place.json("case", "show", some)["size"].text == "small")

    try place.done("case", "edit", some, "--amount", "100 000 kr")
    #expect(try place.json("case", "show", some)["size"].text == "large")
  }

  @Test("gate names every rule of the phases in progress, and exits 1 while one is unmet")
  func gate() throws {
    let made = try place.makeCase()

    let result = place.run("case", "gate", made, "--json")

    #expect(result.exitReason == .refused)
    #expect(result.standardError == "")
    let rules = try JSONObject(result.standardOutput)
    #expect(rules[0].keys == ["phase", "rule", "strength", "met", "message"])
    #expect(Set(rules.texts("phase")) == ["start"])
    let present = try #require(rules.list.first { $0["rule"].text == "fieldFilled" })
    #expect(present["strength"].text == "requirement")
    #expect(present["met"].flag == false)
    let meeting = try #require(rules.list.first { $0["rule"].text == "meetingHeld" })
    #expect(meeting["met"].flag == false)
  }

  @Test("a phase is completed when its requirements are met or overridden with reason (INV-22)")
  func complete() throws {
    let made = try place.makeCase()
    let unmet = place.run("case", "complete", made)
    #expect(unmet.exitReason == .refused)
    #expect(try place.json("case", "show", made)["currentPhase"].text == "start")

    let blank = place.run(
      "case", "complete", made, "--override", "fieldFilled", "--by", "Rådet", "--reason", " ")
    #expect(blank.exitReason == .refused)

    let all = [
      "meetingHeld", "fieldFilled", "goalCount", "teamMix", "roleMinimum",
      "everyRoleHasResponsibility",
    ]
    .flatMap { ["--override", $0] }
    let result = Program(place.environment).run(
      ["case", "complete", made, "3", "--by", "Rådet", "--reason", "Haster."] + all)
    #expect(result.exitReason == .done, "\(result.standardError)")
    #expect(try place.json("case", "show", made)["currentPhase"].text == "competence")
  }

  @Test("a phase is started, skipped and reopened by key or number, with reason where asked")
  func otherPhaseMoves() throws {
    let made = try place.makeCase()
    #expect(place.run("case", "skip", made, "4").exitReason == .refused)

    try place.done("case", "skip", made, "4", "--reason", "Kurs er holdt.")
    try place.done("case", "start", made, "implementation")
    try place.done("case", "reopen", made, "competence", "--reason", "Flere vil med.")

    let phases = try place.json("case", "show", made)["phases"]
    #expect(phases[3]["status"].text == "inProgress")
    #expect(phases[4]["status"].text == "inProgress")
    #expect(place.run("case", "start", made, "9").exitReason == .notFound)
    #expect(place.run("case", "start", made, "tull").exitReason == .notFound)
  }

  @Test("closing names what is still open and does not refuse")
  func close() throws {
    let made = try place.makeCase("tom")
    try place.done("measure", "add", made, "--title", "Skilt")

    let result = place.run("case", "status", made, "closed", "--on", "16.10.2025")

    #expect(result.exitReason == .refused)
    let closed = place.run("case", "status", made, "closed")
    #expect(closed.exitReason == .done)
    #expect(closed.standardError.contains("T-001 Skilt"))
    #expect(try place.json("case", "show", made)["actualEnd"].text == "2026-10-15")
    #expect(place.run("case", "status", made, "active").exitReason == .refused)
    #expect(place.run("case", "status", made, "done").exitReason == .usage)
  }
}
