import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// What typing does in the fields of a form (Rules.md 3.3).
@Suite("Typing in a form")
struct FormTypingTests {
  @Test("A choice is found by its beginning: a letter goes to the next, more letters to the one")
  func choices() throws {
    let open = "6 <Down> <Down> <Down> <Down> <Enter> n <text:Team> <Tab> "

    let next = try Sitting().play(open + "v")
    #expect(next.screen.text.contains("Type                      ‹ Vedtak ›"))
    let again = try Sitting().play(open + "v v")
    #expect(again.screen.text.contains("Type                      ‹ Valg ›"))
    let whole = try Sitting().play(open + "<text:valg>")
    #expect(whole.screen.text.contains("Type                      ‹ Valg ›"))
    let saved = try Sitting().play(open + "<text:valg> <Ctrl-s> v")
    #expect(saved.screen.text.contains("Hvem er valgt"), "the form of the election is open")
  }

  @Test(
    "A reference or a whole name that is typed is as good as one that is picked",
    arguments: ["P-001", "p-001", "Ragna Tindevoll", "ragna tindevoll"])
  func typedWhole(name: String) throws {
    let sitting = try Sitting()

    try sitting.play("4 n <text:Lage skilt> <Tab> <Tab> <text:\(name)> <Ctrl-s>")

    let measure = try #require(try sitting.situation(1).measures.first { $0.title == "Lage skilt" })
    #expect(try measure.responsible == ragna(sitting))
  }

  @Test("A date, a number or a name is written anew by typing, and mended after a move in it")
  func writtenAnew() throws {
    let sitting = try Sitting()
    let at = "4 / <text:T-004> <Enter> "

    try sitting.play(at + "b <text:30.10.2026> <Tab> <text:leveranse> <Ctrl-s>")
    #expect(try sitting.measure(4).deadline == Day(iso: "2026-10-30"))
    try sitting.play(at + "a <text:P-001> <Ctrl-s>")
    #expect(try sitting.measure(4).responsible == ragna(sitting))
    try sitting.play(at + "b <BS> <text:7> <Tab> <text:utsatt> <Ctrl-s>")
    #expect(try sitting.measure(4).deadline == Day(iso: "2027-10-30"))
    try sitting.play(at + "b <Home> <Del> <text:2> <Tab> <text:feil> <Ctrl-s>")
    #expect(try sitting.measure(4).deadline == Day(iso: "2027-10-20"))
    let undone = try sitting.play(at + "b <text:1.1> <Ctrl-z> <shot:form>")
    #expect(undone.shots["form"]?.text.contains("20.10.2027") == true, "one step takes it back")
    let title = try sitting.measure(4).title
    try sitting.play(at + "e <text: igjen> <Ctrl-s>")
    #expect(try sitting.measure(4).title == title + " igjen", "a title is mended")
  }

  @Test("K-03 a group's ballot is given anew by typing it")
  func ballot() throws {
    let terminal = try Sitting().play(
      "<Ctrl-p> <text:Verksteder> <Enter> <Enter> b <text:5 4> <Enter> <shot:groups>")

    #expect(terminal.shots["groups"]?.text.contains("Gruppe 1  5, 4 (2 av 5)") == true)
  }

  @Test("Part of a name is not guessed at: the field says whole what to do")
  func part() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 80, rows: 24)

    let form = try sitting.play("4 n <text:Lage skilt> <Tab> <Tab> <text:Ragn> <Ctrl-s>").screen
      .text

    #expect(form.contains("Fant ikke «Ragn»."))
    #expect(form.contains("referansen."))
    #expect(try sitting.situation(1).measures.contains { $0.title == "Lage skilt" } == false)
  }

  private func ragna(_ sitting: Sitting) throws -> RecordLink? {
    try sitting.store.find(try #require(Reference(.person, 1)))
  }
}
