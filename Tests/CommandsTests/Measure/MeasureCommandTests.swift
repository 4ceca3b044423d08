import Commands
import Domain
import Testing

@Suite("measure")
struct MeasureCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test("measures: deadlines need a reason to move, statuses follow their rules")
  func measures() throws {
    let made = try place.makeCase()
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
    let made = try place.makeCase()
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
}
