import Domain
import Interface
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

  private func ragna(_ sitting: Sitting) throws -> RecordLink? {
    try sitting.store.find(try #require(Reference(.person, 1)))
  }
}
