import Commands
import Domain
import Testing

@Suite("team and case-organisation")
struct TeamCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test("team: a person by reference or a new one by name; end keeps the history")
  func team() throws {
    let made = try place.makeCase()
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
    let made = try place.makeCase()

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
    let made = try place.makeCase()

    let result = Program(place.environment).run(["team", "add", made] + options)

    #expect(result.exitReason == .usage)
  }

  @Test("organisations take part by reference or name, each once")
  func organisations() throws {
    let made = try place.makeCase()
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
}
