import Commands
import CustomDump
import Domain
import Testing

/// The fields of records as options (Rules.md 3.10).
@Suite("Options made from the fields of records")
struct RecordOptionsTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test(
    "add and edit take every field that people enter, in kebab-case, groups by inner name",
    arguments: [
      ("idea", RecordKind.idea), ("case", .caseFile), ("person", .person),
      ("organisation", .organisation), ("goal", .goal), ("measure", .measure),
      ("entry", .entry), ("money", .moneyLine), ("document", .documentReference),
      ("team", .membership), ("case-organisation", .caseOrganisation),
    ])
  func everyField(noun: String, kind: RecordKind) throws {
    let entered = kind.fieldDescriptions.filter { $0.access != .byTransition && $0.key != "case" }
    let add = try place.done(noun, "add", "--help")
    let edit = try place.done(noun, "edit", "--help")

    for field in entered {
      let option = kebab(field.key.innerName)
      #expect(add.contains(option), "\(option)")
      if field.access == .free { #expect(edit.contains(option), "\(option)") }
    }
  }

  private func kebab(_ name: String) -> String {
    name.reduce("--") { $1.isUppercase ? $0 + "-" + $1.lowercased() : $0 + String($1) }
  }

  @Test("a field that holds one value is given once; --name=value is the same as --name value")
  func once() throws {
    #expect(
      place.run("person", "edit", "P-001", "--email", "a@b.no", "--email", "c@d.no").exitReason
        == .usage)
    try place.done("person", "edit", "P-001", "--email=a@b.no")
    #expect(try place.json("person", "show", "P-001")["email"].text == "a@b.no")
  }

  @Test("all refused options are named at once, and nothing is written")
  func allAtOnce() throws {
    let before = try place.state()

    let result = place.run(
      "idea", "add", "--title", "x", "--original-text", "x", "--received-on", "31.02.",
      "--estimated-amount", "100,5", "--is-odd", "x")
    #expect(result.exitReason == .usage)

    let refused = place.run(
      "idea", "add", "--title", "x", "--original-text", "x", "--received-on", "31.02.",
      "--estimated-amount", "100,5")
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("--received-on: "))
    #expect(refused.standardError.contains("--estimated-amount: "))
    #expect(try place.state() == before)
  }

  @Test("a list is repeated, emptied by an empty value, and an unknown code is usage")
  func lists() throws {
    let made = try place.done("case", "add", "--title", "Sak")
    try place.done("measure", "add", made, "--title", "Lys", "--year", "2027", "--year", "2028")
    #expect(
      try place.json("measure", "show", "T-001")["years"].list.map(\.number) == [2027, 2028])

    try place.done("measure", "edit", "T-001", "--years", "")
    #expect(try place.json("measure", "show", "T-001")["years"].list.isEmpty)
    #expect(
      place.run("measure", "edit", "T-001", "--category", "wish").exitReason == .usage)
  }

  @Test("a name that several have is refused with their references")
  func ambiguous() throws {
    try place.done("person", "add", "--name", "Ragna Tindevoll")

    let result = place.run("person", "edit", "Ragna Tindevoll", "--email", "a@b.no")

    #expect(result.exitReason == .refused)
    #expect(result.standardError.contains("P-001"))
    #expect(result.standardError.contains("P-004"))
  }

  @Test("a row of another case is not available in this one")
  func otherCase() throws {
    let (one, other) = (
      try place.done("case", "add", "--title", "En"), try place.done("case", "add", "--title", "To")
    )
    let goal = try place.done("goal", "add", one, "--text", "Mål")

    let result = place.run("measure", "add", other, "--title", "Lys", "--goal", goal)

    #expect(result.exitReason == .refused)
    #expect(try place.json("measure", "list").list.isEmpty)
  }

  @Test("INV-24: a case belongs neither under itself nor more than four levels down")
  func levels() throws {
    var parent = try place.done("case", "add", "--title", "1")
    for level in 2...4 {
      parent = try place.done("case", "add", "--title", "\(level)", "--parent", parent)
    }
    #expect(place.run("case", "add", "--title", "5", "--parent", parent).exitReason == .refused)
    #expect(place.run("case", "edit", "PR-001", "--parent", parent).exitReason == .refused)
    #expect(place.run("case", "edit", "PR-001", "--parent", "PR-001").exitReason == .refused)
  }

  @Test("show prints the filled fields after their labels, long texts below each other")
  func show() throws {
    try place.done(
      "organisation", "add", "--name", "Granvåg båtforening", "--kind", "association")

    expectNoDifference(
      try place.done("organisation", "show", "O-003"),
      """
      O-003
      Navn  Granvåg båtforening
      Type  Lag/forening
      """)
  }
}
