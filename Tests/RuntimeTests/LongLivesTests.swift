import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A10 with the keyboard.
@Suite("A10 Long lives and people, on the screen")
struct LongLivesTests {
  /// Opens a person's page by the search.
  private func open(_ name: String) -> String { "<Ctrl-f> <text:\(name)> <Enter>" }

  private func person(_ number: Int, _ sitting: Sitting) throws -> Person {
    let reference = try #require(Reference(.person, number))
    let link = try #require(try sitting.store.find(reference))
    return try sitting.store.record(try #require(link.identifier(of: Person.self)))
  }

  @Test("A10.1 open measures are given to another, and one undo gives them back")
  func reassign() throws {
    let sitting = try Sitting()
    let ragna = try person(1, sitting)

    let terminal = try sitting.play(
      open("Ragna Tindevoll") + " h <Enter> <text:Jonas> <Enter> <Ctrl-s>")

    let jonas = RecordLink(try person(2, sitting).id)
    #expect(try sitting.measure(11).responsible == jonas)
    #expect(try sitting.measure(21).responsible == jonas)
    #expect(terminal.screen.text.contains("Ny ansvarlig for 2 tiltak"))
    try sitting.play("u")
    #expect(try sitting.measure(11).responsible == RecordLink(ragna.id))
    #expect(try sitting.measure(21).responsible == RecordLink(ragna.id))
  }

  @Test("A10.2 all roles end on a day, and no measure is changed")
  func endRoles() throws {
    let sitting = try Sitting()
    let ragna = try person(1, sitting)
    let measures = try sitting.store.list(Measure.self)

    let terminal = try sitting.play(
      open("Ragna Tindevoll")
        + " h <Down> <Enter> \(String(repeating: "<Backspace> ", count: 10))"
        + "<text:31.12.2026> <Ctrl-s>")

    let roles = try sitting.store.list(Membership.self).filter { $0.person == ragna.id }
    #expect(roles.allSatisfy { $0.to.map { $0 <= (Day(iso: "2026-12-31") ?? .first) } ?? false })
    #expect(try sitting.store.list(Measure.self) == measures)
    #expect(terminal.screen.text.contains("Tiltakene er som før"))
  }

  @Test("A10.4 INV-20: anonymising asks first, with Avbryt as its default")
  func askFirst() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(
      open("Bjørg Tverrdalsvik") + " s <Down> <Enter> <shot:ask> <Enter>")

    let asked = try #require(terminal.shots["ask"]).text
    for words in ["Anonymisere", "Avbryt", "Tidligere koordinator", "Sikkerhetskopier"] {
      #expect(asked.contains(words), "\(words)")
    }
    #expect(try person(17, sitting).status == .active)
  }

  @Test("A10.4 INV-20: an anonymised person is shown by what they were, in the roster and the log")
  func anonymise() throws {
    let sitting = try Sitting()

    try sitting.play(
      open("Bjørg Tverrdalsvik") + " s <Down> <Enter> <Right> <Enter>")

    let gone = try person(17, sitting)
    #expect(gone.status == .anonymised)
    #expect(gone.name == "Tidligere koordinator")
    #expect(try sitting.store.search("Tverrdalsvik", limit: 9).isEmpty)
    let history = try sitting.store.history(limit: 10_000)
    #expect(!history.contains { $0.actor.contains("Tverrdalsvik") })
    #expect(history.contains { $0.actor == "Tidligere koordinator" })
    try sitting.play("u")
    #expect(try person(17, sitting).status == .anonymised)
  }

  @Test("A person is blocked and let in again by the status menu")
  func block() throws {
    let sitting = try Sitting()

    try sitting.play(open("Jonas Havgløtt") + " s <Enter>")
    #expect(try person(2, sitting).status == .blocked)

    try sitting.play("u")
    #expect(try person(2, sitting).status == .active)
  }

  @Test("The team is shown as it was on a past day")
  func roster() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(
      "2 <End> 3 h <text:01.05.2026> <Ctrl-s> <shot:then>")

    let then = try #require(terminal.shots["then"]).text
    #expect(then.contains("per 01.05.2026"))
    #expect(then.contains("Bjørg Tverrdalsvik"))
    #expect(!then.contains("avsluttet 30.06.2026"))
  }

  @Test("A10.7 the page of an organisation names what it was called before, and until when")
  func earlierNames() throws {
    let sitting = try Sitting()
    let reference = try #require(Reference(.organisation, 3))
    let id = try #require(try sitting.store.find(reference)?.identifier(of: Organisation.self))
    let before = try sitting.store.record(id).name
    let context = ActionContext(actor: "Ragna Tindevoll", today: sitting.today)
    _ = try sitting.store.renameOrganisation(
      id, to: "Fjordsentralen", from: try #require(Day(iso: "2026-10-01")), context)

    let page = try sitting.play(open("Fjordsentralen")).screen.text

    #expect(page.contains("Tidligere navn"))
    #expect(page.contains("\(before), til 30.09.2026"))
  }

  @Test("The roster says who is under 18")
  func underAge() throws {
    let sitting = try Sitting()

    let screen = try sitting.play("2 3 z").screen.text

    #expect(screen.contains("Emil Tangvåg under 18 år"))
  }
}
