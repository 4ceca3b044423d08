import Commands
import Domain
import Testing

/// Samskaping in five parts on the command line.
@Suite("Samskaping in five parts")
struct SamskapingTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.done(
      "platform", "edit", "--principles", "Vi lytter først", "--principles", "Vi svarer alle")
    try place.done("case", "add", "--title", "Ny bydel", "--template", "samskaping-5")
    try place.done("case", "status", "PR-001", "active")
  }

  private func add(_ kind: String, _ text: String, _ rest: String...) throws -> String {
    try place.done(
      list: ["entry", "add", "PR-001", "--kind", kind, "--text", text] + rest)
  }

  private func isMet(_ rule: String) throws -> Bool? {
    let outcomes = try place.json("case", "gate", "PR-001").list
    return outcomes.first { $0["rule"].text == rule }?["met"].flag
  }

  @Test("B-04, B-09, B-11: need, those closest to it and the problem are asked for, each by itself")
  func frames() throws {
    for (field, option) in [
      ("need", "--need"), ("closestToTheChallenge", "--closest-to-the-challenge"),
      ("problemStatement", "--problem-statement"),
    ] {
      #expect(try isMet("fieldFilled.\(field)") == false, "\(field)")
      try place.done("case", "edit", "PR-001", option, "Skrevet")
      #expect(try isMet("fieldFilled.\(field)") == true, "\(field)")
    }
  }

  @Test("B-11: a yes to the right problem says who agrees; a no need not")
  func rightProblem() throws {
    let refused = place.run(
      "checklist", "answer", "PR-001", "rightProblem", "1", "yes", "--by", "  ")
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("Må fylles ut"))
    try place.done("checklist", "answer", "PR-001", "rightProblem", "1", "no")
    #expect(try isMet("checklistAnswered") == false)
    try place.done(
      "checklist", "answer", "PR-001", "rightProblem", "1", "yes", "--by", "Velforeningen og skolen"
    )
    #expect(try isMet("checklistAnswered") == true)
    let item = try place.json("checklist", "list", "PR-001", "rightProblem")[0]
    #expect(item["answers"][1]["by"].text == "Velforeningen og skolen")
  }

  @Test("B-11: earlier problem statements are read, with when, by whom and why each was left")
  func problemVersions() throws {
    try place.done("case", "edit", "PR-001", "--problem-statement", "Folk møtes ikke.")
    try place.done(
      "case", "edit", "PR-001", "--problem-statement", "De nyeste møter ingen.", "--reason",
      "Intervjuene viste det.")
    try place.done("case", "edit", "PR-001", "--problem-statement", "De nyeste savner en dør inn.")
    try place.done("case", "edit", "PR-001", "--problem-statement", "Noe annet")
    try place.done("undo")

    let earlier = try place.json("case", "show", "PR-001")["earlierProblemStatements"].list
    #expect(earlier.map { $0["text"].text } == ["Folk møtes ikke.", "De nyeste møter ingen."])
    #expect(earlier[0]["reason"].text == "Intervjuene viste det.")
    #expect(earlier[0]["by"].text == "ragna")
    #expect(try place.done("case", "show", "PR-001").contains("De nyeste møter ingen."))
  }

  @Test("B-08: barriers, inhibitors and promoters are counted and listed by kind and level")
  func insights() throws {
    _ = try add("insight", "Skjemaet er på papir", "--subkind", "barrier", "--level", "system")
    _ = try add("insight", "Tør ikke ringe", "--subkind", "inhibitor", "--level", "user")
    _ = try add("insight", "Vaktmesteren hilser", "--subkind", "promoter", "--level", "user")
    _ = try add("insight", "Kollektivt langt unna", "--subkind", "barrier", "--level", "user")

    let counted = try place.json("entry", "insights", "PR-001")["insights"].list
    #expect(counted[0]["subkind"].text == "barrier")
    #expect(counted[0]["system"].number == 1 && counted[0]["user"].number == 1)
    #expect(counted[0]["total"].number == 2)
    #expect(counted[1]["user"].number == 1)
    func texts(_ options: String...) throws -> [String] {
      try JSONObject(
        place.done(list: ["entry", "list", "PR-001", "--json"] + options)
      ).texts("text")
    }
    #expect(
      try Set(texts("--subkind", "barrier")) == ["Skjemaet er på papir", "Kollektivt langt unna"])
    #expect(try texts("--level", "system") == ["Skjemaet er på papir"])
    #expect(try texts("--kind", "insight", "--level", "user").count == 3)
    #expect(try texts("--kind", "need") == [])
    #expect(place.run("entry", "list", "--subkind", "tull").exitReason == .usage)
  }

  @Test("B-12: an interview is a number, a day, a group and a finding, and names nobody")
  func interviews() throws {
    let entry = try add(
      "insight", "Kveldene er lange", "--subkind", "interview", "--count", "6", "--actor-group",
      "Nyinnflyttede", "--on", "1.10.2026")
    let json = try place.json("entry", "show", entry)
    #expect(json["count"].number == 6)
    #expect(json["actorGroup"].text == "Nyinnflyttede")
    #expect(json["persons"].list.isEmpty)
    #expect(try place.json("entry", "insights", "PR-001")["interviewed"].number == 6)
    #expect(place.run(list: ["entry", "edit", entry, "--count", "0"]).exitReason == .refused)
  }

  @Test("B-14, B-15: need, possibility and test are one chain; a testable one says what and how")
  func chain() throws {
    let need = try add("need", "Et sted å gå", "--actor-group", "Nyinnflyttede")
    let idea = ["entry", "add", "PR-001", "--kind", "possibility", "--text", "Åpen kjøkkendør"]
    let testable = idea + ["--answers", need, "--is-testable", "ja"]
    let refused = place.run(list: testable)
    #expect(refused.exitReason == .refused)
    #expect(place.run(list: testable + ["--what-is-tested", "Døra"]).exitReason == .refused)
    let possibility = try place.done(
      list: testable + ["--what-is-tested", "Døra åpen en kveld", "--success-sign", "Ti kommer"])
    let test = try add(
      "test", "Elleve kom", "--solution", possibility, "--prototype", "En plakat", "--with-whom",
      "Blokka", "--outcome", "adjust", "--next-step", "Ny dag")

    for entry in [need, possibility, test] {
      let chain = try place.json("entry", "show", entry)["chain"]
      #expect(chain["needs"].strings == [need], "\(entry)")
      #expect(chain["possibilities"].strings == [possibility])
      #expect(chain["tests"].strings == [test])
    }
    let shown = try place.done("entry", "show", need)
    for words in ["Fra behov til test", "Åpen kjøkkendør", "juster", "Ny dag"] {
      #expect(shown.contains(words), "\(words)")
    }
    let other = try add("evaluation", "Bra")
    #expect(try place.json("entry", "show", other)["chain"].isNull)
  }

  @Test("B-10: the platform's principles are the checklist of the case, and it assesses itself")
  func principles() throws {
    let items = try place.json("checklist", "list", "PR-001", "principles")
    #expect(items.texts("text") == ["Vi lytter først", "Vi svarer alle"])
    try place.done("checklist", "answer", "PR-001", "principles", "1", "partly")
    #expect(
      try place.json("checklist", "list", "PR-001", "principles")[0]["value"].text == "partly")
    // What the municipality writes later concerns later cases.
    try place.done("platform", "edit", "--principles", "Noe nytt")
    #expect(try place.json("checklist", "list", "PR-001", "principles").texts("text").count == 2)
  }

  @Test("B-07: a goal points at the municipality's own plan in words")
  func planReference() throws {
    let goal = try place.done(
      "goal", "add", "PR-001", "--text", "Flere møtes", "--plan-reference", "Samfunnsdelen, mål 3")
    #expect(
      try place.json("goal", "list", "PR-001")[0]["planReference"].text == "Samfunnsdelen, mål 3")
    #expect(goal == "G-001")
  }

  @Test("B-03: planned and actual period are side by side, and another end says why")
  func period() throws {
    try place.done("case", "edit", "PR-001", "--planned-end", "31.12.2026")
    #expect(
      place.run("case", "edit", "PR-001", "--planned-end", "30.6.2027").exitReason == .refused)
    try place.done(
      "case", "edit", "PR-001", "--planned-end", "30.6.2027", "--reason", "Pandemien")
    let json = try place.json("case", "show", "PR-001")
    #expect(json["plannedEnd"].text == "2027-06-30")
    #expect(json["actualStart"].text == "2026-10-15")
    #expect(try place.done("history", "PR-001").contains("Pandemien"))
  }
}
