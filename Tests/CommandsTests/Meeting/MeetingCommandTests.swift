import Commands
import Domain
import Testing

/// Meetings on the command line, over the sample municipality.
@Suite("meeting")
struct MeetingCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  private func meeting(_ reference: String) throws -> JSONObject {
    try place.json("meeting", "show", reference)
  }

  /// The agenda as number and title.
  private func agenda(_ reference: String) throws -> [String] {
    try meeting(reference)["agenda"].list.map {
      "\($0["position"].number ?? 0) \($0["title"].text ?? "")"
    }
  }

  @Test("Meetings are listed by day, of a case, of a series, or of a status")
  func list() throws {
    #expect(try place.json("meeting", "list").list.count == 19)
    #expect(
      try place.json("meeting", "list", "PR-001").texts("reference") == ["M-001", "M-006"])
    let series = try place.json("meeting", "list", "--series", "S-002").texts("reference")
    #expect(series == ["M-028", "M-029", "M-030", "M-031"])
    let planned = try place.json("meeting", "list", "--status", "planned").texts("reference")
    #expect(planned == ["M-006", "M-031"])
    let text = try place.done("meeting", "list", "--series", "S-001")
    // V-15: a meeting without all three parties is flagged.
    let flagged = text.split(separator: "\n").filter { $0.contains("mangler") }
    #expect(flagged.count == 1)
    #expect(flagged.first?.contains("M-017") == true)
    #expect(flagged.first?.contains("Parten frivilligheten mangler.") == true)
  }

  @Test("A meeting is added to a case or to the platform, edited, and open to all by its kind")
  func addAndEdit() throws {
    #expect(
      try place.done(
        "meeting", "add", "PR-001", "--on", "29.10.2026", "--kind", "openMeeting", "--place",
        "Samfunnshuset") == "M-032")
    var row = try meeting("M-032")
    #expect(row["isOpen"].flag == true)
    #expect(row["case"].text == "PR-001")
    #expect(row["on"].text == "2026-10-29")
    try place.done("meeting", "edit", "M-032", "--from", "18.00", "--to", "20.00")
    row = try meeting("M-032")
    #expect(row["from"].text == "18:00")
    #expect(row["plannedMinutes"].number == 120)
    let late = place.run("meeting", "edit", "M-032", "--to", "17.00")
    // INV-14
    #expect(late.exitReason == .refused)
    #expect(try place.done("meeting", "add", "--on", "30.10.2026") == "M-033")
    #expect(try meeting("M-033")["case"].isNull)
    let without = place.run("meeting", "add", "PR-001")
    #expect(without.exitReason == .usage)
  }

  @Test("B-13: a workshop needs its time frame; the minutes of the items are summed, overrun named")
  func timeFrame() throws {
    let without = place.run(
      "meeting", "add", "PR-001", "--on", "29.10.2026", "--kind", "workshop")
    #expect(without.exitReason == .refused)
    try place.done(
      "meeting", "add", "PR-001", "--on", "29.10.2026", "--kind", "workshop", "--from", "18:00",
      "--to", "19:00")
    for (title, minutes) in [("Problemet", "45"), ("Løsninger", "30")] {
      try place.done("meeting", "agenda", "add", "M-032", "--title", title, "--minutes", minutes)
    }
    let row = try meeting("M-032")
    #expect(row["agendaMinutes"].number == 75)
    #expect(row["overrunMinutes"].number == 15)
    let text = try place.done("meeting", "show", "M-032")
    #expect(text.contains("Sakene tar 15 min mer enn møtet varer."))
  }

  @Test("A meeting moves as Rules.md 2.4 says, and cancelling says why")
  func status() throws {
    let noReason = place.run("meeting", "status", "M-006", "cancelled")
    #expect(noReason.exitReason == .refused)
    #expect(noReason.standardError.contains("Skriv hvorfor."))
    try place.done("meeting", "status", "M-006", "cancelled", "--reason", "Storm")
    #expect(try meeting("M-006")["status"].text == "cancelled")
    #expect(try place.done("history", "M-006").contains("Storm"))
    try place.done("meeting", "status", "M-006", "planned")
    try place.done("meeting", "status", "M-006", "called")
    try place.done("meeting", "status", "M-006", "held")
    let again = place.run("meeting", "status", "M-006", "held")
    #expect(again.exitReason == .refused)
    let back = place.run("meeting", "status", "M-006", "planned")
    #expect(back.exitReason == .refused)
  }

  @Test("The agenda is numbered in order, whatever is put in, moved or taken away")
  func numbering() throws {
    #expect(try place.done("meeting", "agenda", "add", "M-006", "--title", "Skilt") == "M-006/3")
    try place.done("meeting", "agenda", "add", "M-006", "--title", "Åpning", "--position", "1")
    #expect(try agenda("M-006") == ["1 Åpning", "2 Kaifronten", "3 Lys og strøm", "4 Skilt"])
    try place.done("meeting", "agenda", "edit", "M-006", "4", "--position", "2")
    #expect(try agenda("M-006") == ["1 Åpning", "2 Skilt", "3 Kaifronten", "4 Lys og strøm"])
    try place.done("meeting", "agenda", "delete", "M-006", "1")
    #expect(try agenda("M-006") == ["1 Skilt", "2 Kaifronten", "3 Lys og strøm"])
    try place.done("undo")
    #expect(try agenda("M-006") == ["1 Åpning", "2 Skilt", "3 Kaifronten", "4 Lys og strøm"])
    try place.done("meeting", "agenda", "delete", "M-006", "2")
    try place.done("bin", "restore", "M-006/2")
    #expect(
      place.run("meeting", "agenda", "edit", "M-006", "9", "--note", "x").exitReason == .notFound)
  }

  @Test("A5.1: the next discussion meeting is M-032 in November, with follow-up and the moved item")
  func nextOfMonth() throws {
    #expect(try place.done("series", "next", "S-001") == "M-032")
    let row = try meeting("M-032")
    #expect(row["on"].text == "2026-11-12")
    #expect(row["kind"].text == "discussionMeeting")
    #expect(row["organisers"].list.count == 4)
    #expect(try agenda("M-032") == ["1 Tiltak siden sist", "2 Felles kalender for 2027"])
    #expect(row["agenda"][1]["carriedFrom"].text == "M-018")
    // Moved: it leaves the meeting that did not reach it.
    #expect(try agenda("M-018") == ["1 Siden sist"])
    let gaps = try place.json("series", "show", "S-001")["gaps"].list
    #expect(gaps.map { $0["message"].text } == ["Det ble ikke holdt drøftelsesmøte i september."])
    try place.done("undo")
    #expect(place.run("meeting", "show", "M-032").exitReason == .notFound)
    #expect(try agenda("M-018") == ["1 Siden sist", "2 Felles kalender for 2027"])
  }

  @Test("A5.2 A5.3 V-10: one centre is enough for frivilligheten; without it the party is missing")
  func attendance() throws {
    try place.done("series", "next", "S-001")
    for organisation in ["O-001", "O-002", "O-003"] {
      try place.done("meeting", "attendance", "add", "M-032", "--organisation", organisation)
    }
    #expect(try meeting("M-032")["missingParties"].list.isEmpty)
    let removed = place.run("meeting", "attendance", "delete", "M-032", "O-003")
    #expect(removed.exitReason == .done)
    #expect(removed.standardError.contains("Parten frivilligheten mangler."))
    #expect(try meeting("M-032")["missingParties"][0].text == "voluntary")
    try place.done("meeting", "attendance", "edit", "M-032", "O-001", "--count", "3")
    #expect(try meeting("M-032")["headcount"].number == 4)
    try place.done(
      "meeting", "attendance", "add", "M-032", "--group", "Beboere", "--count", "12")
    #expect(try place.json("meeting", "attendance", "list", "M-032").list.count == 3)
  }

  @Test("A5.4: a decision becomes a measure with responsible and deadline, its source the item")
  func decisionToMeasure() throws {
    try place.done("series", "next", "S-001")
    try place.done(
      "meeting", "agenda", "add", "M-032", "--title", "Kalender", "--kind", "decision")
    #expect(
      try place.done(
        "meeting", "agenda", "measure", "M-032", "3", "--case", "PR-003", "--decision",
        "Vi lager en felles kalender.", "--title", "Lage felles kalender", "--responsible",
        "P-008", "--deadline", "01.12.2026") == "T-025")
    let measure = try place.json("measure", "show", "T-025")
    #expect(measure["source"].text == "M-032/3")
    #expect(measure["responsible"].text == "P-008")
    let item = try meeting("M-032")["agenda"][2]
    #expect(item["decision"].text == "Vi lager en felles kalender.")
    #expect(item["measures"][0].text == "T-025")
    let platform = place.run("meeting", "agenda", "measure", "M-032", "3", "--title", "Uten sak")
    #expect(platform.exitReason == .usage)
    try place.done("undo")
    #expect(place.run("measure", "show", "T-025").exitReason == .notFound)
    #expect(try meeting("M-032")["agenda"][2]["decision"].isNull)
    // What is open follows to the meeting after.
    try place.done("redo")
    try place.done("meeting", "status", "M-032", "held")
    #expect(try place.done("series", "next", "S-001") == "M-033")
    #expect(try meeting("M-033")["followUp"][0].text == "T-025")
    #expect(try meeting("M-033")["agenda"][0]["note"].text == "T-025 Lage felles kalender")
  }

  @Test("A5.5: a copied item is in both meetings, a moved one only in the next, with origin")
  func moveAndCopy() throws {
    try place.done("series", "next", "S-001")
    for title in ["Budsjett", "Nettside", "Logo"] {
      try place.done("meeting", "agenda", "add", "M-032", "--title", title)
    }
    // The next meeting is planned by the first item that is carried on to it.
    #expect(try place.done("meeting", "agenda", "copy", "M-032", "4") == "M-033/2")
    #expect(try place.done("meeting", "agenda", "move", "M-032", "5") == "M-033/3")
    #expect(try meeting("M-033")["on"].text == "2026-12-10")
    #expect(
      try agenda("M-032") == [
        "1 Tiltak siden sist", "2 Felles kalender for 2027", "3 Budsjett", "4 Nettside",
      ])
    #expect(try agenda("M-033") == ["1 Tiltak siden sist", "2 Nettside", "3 Logo"])
    let items = try meeting("M-033")["agenda"]
    #expect(items[1]["carriedFrom"].text == "M-032")
    #expect(items[2]["carriedFrom"].text == "M-032")
    #expect(try meeting("M-032")["agenda"][3]["carriedTo"].text == "M-033")
    let twice = place.run("meeting", "agenda", "copy", "M-032", "4")
    #expect(twice.exitReason == .refused)
    let text = try place.done("export", "referat", "M-033")
    #expect(text.contains("Overført fra: M-032"))
  }

  @Test("A5.6 INV-12 INV-13: approval names the blank decision; approved minutes are locked")
  func approval() throws {
    try place.done("series", "next", "S-001")
    try place.done("meeting", "agenda", "edit", "M-032", "2", "--kind", "decision")
    let planned = place.run("meeting", "approve", "M-032")
    #expect(planned.exitReason == .refused)
    try place.done("meeting", "status", "M-032", "held")
    let blank = place.run("meeting", "approve", "M-032")
    #expect(blank.exitReason == .refused)
    #expect(blank.standardError.contains("Sak 2 mangler vedtak."))
    #expect(try place.done("export", "referat", "M-032").contains("UTKAST"))
    try place.done("meeting", "agenda", "edit", "M-032", "2", "--decision", "Ja.")
    try place.done("meeting", "approve", "M-032", "--by", "Partene", "--on", "13.10.2026")
    let row = try meeting("M-032")
    #expect(row["status"].text == "minutesApproved")
    #expect(row["approvedBy"].text == "Partene")
    #expect(row["approvedOn"].text == "2026-10-13")
    #expect(try !place.done("export", "referat", "M-032").contains("UTKAST"))
    for arguments in [
      ["meeting", "agenda", "edit", "M-032", "2", "--note", "Mer"],
      ["meeting", "agenda", "add", "M-032", "--title", "Ny"],
      ["meeting", "agenda", "delete", "M-032", "1"],
      ["meeting", "agenda", "move", "M-032", "2"],
      ["meeting", "attendance", "add", "M-032", "--organisation", "O-001"],
      ["meeting", "edit", "M-032", "--place", "Annet sted"], ["meeting", "delete", "M-032"],
    ] {
      let locked = Program(place.environment).run(arguments)
      #expect(locked.exitReason == .refused, "\(arguments)")
      #expect(locked.standardError.contains("Referatet er godkjent og låst."), "\(arguments)")
    }
  }

  @Test("A6.1 V-13 V-14: the next workshop is in the next quarter, with three organisers and items")
  func nextOfQuarter() throws {
    #expect(try meeting("M-031")["isOpen"].flag == true)
    #expect(try place.done("series", "next", "S-002", "--today", "2026-12-09") == "M-032")
    let row = try meeting("M-032")
    #expect(row["on"].text == "2027-03-10")
    #expect(row["isOpen"].flag == true)
    #expect(
      try agenda("M-032") == [
        "1 Dette samskaper vi nå", "2 Innspill til nye prosjekter", "3 Evaluering",
      ])
    #expect(
      row["agenda"].list.map { $0["kind"].text } == ["information", "input", "evaluation"])
    // The platform's three parties: two centres are one.
    #expect(row["organisers"].list.count == 4)
    #expect(try agenda("M-031").count == 3, "what is planned keeps its items")
  }

  @Test("V-14: the first item can list the active cases, each once")
  func activeCases() throws {
    try place.done("meeting", "agenda", "fill", "M-031", "1")
    let note = try meeting("M-031")["agenda"][0]["note"].text
    #expect(note?.split(separator: "\n").count == 3)
    #expect(note?.contains("PR-001 Møteplass på Gamlekaia") == true)
    let again = place.run("meeting", "agenda", "fill", "M-031", "1")
    #expect(again.standardError.contains("Ingenting"))
  }

  @Test("V-14: what people say under evaluation becomes an evaluation entry of a case")
  func evaluationEntry() throws {
    let entry = try place.done(
      "entry", "add", "PR-003", "--kind", "evaluation", "--text", "Folk vil ha mer tid.",
      "--source", "M-030")
    #expect(try place.json("entry", "show", entry)["source"].text == "M-030")
  }

  @Test("A6.2 V-14: ideas at a meeting are received, with the item as source, letters intact")
  func ideas() throws {
    let made = try place.done(
      "meeting", "agenda", "ideas", "M-031", "2", "Gratis buss til øyene", "Benk ved skolen",
      "Rød båt på Ånes", "--today", "2026-12-09")
    #expect(made == "ID-014\nID-015\nID-016")
    let idea = try place.json("idea", "show", "ID-014")
    #expect(idea["title"].text == "Gratis buss til øyene")
    #expect(idea["originalText"].text == "Gratis buss til øyene")
    #expect(idea["source"].text == "M-031/2")
    #expect(idea["status"].text == "received")
    #expect(idea["channel"].text == "meeting")
    #expect(try meeting("M-031")["agenda"][1]["ideas"].number == 3)
    // One by one, with the item as people write it.
    let own = try place.done(
      "idea", "add", "--title", "Fjerde", "--original-text", "Fjerde", "--source", "M-031/2")
    #expect(try place.json("idea", "show", own)["source"].text == "M-031/2")
  }

  @Test(
    "A6.4 INV-06: a deleted meeting leaves its ideas; undo and restore bring items and links back")
  func delete() throws {
    try place.done("meeting", "agenda", "ideas", "M-031", "2", "En", "To", "Tre")
    let deleted = place.run("meeting", "delete", "M-031")
    #expect(deleted.exitReason == .done)
    #expect(deleted.standardError.contains("3 ideer beholdes."))
    #expect(try place.json("idea", "list").list.count == 16)
    try place.done("bin", "restore", "M-031")
    #expect(try agenda("M-031").count == 3)
    #expect(try place.json("idea", "show", "ID-014")["source"].text == "M-031/2")
    try place.done("meeting", "delete", "M-031")
    try place.done("undo")
    #expect(try meeting("M-031")["agenda"][1]["ideas"].number == 3)
  }

  @Test("A6.5 INV-25: a quarter is missed once it has ended; a pause with reason takes it away")
  func missedQuarter() throws {
    func gaps(_ today: String) throws -> [String] {
      try place.json("overview", "--today", today)["seriesGaps"].list
        .filter { $0["reference"].text == "S-002" }.compactMap { $0["message"].text }
    }
    #expect(try gaps("2026-12-09").isEmpty)
    #expect(try gaps("2026-12-31").isEmpty)
    #expect(
      try gaps("2027-01-04") == ["Det ble ikke holdt samskapingsverksted i 4. kvartal."])
    let noReason = place.run(
      "series", "pause", "S-002", "--from", "01.10.2026", "--to", "31.12.2026")
    #expect(noReason.exitReason == .usage)
    try place.done(
      "series", "pause", "S-002", "--from", "01.10.2026", "--to", "31.12.2026", "--reason",
      "Kommunevalg")
    #expect(try gaps("2027-01-04").isEmpty)
    try place.done("series", "pause", "S-002", "--from", "01.10.2026", "--remove")
    #expect(try gaps("2027-01-04").count == 1)
  }

  @Test("The overview on 15 October lacks September in S-001 and has M-006 ahead")
  func overview() throws {
    let overview = try place.json("overview")
    let gaps = overview["seriesGaps"].list
    #expect(gaps.count == 1)
    #expect(gaps[0]["reference"].text == "S-001")
    #expect(gaps[0]["from"].text == "2026-09-01")
    #expect(gaps[0]["message"].text == "Det ble ikke holdt drøftelsesmøte i september.")
    #expect(overview["upcomingMeetings"].texts("reference") == ["M-006"])
    #expect(overview["upcomingMeetings"][0]["on"].text == "2026-10-22")
  }

  @Test("Series are added to a case or the platform, edited and deleted; a case's own can be free")
  func series() throws {
    #expect(
      try place.done(
        "series", "add", "PR-002", "--kind", "steeringGroup", "--interval", "month",
        "--starts-on", "01.11.2026", "--standing-item", "Økonomi", "--standing-item", "Framdrift")
        == "S-003")
    #expect(try place.done("meeting", "add", "--series", "S-003") == "M-032")
    let row = try meeting("M-032")
    #expect(row["case"].text == "PR-002")
    #expect(row["on"].text == "2026-11-01")
    #expect(try agenda("M-032") == ["1 Økonomi", "2 Framdrift"])
    try place.done("series", "edit", "S-003", "--interval", "free")
    try place.done("meeting", "status", "M-032", "held")
    let noDay = place.run("series", "next", "S-003")
    #expect(noDay.exitReason == .refused)
    #expect(try place.done("series", "next", "S-003", "--on", "10.12.2026") == "M-033")
    try place.done("series", "delete", "S-003")
    #expect(try place.json("series", "list").texts("reference") == ["S-001", "S-002"])
    #expect(place.run("series", "add", "--interval", "month").exitReason == .usage)
  }
}
