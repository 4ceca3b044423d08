import Domain
import Runtime
import Screen
import Store
import TerminalTesting
import Testing

/// What the program does while nobody types.
struct IdleTests {
  @Test("Rules.md 3.8: nothing is drawn while nothing happens")
  func nothingDrawn() throws {
    let sitting = try Sitting()

    let busy = try sitting.play("<Down>").frames.count
    let waiting = try sitting.play("<Down> <pause> <pause> <pause>").frames.count

    #expect(waiting == busy)
  }

  @Test("Rules.md 3.6: what somebody else wrote is drawn at the next look at the file")
  func othersChange() throws {
    let sitting = try Sitting()
    let other = try Store.open(path: sitting.store.path)
    let id = try sitting.idea(5).id
    let jonas = ActionContext(actor: "Jonas Havgløtt", today: sitting.today)
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40, script: "<Down> <pause> <pause>")
    var hasWritten = false
    terminal.onPresent = { _ in
      guard !hasWritten else { return }
      hasWritten = true
      _ = try? other.moveIdea(id, to: .underAssessment, jonas)
    }

    try sitting.loop(on: terminal).run()

    #expect(terminal.screen.text.contains("Jonas Havgløtt"))
  }
}
