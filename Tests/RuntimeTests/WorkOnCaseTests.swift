import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// What a coordinator does in a case with the keyboard, through the real loop and file.
@Suite("Work on a case")
struct WorkOnCaseTests {
  @Test("N-09 a case holds links to films and pictures, which are as they were written")
  func links() throws {
    let sitting = try Sitting()

    try sitting.play(
      """
      4 < < n <text:Film om kaia> <Tab> f <Tab> <text:https://film.example.org/kaia> <Ctrl-s>
      """)

    let link = try sitting.situation(1).documents.last
    #expect(link?.kind == .film)
    #expect(link?.location == "https://film.example.org/kaia")
  }

  @Test("N-33 N-34 N-35 N-36 an item is answered by Space, + and -, and every answer is kept")
  func checklist() throws {
    let sitting = try Sitting()
    let before = try sitting.situation(1).assessments.count

    try sitting.play("5 <Down> + <Down> - <Down> <Down>")

    let situation = try sitting.situation(1)
    #expect(situation.assessments.count == before + 2)
    #expect(situation.latestAnswer(checklist: "success", item: 2)?.value == .yes)
    #expect(situation.latestAnswer(checklist: "success", item: 3)?.value == .partly)
    #expect(situation.latestAnswer(checklist: "success", item: 1)?.value == .yes)
  }

  @Test("N-29 INV-22 a step is completed with its requirement overridden, by whom and why")
  func override() throws {
    let sitting = try Sitting()

    try sitting.play(
      "4 f o <text:Kommunalsjefen> <Tab> <text:Evalueres i neste steg> <Ctrl-s>")

    let situation = try sitting.situation(1)
    #expect(situation.rail[4].phase.status == .completed)
    #expect(situation.rail[5].phase.status == .inProgress)
    #expect(situation.overrides.map(\.by) == ["Kommunalsjefen"])
    #expect(situation.overrides.map(\.reason) == ["Evalueres i neste steg"])
    try sitting.play("u")
    #expect(try sitting.situation(1).overrides.isEmpty)
    #expect(try sitting.situation(1).rail[4].phase.status == .inProgress)
  }

  @Test("INV-06 a row goes to the bin and comes back from it with its reference")
  func bin() throws {
    let sitting = try Sitting()

    try sitting.play("4 d")
    #expect(try sitting.situation(1).measures.count == 7)
    try sitting.play("<Ctrl-p> <text:Papirkurven> <Enter> r")

    #expect(try sitting.situation(1).measures.count == 8)
    #expect(try sitting.measure(4).title == "Reparere kaifronten")
  }

  @Test("Rules.md 3.3: a pasted list becomes ideas after one question, in one step of undo")
  func pastedList() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(
      "<paste:- Benk ved skolen\n- Sykkelstativ\n\n- Flere lekeplasser> <shot:ask> <Down> <Enter>")

    #expect(terminal.shots["ask"]?.text.contains("Legge til 3 ideer?") == true)
    #expect(try sitting.store.figures(today: sitting.today).openIdeas == 8)
    try sitting.play("u")
    #expect(try sitting.store.figures(today: sitting.today).openIdeas == 5)
  }
}
