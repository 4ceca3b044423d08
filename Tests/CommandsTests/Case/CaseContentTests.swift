import Commands
import Domain
import Testing

@Suite("What is entered in a case")
struct CaseContentTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test("checklist: answers are added, the latest counts, unknown items exit 66")
  func checklist() throws {
    let made = try place.makeCase()
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
    let made = try place.makeCase()
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
    let made = try place.makeCase()
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
    let made = try place.makeCase()
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
    let made = try place.makeCase()
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
