import Commands
import CustomDump
import Domain
import Testing

@Suite("case, and what is done in one")
struct CaseCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  /// A case made from an idea.
  private func makeCase(_ template: String = "sambygging-6") throws -> String {
    let idea = try place.done(
      "idea", "add", "--title", "Lys på turvegen", "--original-text", "Mørkt.")
    return try place.done(
      "idea", "decide", idea, "takenForward", "--text", "Ja.", "--by", "Rådet", "--template",
      template)
  }

  @Test("A2.2: a case of sambygging-6 has two steps done and the third in progress")
  func phases() throws {
    let made = try makeCase()

    let phases = try place.json("case", "show", made)["phases"]

    #expect(
      phases.texts("status") == [
        "completed", "completed", "inProgress", "notStarted", "notStarted", "notStarted",
      ])
    #expect(try place.json("case", "show", made)["currentPhase"].text == "start")
  }

  @Test("INV-07: size is null without threshold, else unknown, small or large at the threshold")
  func size() throws {
    let (none, some) = (try makeCase(), try makeCase("plattform"))
    #expect(try place.json("case", "show", none)["size"].isNull)
    #expect(try place.json("case", "show", some)["size"].text == "unknown")

    try place.done("case", "edit", some, "--amount", "99999")
    #expect(try place.json("case", "show", some)["size"].text == "small")

    try place.done("case", "edit", some, "--amount", "100 000 kr")
    #expect(try place.json("case", "show", some)["size"].text == "large")
  }

  @Test("gate names every rule of the phases in progress, and exits 1 while one is unmet")
  func gate() throws {
    let made = try makeCase()

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
    #expect(meeting["met"].isNull)
  }

  @Test("a phase is completed when its requirements are met or overridden with reason (INV-22)")
  func complete() throws {
    let made = try makeCase()
    let unmet = place.run("case", "complete", made)
    #expect(unmet.exitReason == .refused)
    #expect(try place.json("case", "show", made)["currentPhase"].text == "start")

    let blank = place.run(
      "case", "complete", made, "--override", "fieldFilled", "--by", "Rådet", "--reason", " ")
    #expect(blank.exitReason == .refused)

    let all = ["fieldFilled", "goalCount", "teamMix", "roleMinimum", "everyRoleHasResponsibility"]
      .flatMap { ["--override", $0] }
    let result = Program(place.environment).run(
      ["case", "complete", made, "3", "--by", "Rådet", "--reason", "Haster."] + all)
    #expect(result.exitReason == .done, "\(result.standardError)")
    #expect(try place.json("case", "show", made)["currentPhase"].text == "competence")
  }

  @Test("a phase is started, skipped and reopened by key or number, with reason where asked")
  func otherPhaseMoves() throws {
    let made = try makeCase()
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
    let made = try makeCase("tom")
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

  @Test("team: a person by reference or a new one by name; end keeps the history")
  func team() throws {
    let made = try makeCase()
    let first = try place.done(
      "team", "add", made, "--person", "P-001", "--role", "municipalContact", "--role",
      "coordinator", "--responsibility", "Kontakt", "--is-core-team", "ja")
    let second = try place.done("team", "add", made, "--name", "Amal", "--role", "ideaOwner")
    #expect(first == "P-001")
    #expect(second == "P-004")

    try place.done("team", "edit", made, "Amal", "--responsibility", "Eier ideen")
    try place.done("team", "end", made, "P-001", "--to", "15.10.2026")

    let team = try place.json("team", "list", made)
    #expect(team.texts("person") == ["P-001", "P-004"])
    #expect(team[0]["roles"].list.compactMap(\.text) == ["municipalContact", "coordinator"])
    #expect(team[0]["isCoreTeam"].flag == true)
    #expect(team[0]["to"].text == "2026-10-15")
    #expect(team[1]["responsibility"].text == "Eier ideen")
  }

  @Test("a new member and the new person are one action: neither stays when it is refused")
  func teamIsOneAction() throws {
    let made = try makeCase()

    let refused = place.run(
      "team", "add", made, "--name", "Amal", "--role", "ideaOwner", "--from", "1.10.2026", "--to",
      "1.9.2026")
    #expect(refused.exitReason == .refused)
    #expect(try place.json("person", "list").list.count == 3)

    try place.done("team", "add", made, "--name", "Amal", "--role", "ideaOwner")
    try place.done("undo")
    #expect(try place.json("person", "list").list.count == 3)
  }

  @Test(
    "team add needs a role and either a person or a name",
    arguments: [
      ["--person", "P-001"], ["--role", "coordinator"],
      ["--person", "P-001", "--name", "Amal", "--role", "coordinator"],
      ["--person", "P-001", "--role", "boss"],
    ])
  func teamUsage(options: [String]) throws {
    let made = try makeCase()

    let result = Program(place.environment).run(["team", "add", made] + options)

    #expect(result.exitReason == .usage)
  }

  @Test("organisations take part by reference or name, each once")
  func organisations() throws {
    let made = try makeCase()
    #expect(
      try place.done("case-organisation", "add", made, "--organisation", "Gamlekaia vel")
        == "O-002")
    #expect(
      place.run("case-organisation", "add", made, "--organisation", "O-002").exitReason
        == .refused)

    try place.done("case-organisation", "edit", made, "O-002", "--role", "supplier")

    let parts = try place.json("case-organisation", "list", made)
    #expect(parts.texts("organisation") == ["O-001", "O-002"])
    #expect(parts.texts("role") == ["owner", "supplier"])
    try place.done("case-organisation", "delete", made, "O-002")
    #expect(try place.json("case-organisation", "list", made).list.count == 1)
  }

  @Test("measures: deadlines need a reason to move, statuses follow their rules")
  func measures() throws {
    let made = try makeCase()
    let goal = try place.done("goal", "add", made, "--text", "Trygt")
    let measure = try place.done(
      "measure", "add", made, "--title", "Lys", "--goal", goal, "--responsible", "Gamlekaia vel",
      "--deadline", "30.09.2026", "--cost", "38500")
    #expect(try place.json("measure", "show", measure)["daysOverdue"].number == 15)

    let withoutReason = place.run("measure", "edit", measure, "--deadline", "30.10.2026")
    #expect(withoutReason.exitReason == .refused)
    try place.done(
      "measure", "edit", measure, "--deadline", "30.10.2026", "--reason", "leveranse")

    let json = try place.json("measure", "show", measure)
    #expect(json["case"].text == made)
    #expect(json["goal"].text == goal)
    #expect(json["responsible"].text == "O-002")
    #expect(json["deadline"].text == "2026-10-30")
    #expect(json["originalDeadline"].text == "2026-09-30")
    #expect(json["isOverdue"].flag == false)
    #expect(json["daysOverdue"].isNull)

    try place.done("measure", "status", measure, "done", "--result", "Lyser.")
    #expect(place.run("measure", "status", measure, "done").exitReason == .refused)
    #expect(place.run("measure", "status", measure, "finished").exitReason == .usage)
    #expect(try place.json("measure", "show", measure)["result"].text == "Lyser.")
  }

  @Test("measure list: by case, status, overdue and days ahead, day 31 included")
  func measureList() throws {
    let made = try makeCase()
    for (title, deadline) in [
      ("Uten", ""), ("Over", "14.10.2026"), ("Dag 30", "+30d"), ("Dag 31", "+31d"),
    ] {
      try place.done("measure", "add", made, "--title", title, "--deadline", deadline)
    }
    #expect(
      try place.json("measure", "list").texts("title") == ["Over", "Dag 30", "Dag 31", "Uten"])
    #expect(try place.json("measure", "list", "--overdue").texts("title") == ["Over"])
    #expect(
      try place.json("measure", "list", "--due-within", "31").texts("title") == [
        "Dag 30", "Dag 31",
      ])
    #expect(
      try place.json("measure", "list", "--due-within", "31", "--today", "14.10.2026")
        .texts("title") == ["Over", "Dag 30"])
    #expect(try place.json("measure", "list", "--case", made).list.count == 4)
    #expect(try place.json("measure", "list", "--status", "done").list.isEmpty)
    #expect(place.run("measure", "list", "--status", "finished").exitReason == .usage)
    #expect(place.run("measure", "list", "--case", "PR-009").exitReason == .notFound)
  }

  @Test("checklist: answers are added, the latest counts, unknown items exit 66")
  func checklist() throws {
    let made = try makeCase()
    try place.done("checklist", "answer", made, "success", "2", "no", "--on", "1.10.2026")
    try place.done(
      "checklist", "answer", made, "success", "2", "partly", "--note", "Uenige om brygga.")

    let items = try place.json("checklist", "list", made)

    #expect(items.list.count == 4)
    #expect(items[1]["value"].text == "partly")
    #expect(items[1]["note"].text == "Uenige om brygga.")
    #expect(items[1]["answers"].texts("value") == ["no", "partly"])
    #expect(items[0]["value"].text == "notAssessed")
    for (list, item) in [("success", "9"), ("success", "0"), ("tull", "1")] {
      #expect(place.run("checklist", "answer", made, list, item, "yes").exitReason == .notFound)
    }
    #expect(place.run("checklist", "answer", made, "success", "1", "maybe").exitReason == .usage)
  }

  @Test("money: direction and text are asked for, hours times rate make the budget")
  func money() throws {
    let made = try makeCase()
    #expect(place.run("money", "add", made, "--text", "Dugnad").exitReason == .usage)

    let line = try place.done(
      "money", "add", made, "--direction", "cost", "--text", "Dugnad", "--hours", "120",
      "--hourly-rate", "300")

    #expect(line == "K-001")
    #expect(try place.json("money", "show", line)["budget"].number == 36_000)
    try place.done("money", "edit", line, "--accounts", "30.000")
    #expect(try place.json("money", "list", made)[0]["accounts"].number == 30_000)
  }

  @Test("entries: the kind's own subkinds only, and the phase in progress")
  func entries() throws {
    let made = try makeCase()
    #expect(place.run("entry", "add", made, "--text", "x").exitReason == .usage)
    #expect(
      place.run("entry", "add", made, "--kind", "wish", "--text", "x").exitReason == .usage)
    #expect(
      place.run("entry", "add", made, "--kind", "competence", "--subkind", "time", "--text", "x")
        .exitReason == .usage)

    let entry = try place.done(
      "entry", "add", made, "--kind", "competence", "--subkind", "processLeaderCourse", "--text",
      "Kurs", "--persons", "P-001", "--persons", "P-002", "--organisations", "O-002")

    #expect(entry == "E-001")
    let json = try place.json("entry", "show", entry)
    #expect(json["persons"].list.compactMap(\.text) == ["P-001", "P-002"])
    #expect(json["phase"].text == "start")
    #expect(json["on"].text == "2026-10-15")
  }

  @Test("documents: sending needs recipients and stores the day")
  func documents() throws {
    let made = try makeCase()
    let document = try place.done(
      "document", "add", made, "--title", "Rapport", "--kind", "sluttrapport", "--version", "2")
    #expect(document == "D-001")
    #expect(place.run("document", "status", document, "sent").exitReason == .refused)

    try place.done(
      "document", "status", document, "sent", "--recipients", "O-002", "--on", "14.10.2026")

    let json = try place.json("document", "show", document)
    #expect(json["status"].text == "sent")
    #expect(json["version"].text == "2")
    #expect(json["sentOn"].text == "2026-10-14")
    #expect(json["recipients"].list.compactMap(\.text) == ["O-002"])
  }

  @Test("texts and the plan are kept; an empty text takes the section away")
  func textsAndPlan() throws {
    let made = try makeCase()
    try place.done("text", "set", made, "sluttrapport", "summary", "--text", "Det gikk bra.")
    #expect(try place.done("text", "show", made, "sluttrapport", "summary") == "Det gikk bra.")
    #expect(place.run("text", "show", made, "sluttrapport", "tull").exitReason == .notFound)
    #expect(place.run("text", "show", made, "roman", "summary").exitReason == .usage)

    try place.done("text", "set", made, "sluttrapport", "summary", "--text", "")
    #expect(try place.done("text", "show", made, "sluttrapport", "summary") == "")

    try place.done(
      "plan", "edit", made, "--strategies", "Bruke det som finnes", "--start-year", "2027")
    let plan = try place.json("plan", "show", made)
    #expect(plan["strategies"].text == "Bruke det som finnes")
    #expect(plan["startYear"].number == 2027)
    #expect(plan["version"].number == 1)
    #expect(place.run("plan", "edit", made, "--end-year", "2026").exitReason == .refused)
  }
}
