import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

@Suite("The steps of a case")
struct PhasesTests {
  private let model = Model.sample(columns: 120, rows: 60).pressing(.character("p"))

  private func phases(_ model: Model) -> PhasesState? {
    if case .phases(let state) = model.layers.last { state } else { nil }
  }

  @Test("The list opens on the step in progress, with status, dates and all titles")
  func list() {
    #expect(phases(model)?.cursor.selection == 4)
    let text = view(model).text
    #expect(text.contains("► 5 Gjennomføring") && text.contains("pågår"))
    #expect(text.contains("02.03.2026–19.05.2026"))
  }

  @Test("N-11, O-02: Enter shows what, who and the rest of the step; Esc returns to its row")
  func step() {
    let open = model.pressing(.up, .enter)
    let text = view(open).text
    for words in ["Steg 4 av 6", "Hva", "Hvem", "Krav for å fullføre steget", "✓"] {
      #expect(text.contains(words), "\(words)")
    }
    let back = open.pressing(.escape)
    #expect(phases(back)?.openPhase == nil && phases(back)?.cursor.selection == 3)
    #expect(back.pressing(.escape).layers.isEmpty)
  }

  @Test("Requirements and advice have their marks and what they found")
  func rules() {
    let text = view(model.pressing(.enter)).text
    #expect(text.contains("✗ Evaluering i dette steget"))
    #expect(text.contains("Mangler: evaluering i dette steget."))
    #expect(text.contains("✓ Alle åpne tiltak har en ansvarlig"))
  }

  @Test("f opens the gate of the selected step, s its statuses; in the open step too")
  func gateAndStatus() throws {
    for keys: [Key] in [[], [.enter]] {
      var open = model
      for key in keys { open = open.pressing(key) }
      guard case .gate(let gate) = open.pressing(.character("f")).layers.last else {
        Issue.record("No gate")
        return
      }
      #expect(gate.phase == "implementation")
      guard case .choice(let menu) = open.pressing(.character("s")).layers.last else {
        Issue.record("No statuses")
        return
      }
      #expect(menu.title.nb == "Gjennomføring")
    }
  }

  @Test("f opens the gate of the selected step also where the tasks of one above are listed")
  func gateBelowTasks() throws {
    let unfolded = model.pressing(.home, .character(" "), .end)
    let last = try #require(unfolded.selectedPhaseRow?.rail.phase.key)
    guard case .gate(let gate) = unfolded.pressing(.character("f")).layers.last else {
      Issue.record("No gate")
      return
    }
    #expect(gate.phase == last)
  }

  @Test("Enter in an open step has nothing more to open")
  func enterTwice() {
    let open = model.pressing(.enter, .enter)
    #expect(open.notice == Notice(.refused, PhaseScreenText.isOpen))
  }
}
