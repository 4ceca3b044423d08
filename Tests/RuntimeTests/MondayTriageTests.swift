import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A1: the coordinator goes through the queue on a Monday.
@Suite("A1 Monday triage")
struct MondayTriageTests {
  @Test("A1.1 the first screen says what is late, who waits and what is open")
  func start() throws {
    let screen = try Sitting().play("").screen.text

    for words in [
      "4 over fristen", "1 mangler svar", "1 uten saksbehandler", "5 åpne", "3 aktive",
      "to 15.10.2026 uke 42", "DEMO",
    ] {
      #expect(screen.contains(words), "\(words)")
    }
  }

  @Test("A1.2 ideas without handler come first, then the oldest; on hold is last, with its day")
  func order() throws {
    let lines = try Sitting().play("").screen.text.split(separator: "\n")
    let order = lines.compactMap { line in
      line.firstMatch(of: #/ID-\d\d\d/#).map { String($0.output) }
    }

    #expect(order.prefix(5) == ["ID-005", "ID-008", "ID-007", "ID-006", "ID-012"])
    #expect(lines.contains { $0.contains("ID-012") && $0.contains("01.02.27") })
    #expect(lines.contains { $0.contains("ID-005") && $0.contains("17 d !") })
  }

  @Test("A1.3 taking a received idea puts it under assessment in one step of undo")
  func take() throws {
    let sitting = try Sitting()

    let screen = try sitting.play("t").screen.text

    let idea = try sitting.idea(5)
    #expect(idea.status == .underAssessment)
    #expect(
      try sitting.store.names(of: [RecordLink(idea.handler ?? Identifier(0))])
        .values.first?.title == "Ragna Tindevoll")
    #expect(screen.contains("▸ID-007") || screen.contains("▸ID-008"))
    try sitting.play("u")
    #expect(try sitting.idea(5).status == .received)
    #expect(try sitting.idea(5).handler == nil)
  }

  @Test("A1.4 a question to the sender is stored, and the submitted text cannot be changed")
  func ask() throws {
    let sitting = try Sitting()

    try sitting.play("<Down> <Down> <Down> w <text:Hvor er det farlig?> <Ctrl-s>")

    let idea = try sitting.idea(6)
    #expect(idea.status == .awaitingClarification)
    #expect(idea.originalText == "Noe må gjøres med trafikken.")
    #expect(
      try sitting.store.questions(about: RecordLink(idea.id)).map(\.text)
        == ["Hvor er det farlig?"])
  }

  @Test("A1.5 a reply takes the idea off the list of those without")
  func reply() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play("A r <text:Se innbyggerforslag.> <Ctrl-s>")

    #expect(try sitting.idea(11).reply.text == "Se innbyggerforslag.")
    #expect(try sitting.store.figures(today: sitting.today).withoutReply == 0)
    #expect(!terminal.screen.text.contains("mangler svar ·"))
  }

  @Test("A1.6 INV-04 a decision without its reason is refused, and what was typed is kept")
  func refusedDecision() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(
      "<Down> <Down> v <Down> <Enter> <Tab> <Tab> <Tab> <text:Laget var med> <Ctrl-s>")

    #expect(try sitting.idea(7).status == .underAssessment)
    #expect(terminal.screen.text.contains("Laget var med"))
    #expect(terminal.screen.text.contains("Må fylles ut"))
  }

  @Test("A1.7 after a new start the figures are the same")
  func again() throws {
    let sitting = try Sitting()
    let first = try sitting.play("t").screen

    let second = try sitting.play("").screen

    #expect(second.text.split(separator: "\n").first == first.text.split(separator: "\n").first)
  }
}
