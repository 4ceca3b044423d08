import Commands
import Domain
import Testing

@Suite("meeting elect")
struct ElectionCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
    try place.done(
      "idea", "decide", "ID-005", "takenForward", "--on", "15.10.2026", "--by", "Rådet",
      "--text", "Ja.", "--template", "sambygging-6")
    try place.done("meeting", "add", "PR-007", "--on", "15.10.2026", "--kind", "openMeeting")
    try place.done(
      "meeting", "agenda", "add", "M-032", "--title", "Mulighetsteam", "--kind", "election")
  }

  private func elect(_ members: String..., decision: String = "De ble valgt.") -> CommandResult {
    Program(place.environment).run(
      ["meeting", "elect", "M-032", "1", "--decision", decision, "--applauded"]
        + members.flatMap { ["--member", $0] })
  }

  @Test("N-17 A2.3: an election makes the memberships with where they were elected, in one step")
  func election() throws {
    let before = try place.json("team", "list", "PR-007").list.count
    let result = elect(
      "P-001, municipalContact: Kontakt i kommunen", "P-003, prosesseier", "P-009, koordinator",
      "Turid Nøstekleiv, professional", "P-015, professional, minuteTaker")
    #expect(result.exitReason == .done, "\(result.standardError)")
    let team = try place.json("team", "list", "PR-007").list
    #expect(team.count == before + 5)
    let elected = team.filter { $0["electedIn"].text == "M-032" }
    #expect(elected.count == 5)
    #expect(elected.allSatisfy { $0["from"].text == "2026-10-15" })
    #expect(elected.contains { $0["responsibility"].text == "Kontakt i kommunen" })
    #expect(elected.contains { $0["roles"].list.count == 2 })
    let item = try place.json("meeting", "show", "M-032")["agenda"][0]
    #expect(item["isApplauded"].flag == true)
    #expect(item["decision"].text == "De ble valgt.")
    let minutes = try place.done("export", "referat", "M-032")
    #expect(minutes.contains("Applaudert: ja"))
    #expect(minutes.contains("Ragna Tindevoll (kommunal kontakt)"))
    try place.done("undo")
    #expect(try place.json("team", "list", "PR-007").list.count == before)
    #expect(
      try place.json("meeting", "show", "M-032")["agenda"][0]["isApplauded"].flag == false)
  }

  @Test("N-17: who is in the team already keeps the membership and gets the role besides")
  func alreadyThere() throws {
    try place.done("team", "add", "PR-007", "--person", "P-001", "--role", "municipalContact")
    let before = try place.json("team", "list", "PR-007").list.count
    #expect(elect("P-001, teamLeader").exitReason == .done)
    let team = try place.json("team", "list", "PR-007").list
    #expect(team.count == before)
    let row = try #require(team.first { $0["person"].text == "P-001" })
    #expect(row["roles"].list.compactMap(\.text) == ["municipalContact", "teamLeader"])
    #expect(row["electedIn"].text == "M-032")
  }

  @Test("N-17: somebody who is not in the file is added; a line without a role is named")
  func newPerson() throws {
    #expect(elect("Kari Havnes, ideaOwner: Eier ideen").exitReason == .done)
    #expect(try place.json("person", "list").list.contains { $0["name"].text == "Kari Havnes" })
    let unread = elect("Ola Havnes")
    #expect(unread.exitReason == .refused)
    #expect(unread.standardError.contains("«Ola Havnes»"))
    #expect(elect("P-999, ideaOwner").exitReason == .notFound)
    #expect(elect().exitReason == .refused)
  }

  @Test("N-17: a team is elected at a case's meeting, under an item of the kind election")
  func elsewhere() throws {
    try place.done("meeting", "agenda", "edit", "M-032", "1", "--kind", "decision")
    #expect(elect("P-001, teamLeader").exitReason == .refused)
    try place.done(
      "meeting", "agenda", "add", "M-031", "--title", "Valg", "--kind", "election")
    let platform = place.run(
      "meeting", "elect", "M-031", "4", "--member", "P-001, teamLeader")
    #expect(platform.exitReason == .refused)
    #expect(platform.standardError.contains("hører ikke til noen prosess"))
  }

  @Test("INV-13: minutes of an election need its decision before they are approved")
  func approval() throws {
    #expect(elect("P-001, teamLeader", decision: "").exitReason == .done)
    try place.done("meeting", "status", "M-032", "held")
    let blank = place.run("meeting", "approve", "M-032")
    #expect(blank.exitReason == .refused)
    #expect(blank.standardError.contains("Sak 1 mangler vedtak."))
  }
}
