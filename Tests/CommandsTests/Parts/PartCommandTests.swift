import Domain
import Testing

@testable import Commands

/// Parts of records, which their owner names and what tells them apart there.
@Suite("Parts of records")
struct PartCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  @Test("A part points at its owner by the field that has the name of the owner's noun")
  func ownerFields() {
    func check<Noun: PartNoun>(_ noun: Noun.Type) {
      let field = Noun.Row.fieldDescriptions.first { $0.key == Noun.ownerField }
      #expect(field?.type == .record([Noun.Owner.Row.kind]), "\(Noun.word)")
    }
    check(AgendaNoun.self)
    check(AttendanceNoun.self)
    check(PartyNoun.self)
    check(TeamNoun.self)
    check(CaseOrganisationNoun.self)
    check(ContributionNoun.self)
    check(ServiceAreaNoun.self)
    check(ActivityPlanNoun.self)
  }

  @Test(
    "Every verb of a part names the owner first, then what tells the part apart there",
    arguments: [
      ("meeting agenda list", ["meeting"]), ("meeting agenda add", ["meeting"]),
      ("meeting agenda edit", ["meeting", "number"]),
      ("meeting agenda delete", ["meeting", "number"]),
      ("meeting agenda ideas", ["meeting", "number", "texts"]),
      ("meeting attendance edit", ["meeting", "who"]),
      ("agreement party add", ["agreement"]),
      ("agreement party edit", ["agreement", "organisation"]),
      ("team edit", ["case", "person"]), ("team end", ["case", "person"]),
      ("case-organisation delete", ["case", "organisation"]),
      ("contribution edit", ["case", "actor", "verb"]),
      ("service-area delete", ["case", "name"]), ("activity-plan edit", ["case", "year"]),
    ])
  func arguments(command: String, names: [String]) throws {
    let help = try place.done(list: command.split(separator: " ").map { String($0) } + ["--help"])

    let lines = help.split(separator: "\n").filter { $0.hasPrefix("  <") }
    #expect(lines.map { line in String(line.dropFirst(3).prefix { $0 != ">" }) } == names)
  }

  @Test(
    "What an owner has no part of is not found, and the message says what was typed",
    arguments: [
      (["meeting", "agenda", "edit", "M-031", "9", "--note", "x"], "«M-031/9»"),
      (["meeting", "attendance", "delete", "M-031", "Beboerne"], "«Beboerne»"),
      (["agreement", "party", "edit", "A-001", "O-099", "--place", "x"], "«O-099»"),
      (["team", "end", "PR-002", "P-099"], "«P-099»"),
      (["case-organisation", "delete", "PR-002", "O-099"], "«O-099»"),
      (
        ["contribution", "edit", "PR-002", "Ungdommene", "drive", "--note", "x"],
        "«Ungdommene drive»"
      ),
      (["service-area", "delete", "PR-002", "kunst"], "«kunst»"),
      (["activity-plan", "delete", "PR-002", "2031"], "«PR-002 2031»"),
      (["service-area", "delete", "PR-099", "kunst"], "«PR-099»"),
    ])
  func notFound(arguments: [String], typed: String) {
    let result = place.run(list: arguments)

    #expect(result.exitReason == .notFound)
    #expect(result.standardError.contains(typed))
  }

  @Test("What only adding sets is no option of editing a part")
  func editing() throws {
    let party = ["agreement", "party"]
    #expect(try place.done(list: party + ["add", "--help"]).contains("--organisation"))
    #expect(try place.done(list: party + ["edit", "--help"]).contains("--organisation") == false)
    #expect(try place.done(list: party + ["add", "--help"]).contains("--agreement") == false)
    let agenda = try place.done("meeting", "agenda", "add", "--help")
    #expect(agenda.contains("--carried-from") == false)
  }

  @Test(
    "A part with a reason of its own says with --why why it is edited, and any other with --reason")
  func why() throws {
    let area = try place.done("service-area", "edit", "--help")
    #expect(area.contains("--why <why>"))
    #expect(try place.done("team", "edit", "--help").contains("--reason <reason>"))
    #expect(try place.done("service-area", "delete", "--help").contains("--reason <reason>"))
  }
}
