import Domain
import Foundation
import Interface
import Runtime
import Screen
import Store
import TerminalTesting
import Testing

/// What was typed and not saved (Rules.md 3.3).
@Suite("A form's draft")
struct FormDraftTests {
  @Test("A draft is brought back; Ctrl+N throws it away and gives the form as it was")
  func startOver() throws {
    let sitting = try Sitting()
    try sitting.play("4 n <text:Halvferdig> <Esc>")

    let terminal = try sitting.play(
      "4 n <shot:back> <Ctrl-n> <shot:anew> <Esc> n <shot:again>")

    let back = terminal.shots["back"]?.text ?? ""
    #expect(back.contains("Halvferdig"))
    #expect(back.contains("Ctrl+N Begynn på nytt"))
    for name in ["anew", "again"] {
      let form = terminal.shots[name]?.text ?? ""
      #expect(form.contains("Ny: Tiltak"), "\(name)")
      #expect(!form.contains("Halvferdig"), "\(name)")
      #expect(!form.contains("Begynn på nytt"), "\(name): only where there is a draft")
    }
    #expect(try sitting.store.drafts(actor: sitting.actor).isEmpty)
  }

  @Test("A change to a row can be begun anew too, with what the row holds")
  func ofRow() throws {
    let sitting = try Sitting()
    let title = try sitting.measure(4).title
    try sitting.play("4 <Home> e <text:Noe annet> <Esc>")

    let terminal = try sitting.play("4 <Home> e <shot:back> <Ctrl-n> <shot:anew>")

    #expect(terminal.shots["back"]?.text.contains("Noe annet") == true)
    let form = terminal.shots["anew"]?.text ?? ""
    #expect(form.contains(title) && !form.contains("Noe annet"))
  }

  @Test("A draft that names somebody can be saved as it comes back")
  func withNames() throws {
    let sitting = try Sitting()
    try sitting.play("4 n <text:Lage skilt> <Tab> <Tab> <text:Ragna> <Tab> <Esc>")

    try sitting.play("4 n <Ctrl-s>")

    let measure = try #require(try sitting.situation(1).measures.first { $0.title == "Lage skilt" })
    #expect(try measure.responsible == ragna(sitting))
  }

  @Test("W-S1: What was given up in one form of a row is not saved by another form of it")
  func twoForms() throws {
    let sitting = try Sitting()
    let deadline = try sitting.measure(4).deadline
    try sitting.play("4 <Home> b <text:30.10> <Tab> <text:kanskje> <Esc>")

    let terminal = try sitting.play(
      """
      4 <Home> e <shot:whole> <text:Reparere hele kaia> <Ctrl-s> <Home> b <shot:deadline> <Esc>
      """)

    #expect(terminal.shots["whole"]?.text.contains("kanskje") == false)
    let form = terminal.shots["deadline"]?.text ?? ""
    #expect(form.contains("kanskje") && form.contains("Frist · T-004"))
    #expect(try sitting.measure(4).deadline == deadline)
    #expect(try sitting.measure(4).title.hasSuffix("Reparere hele kaia"))
  }

  @Test("W-S1: A field that comes from a draft says so until it is touched")
  func marked() throws {
    let sitting = try Sitting()
    try sitting.play("4 n <text:Halvferdig> <Esc>")

    let terminal = try sitting.play("4 n <shot:back> <text:e> <shot:touched>")

    #expect(terminal.shots["back"]?.text.contains("↳ fra kladd") == true)
    let touched = terminal.shots["touched"]?.text ?? ""
    #expect(touched.contains("Halvferdige") && !touched.contains("↳ fra kladd"))
  }

  @Test("A form that is left as it was opened leaves no draft behind")
  func takenBack() throws {
    let sitting = try Sitting()
    try sitting.play("4 n <text:X> <pause> <BS> <Esc>")
    #expect(try sitting.store.drafts(actor: sitting.actor).isEmpty)
  }

  @Test("A draft of one kind of log entry is none of another")
  func kindsOfEntries() throws {
    let sitting = try Sitting()
    let form = "4 > > > > n"
    try sitting.play("\(form) <Enter> <text:Det gikk bra> <Esc>")

    let terminal = try sitting.play(
      "\(form) <Down> <Enter> <shot:other> <Esc> n <Enter> <shot:same>")

    #expect(terminal.shots["other"]?.text.contains("Det gikk bra") == false)
    #expect(terminal.shots["same"]?.text.contains("Det gikk bra") == true)
  }

  @Test("P-D2: What the file cannot store is not said to be stored, and is there again in the form")
  func fileIsGone() throws {
    let sitting = try Sitting()
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40,
      script: """
        1 n <text:Sykkelparkering> <Esc> <shot:closed> n <shot:again> <Esc> q <shot:asked> <Esc> \
        n <shot:still> <Esc> q <Right> <Enter>
        """)
    let path = sitting.store.path
    terminal.onPresent = { frame in
      guard frame.text.contains("Sykkelparkering") else { return }
      // Somebody takes the file away while the form is open.
      #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: path) }
      terminal.onPresent = { _ in }
    }

    try sitting.loop(on: terminal).run()

    let closed = terminal.shots["closed"]?.text ?? ""
    #expect(closed.contains("Det du skrev, er ikke lagret i filen."))
    #expect(!closed.contains("tatt vare på som kladd"))
    #expect(terminal.shots["again"]?.text.contains("Sykkelparkering") == true)
    #expect(terminal.shots["asked"]?.text.contains("Avslutt uten å lagre") == true)
    #expect(terminal.shots["still"]?.text.contains("Sykkelparkering") == true)
  }

  private func ragna(_ sitting: Sitting) throws -> RecordLink? {
    try sitting.store.find(try #require(Reference(.person, 1)))
  }
}
