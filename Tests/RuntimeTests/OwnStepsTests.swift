import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// The steps that a case adapts to its place, by keys (O-04).
@Suite("O-04 Steps of one's own")
struct OwnStepsTests {
  /// The list of steps of Myrtun, on the phase in progress: planning.
  private static let opening = "2 <Home> <Down> p"

  private func kinds(_ sitting: Sitting) throws -> [String] {
    try sitting.situation(2).localChanges.map { change in
      switch change.what {
      case .added: "added"
      case .hidden: "hidden"
      case .moved: "moved"
      case .reworded: "reworded"
      }
    }
  }

  @Test("O-02, O-03, O-23, O-24: Enter shows all that a phase says; Esc goes back to its row")
  func page() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 120, rows: 100)
    let terminal = try sitting.play(Self.opening + " <Enter> <shot:page> <Esc> <shot:list>")
    let page = terminal.shots["page"]?.text ?? ""
    for words in [
      "Planlegging og organisering", "Dette skal steget gi", "Slik går dere fram",
      "Arbeid ved siden av", "Lederutfordringer i områdeløft", "Vi vet hvem som rår over hva",
      "Norsk senter for bygdeforskning 2010", "https://distriktssenteret.no", "Gode råd",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(terminal.shots["list"]?.text.contains("▸► 2 Planlegging") == true)
  }

  @Test("A step is added after the selected one, written anew, moved and left out, with why")
  func phases() throws {
    let sitting = try Sitting()
    let terminal = try sitting.play(
      Self.opening
        + " n <text:Vente på vedtak> <Ctrl-s> <shot:added> - <shot:moved>"
        + " e <Home> <text:Vedtak: > <Ctrl-s> d <Ctrl-s> <shot:asked> <text:Ikke hos oss>"
        + " <Ctrl-s> <shot:hidden>")
    #expect(terminal.shots["added"]?.text.contains("3 Vente på vedtak") == true)
    #expect(terminal.shots["moved"]?.text.contains("2 Vente på vedtak") == true)
    #expect(terminal.shots["asked"]?.text.contains("Må fylles ut") == true)
    #expect(terminal.shots["hidden"]?.text.contains("Ikke hos oss") == true)
    let situation = try sitting.situation(2)
    #expect(situation.phases.map(\.position) == [1, 2, 3, 4, 5, 6])
    #expect(situation.phases[1].isHidden)
    #expect(situation.phases[1].hiddenReason == "Ikke hos oss")
    #expect(situation.rail.count == 5)
    #expect(try kinds(sitting) == ["added", "hidden"])
  }

  @Test("Undo takes back each of them, in whatever order the steps were; redo gives them back")
  func undo() throws {
    let sitting = try Sitting()
    let before = try sitting.situation(2)
    try sitting.play(Self.opening + " - + + + - <End> - - n <text:Mer> <Ctrl-s>")
    let after = try sitting.situation(2)
    #expect(after.phases.map(\.key) != before.phases.map(\.key))
    try sitting.play("u u u u u u u u")
    let undone = try sitting.situation(2)
    #expect(undone.phases.map(\.key) == before.phases.map(\.key))
    #expect(undone.phases.map(\.position) == before.phases.map(\.position))
    #expect(undone.template == before.template)
    try sitting.play("U U U U U U U U")
    #expect(try sitting.situation(2).phases.map(\.key) == after.phases.map(\.key))
  }

  @Test("Tasks are unfolded, added, written anew, moved and left out below their step")
  func tasks() throws {
    let sitting = try Sitting()
    let terminal = try sitting.play(
      Self.opening
        + " <Space> <Down> <shot:unfolded> i <text:Ring velforeningen> <Ctrl-s> <shot:added>"
        + " + <shot:moved> d <text:Gjort> <Ctrl-s> <shot:hidden> d <shot:back>")
    #expect(terminal.shots["unfolded"]?.text.contains("▸     1. Vurder kunnskapen") == true)
    #expect(terminal.shots["added"]?.text.contains("▸     2. Ring velforeningen") == true)
    #expect(terminal.shots["moved"]?.text.contains("▸     3. Ring velforeningen") == true)
    #expect(terminal.shots["hidden"]?.text.contains("(Gjort)") == true)
    #expect(terminal.shots["back"]?.text.contains("(Gjort)") == false)
    #expect(try kinds(sitting) == ["added"])
    #expect(try sitting.situation(2).template.phase("planning")?.steps.count == 9)
  }

  @Test("INV-26: a step that somebody else has written meanwhile is not saved over unawares")
  func conflict() throws {
    let sitting = try Sitting()
    let phase = try #require(try sitting.situation(2).phases.first { $0.key == "planning" })
    let context = ActionContext(actor: "Jonas", today: sitting.today)
    let id = try sitting.caseFile(2).id
    _ = try sitting.store.adaptPhases(
      of: id, .rewordPhase("planning", [.title: "Plan"]), from: phase.revision, context)
    do {
      _ = try sitting.store.adaptPhases(
        of: id, .rewordPhase("planning", [.title: "Planen"]), from: phase.revision, context)
      Issue.record("It was saved.")
    } catch {
      #expect(error == .refused(.phaseChangedSince("planning")))
    }
    #expect(try sitting.situation(2).template.phase("planning")?.title.text(in: .nb) == "Plan")
  }
}
