import Commands
import Domain
import Testing

@Suite("Plans, activity plans, service areas and roll-up on the command line")
struct PlanCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  @Test("O-12 to O-14, O-20: a plan from out for input to final, in versions")
  func versions() throws {
    let first = try place.json("plan", "show", "PR-002")
    #expect(first["version"].number == 1)
    #expect(first["status"].text == "outForInput")
    #expect(first["blank"].list.map(\.text) == ["evaluation"])
    #expect(first["lacks"].text == "activityPlan")
    #expect(first["anchorings"].texts("entry") == ["E-011", "E-012"])

    #expect(try place.done("plan", "version", "PR-002") == "2")
    try place.done("plan", "edit", "PR-002", "--evaluation", "Kvart år i september.")
    let refused = place.run("plan", "status", "PR-002", "final")
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("uten aktivitetsplan for 2027"))
    #expect(try place.done("activity-plan", "make", "PR-002") == "2027")
    try place.done("plan", "status", "PR-002", "final")

    let second = try place.json("plan", "show", "PR-002")
    #expect(second["version"].number == 2 && second["status"].text == "final")
    #expect(second["lacks"].isNull && second["anchorings"].list.isEmpty)
    let old = try place.json("plan", "show", "PR-002", "--version", "1")
    #expect(old["status"].text == "replaced" && old["isNewest"].flag == false)
    #expect(try place.json("plan", "list", "PR-002").list.count == 2)
    let locked = place.run("plan", "edit", "PR-002", "--frames", "Heil stilling.")
    #expect(locked.exitReason == .refused)
    #expect(locked.standardError.contains("Lag en ny versjon"))
    #expect(place.run("plan", "status", "PR-002", "final").exitReason == .refused)
    #expect(place.run("plan", "show", "PR-002", "--version", "9").exitReason == .notFound)
  }

  @Test("O-10: the activity plan of 2027 has three measures and 1 475 000 kr, made or not")
  func activityPlan() throws {
    let before = try place.json("activity-plan", "show", "PR-002", "2027")
    #expect(before["isMade"].flag == false)
    #expect(before["measures"].list.map(\.text) == ["T-015", "T-016", "T-014"])
    #expect(before["cost"].number == 1_475_000)

    let made = place.run("activity-plan", "make", "PR-002", "2027", "--decided-by", "Kommunestyret")
    #expect(made.standardOutput == "2027\n")
    #expect(made.standardError.contains("3 tiltak, 1\u{A0}475\u{A0}000\u{A0}kr"))
    try place.done("activity-plan", "edit", "PR-002", "2027", "--decided-on", "14.10.2026")
    let after = try place.json("activity-plan", "show", "PR-002")
    #expect(after["isMade"].flag == true && after["version"].number == 1)
    #expect(after["decidedBy"].text == "Kommunestyret")
    #expect(after["decidedOn"].text == "2026-10-14")
    #expect(try place.done("activity-plan", "show", "PR-002").contains("Gatelys og snarvegar"))

    let outside = place.run("activity-plan", "make", "PR-002", "2031")
    #expect(outside.standardError.contains("2027–2029"))
    #expect(
      place.run("activity-plan", "make", "PR-001").standardError.contains("ingen handlingsplan"))
    try place.done("activity-plan", "delete", "PR-002", "2027")
    #expect(try place.json("activity-plan", "list", "PR-002").list.isEmpty)
    #expect(
      place.run("activity-plan", "edit", "PR-002", "2027", "--decided-by", "X").exitReason
        == .notFound)
  }

  @Test("O-07: service areas with member or reason, each once, told whether they are covered")
  func serviceAreas() throws {
    let before = try place.json("service-area", "list", "PR-002")
    #expect(before.list.map { $0["isCovered"].flag } == [true, true, true])
    #expect(before.list.map { $0["hasActiveMember"].flag } == [true, true, false])

    #expect(try place.done("service-area", "add", "PR-002", "--name", "kultur") == "kultur")
    #expect(place.run("case", "gate", "PR-002").standardOutput.contains("kultur"))
    let stranger = place.run("service-area", "edit", "PR-002", "kultur", "--member", "P-014")
    #expect(stranger.exitReason == .refused)
    #expect(stranger.standardError.contains("ikke med i teamet"))
    try place.done("service-area", "edit", "PR-002", "Kultur", "--member", "P-009")
    #expect(try place.json("service-area", "list", "PR-002")[3]["hasActiveMember"].flag == true)
    #expect(
      place.run("service-area", "add", "PR-002", "--name", "KULTUR").exitReason == .refused)
    try place.done("service-area", "delete", "PR-002", "kultur")
    #expect(try place.json("service-area", "list", "PR-002").list.count == 3)
  }

  @Test("O-14, O-18: anchoring and roles name a version of the plan by its number")
  func versionsByNumber() throws {
    try place.done("plan", "version", "PR-002")
    let entry = try place.done(
      "entry", "add", "PR-002", "--kind", "anchoring", "--subkind", "political", "--text",
      "Vedteken.", "--on", "10.12.2026", "--case-number", "26/114", "--plan-version", "2")
    #expect(try place.json("entry", "show", entry)["planVersion"].text == "2")
    #expect(
      try place.json("plan", "show", "PR-002")["anchorings"].list.map { $0["caseNumber"].text }
        == ["26/114"])
    try place.done("entry", "edit", entry, "--plan-version", "versjon 1")
    #expect(try place.json("entry", "show", entry)["planVersion"].text == "1")
    #expect(
      place.run("entry", "edit", entry, "--plan-version", "7").exitReason != .done)
    try place.done("team", "edit", "PR-002", "P-009", "--laid-down-in", "2")
    #expect(try place.json("plan", "show", "PR-002")["roles"].number == 1)
  }

  @Test("O-05, INV-24: case show counts measures and money of the whole tree once")
  func rollUp() throws {
    let alone = try place.json("case", "show", "PR-002")
    #expect(alone["tree"].texts("reference") == ["PR-002", "PR-005", "PR-006"])
    #expect(alone["total"]["measures"].number == 8)
    #expect(alone["total"]["measureCost"].number == 1_475_000)

    try place.done("measure", "add", "PR-005", "--title", "Skilt", "--cost", "25000")
    try place.done(
      "money", "add", "PR-006", "--direction", "cost", "--text", "Leige", "--budget", "40000")
    let goal = try place.done("goal", "add", "PR-005", "--text", "Lys", "--parent-goal", "G-004")
    #expect(try place.json("goal", "show", goal)["parentGoal"].text == "G-004")
    let case2 = try place.json("case", "show", "PR-002")
    #expect(case2["total"]["measures"].number == 9)
    #expect(case2["total"]["measureCost"].number == 1_500_000)
    #expect(case2["total"]["cost"]["budget"].number == 40_000)
    #expect(case2["tree"].list.map { $0["measures"].number } == [8, 1, 0])
    #expect(try place.json("case", "show", "PR-005")["total"]["measures"].number == 1)
    #expect(try place.done("case", "show", "PR-002").contains("3 prosesser: 9 tiltak"))
    #expect(
      place.run("goal", "add", "PR-002", "--text", "Nei", "--parent-goal", goal).exitReason
        == .refused, "a goal below is no parent")
  }

  @Test("O-25 to O-34: what data say of the ten criteria is beside the answers, both kept")
  func preChecks() throws {
    func met() throws -> [Bool?] {
      try place.json("checklist", "list", "PR-002", "omradeloft-10").list
        .map { $0["preCheck"]["met"].flag }
    }
    let expected: [Bool?] = [true, true, true, true, nil, false, true, false, nil, false]
    #expect(try met() == expected)
    try place.done(
      "checklist", "answer", "PR-002", "omradeloft-10", "6", "partly", "--note", "Fleire må med.")
    #expect(try met() == expected)
    let items = try place.json("checklist", "list", "PR-002", "omradeloft-10").list
    #expect(items[5]["value"].text == "partly")
    #expect(items[5]["preCheck"]["message"].text?.contains("Gjennomføring") == true)
    #expect(items[8]["preCheck"]["links"].number == 2, "O-33: the two cases below")
    #expect(items[4]["preCheck"].isNull, "O-29")
    #expect(
      try place.done("checklist", "list", "PR-002", "omradeloft-10").contains("Fra data"))
  }

  @Test("O-17: each owner and partner answers for itself, and who has not is told")
  func sharedUnderstanding() throws {
    try place.done(
      "checklist", "answer", "PR-002", "sharedUnderstanding", "1", "yes", "--organisation", "O-007")
    let items = try place.json("checklist", "list", "PR-002", "sharedUnderstanding").list
    #expect(items[0]["parties"].texts("organisation") == ["O-001", "O-007", "O-009", "O-010"])
    #expect(
      items[0]["parties"].texts("value") == ["notAssessed", "yes", "notAssessed", "notAssessed"])
    #expect(items[0]["value"].text == "notAssessed", "no joint answer")
  }
}
