import Domain
import Foundation
import Interface
import Runtime
import Screen
import Store
import TerminalTesting
import Testing

/// Ideas from a table, taken in by keys (N-12).
@Suite("Import by keys")
struct ImportingTests {
  private let sitting: Sitting
  private let table: String

  init() throws {
    sitting = try Sitting()
    table = sitting.folder + "/ideer.csv"
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: table))
  }

  private func count() throws -> Int { try sitting.store.list(Idea.self).count }

  private var opening: String {
    "<Ctrl-p> <text:csv> <Enter> <text:\(table)> <Ctrl-s>"
  }

  @Test("The file is shown first, errors by row and column, and then the good rows come in")
  func goodRows() throws {
    try write("Tittel;Dato\nBenk ved elva;2026-10-01\nLys i parken;39.13.2026\nBadstue;\n")
    let before = try count()
    let shown = try sitting.play("\(opening) <shot:menu> <Enter> <shot:after>")
    let menu = try #require(shown.shots["menu"]).text
    #expect(menu.contains("Ta inn 2 ideer"))
    #expect(menu.contains("Rad 3 · Dato"))
    #expect(menu.contains("Benk ved elva"))
    #expect(try #require(shown.shots["after"]).text.contains("2 ideer kom inn"))
    #expect(try count() == before + 2)
  }

  @Test("Esc after the dry run takes nothing in, and the same file again has nothing new")
  func nothing() throws {
    try write("Tittel\nBenk ved elva\n")
    let before = try count()
    try sitting.play("\(opening) <Esc>")
    #expect(try count() == before)
    try sitting.play("\(opening) <Enter>")
    let shown = try sitting.play("\(opening) <shot:again> <Enter>")
    #expect(try #require(shown.shots["again"]).text.contains("ingenting nytt"))
    #expect(try count() == before + 1)
  }

  @Test("An import by keys is one step of undo")
  func undo() throws {
    try write("Tittel\nBenk ved elva\nBadstue\n")
    let before = try count()
    try sitting.play("\(opening) <Enter> <Ctrl-z>")
    #expect(try count() == before)
  }

  @Test("A file that is not there is said beside what was typed, and nothing comes in")
  func missing() throws {
    let before = try count()
    let shown = try sitting.play("\(opening) <shot:form>")
    #expect(try #require(shown.shots["form"]).text.contains("Fant ikke filen"))
    #expect(try count() == before)
  }

  @Test("Ctrl+C while a large table is read leaves nothing half done")
  func stopped() throws {
    try write("Tittel\n" + (0..<2_000).map { "Idé nummer \($0)\n" }.joined())
    let before = try count()
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40, script: "\(opening) <Enter> <Ctrl-c>")
    var shown = 0
    terminal.onPresent = { [unowned terminal] frame in
      guard frame.text.contains(" % ") else { return }
      // The dry run is read to its end; then the import is stopped at its first sign of life.
      shown += 1
      terminal.isBurst = shown > 7
    }
    try sitting.loop(on: terminal).run()
    #expect(shown > 7)
    #expect(try count() == before)
    #expect(terminal.screen.text.contains("Ta inn 2") == false)
    #expect(try sitting.store.history(limit: 1).first?.action != .importIdeas)
  }
}
