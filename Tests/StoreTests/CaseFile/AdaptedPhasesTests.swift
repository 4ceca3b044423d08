import Domain
import Testing

@testable import Store

@Suite("Phases that a case has moved")
struct AdaptedPhasesTests {
  @Test(
    "Moved, added and hidden phases are undone one by one through the states they came from, and redone",
    arguments: 1...4)
  func property(_ seed: Int) throws {
    let desk = try Desk()
    let id = try desk.addCase("Myrtun", template: "omradesatsing-5", isActive: false)
    var chance = SplitMix(state: UInt64(seed))
    func phases() throws -> [String] {
      let situation = try desk.store.situation(id, today: desk.context.today)
      return situation.phases.map { "\($0.position) \($0.key) \($0.isHidden)" }
        + situation.template.phases.map(\.key)
    }
    var states = [try phases()]
    while states.count < 12 {
      let keys = try desk.store.list(Phase.self, case: id).map(\.key)
      let key = keys.randomElement(using: &chance) ?? ""
      let adaptation: PhaseAdaptation =
        switch Int.random(in: 0..<5, using: &chance) {
        case 0: .addPhase([.title: "Ny"], after: key)
        case 1: .hidePhase(key)
        default: .movePhase(key, to: Int.random(in: 1...keys.count, using: &chance))
        }
      do {
        let receipt = try desk.store.adaptPhases(of: id, adaptation, desk.because("Her."))
        if receipt != nil { states.append(try phases()) }
      } catch StoreError.refused {
        continue
      }
    }
    for state in states.dropLast().reversed() {
      _ = try desk.store.undo(desk.context)
      #expect(try phases() == state)
    }
    for state in states.dropFirst() {
      _ = try desk.store.redo(desk.context)
      #expect(try phases() == state)
    }
    #expect(try desk.store.check().isSound)
  }

  @Test("O-04: what a case changes is read from its copy, with why, by whom and when")
  func reading() throws {
    let desk = try Desk()
    let id = try desk.addCase("Myrtun", template: "omradesatsing-5")
    _ = try desk.store.adaptPhases(
      of: id, .addStep(phase: "planning", text: "Ring", at: 1), desk.because("Fordi"))
    let situation = try desk.store.situation(id, today: desk.context.today)
    #expect(situation.localChanges.map(\.what) == [.added])
    #expect(situation.localChanges.map(\.note.reason) == ["Fordi"])
    #expect(situation.template.phase("planning")?.steps.first?.text.text(in: .nn) == "Ring")
  }
}
