import Domain
import Interface
import Runtime
import Screen
import Store
import TerminalTesting
import Testing

extension Exhibit {
  /// The windows in which the screens are pictured: one of each form of the layout.
  private static let sizes = ["120x40", "80x24", "60x20"]

  /// Types the keys in a window of 120×40, and makes it smaller in steps.
  ///
  /// - Returns: What is on the screen at each size, and the model in the end.
  func visit(in language: Language) throws -> (frames: [Frame], model: Model) {
    let sitting = try Sitting(isEmpty: isOfEmptyFile)
    sitting.language = language
    let shots = Self.sizes.map { "<resize:\($0)> <shot:\($0)>" }
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40, script: ([keys] + shots).joined(separator: " "))
    if place == .conflict { sitting.letColleagueRename(on: terminal) }
    let session = try sitting.loop(on: terminal)
    withExtendedLifetime(sitting) { session.run() }
    return (Self.sizes.compactMap { terminal.shots[$0] }, session.model)
  }
}

extension Sitting {
  /// Has somebody else rename T-004 as soon as its new title is in the form.
  fileprivate func letColleagueRename(on terminal: ScriptedTerminal) {
    let jonas = ActionContext(actor: "Jonas Havgløtt", today: today)
    terminal.onPresent = { frame in
      guard frame.text.contains("Reparere kaifronten!") else { return }
      terminal.onPresent = { _ in }
      #expect(throws: Never.self) {
        _ = try self.store.edit(
          RecordLink(try self.measure(4).id), ["title": .text("Reparere hele kaifronten")], jonas)
      }
    }
  }
}
