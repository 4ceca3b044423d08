import Domain
import Interface
import Screen
import TerminalTesting
import Testing

/// Which row is selected after something new was written.
@Suite("A new row is the selected one")
struct NewRowTests {
  @Test(
    "Whatever is made in a list is selected in it afterwards",
    arguments: [
      ("an idea", "1 n <text:Ny benk> <Tab> <Tab> <text:Vi trenger den.> <Ctrl-s>", "Ny benk"),
      ("a case", "2 n <text:Egen prosess> <Ctrl-s>", "Egen prosess"),
      ("a measure", "4 n <text:Male benken> <Ctrl-s>", "Male benken"),
      ("a document", "4 < < n <text:Film om kaia> <Tab> f <Tab> <text:film.mp4> <Ctrl-s>", "Film"),
      ("a goal", "4 > n <text:Flere møtes> <Ctrl-s>", "Flere møtes"),
      ("a member of the team", "3 n <text:P-009> <Tab> <text:fagperson> <Ctrl-s>", "Máret"),
      (
        "a group of a workshop",
        "<Ctrl-p> <text:Verksteder> <Enter> <Enter> n <Tab> <text:5> <Ctrl-s>", "Gruppe 7"
      ),
      (
        "an item of an agenda",
        "6 <Down> <Down> <Down> <Down> <Enter> n <text:Eventuelt> <Ctrl-s>", "Eventuelt"
      ),
    ])
  func selected(what: String, keys: String, name: String) throws {
    let terminal = try Sitting().play(keys + " <shot:after>")

    // What comes after a pointer, up to the edge of its pane.
    let selected = (terminal.shots["after"]?.text ?? "").split(separator: "▸").dropFirst()
      .map { $0.prefix { $0 != "│" } }
    #expect(selected.contains { $0.contains(name) }, "\(what): \(selected)")
  }

  @Test("What has just happened is said whole, where the hour of the save would take its room")
  func message() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 80, rows: 24)

    let short = try sitting.play("4 n <text:Male> <Ctrl-s>").screen.text
    #expect(short.contains("Lagret 10.14  ✓ Lagret: nytt tiltak"))
    let name = "Male benken ved kaia på nytt før vinteren"
    let long = try sitting.play("4 n <text:\(name)> <Ctrl-s>").screen.text
    #expect(long.contains("✓ Lagret: nytt tiltak «\(name)» (T-026)"))
    #expect(!long.contains("Lagret 10.14"))
  }

  @Test("A refusal that is longer than the line is whole, on the footer's first line too")
  func longRefusal() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 80, rows: 24)

    let rows = try sitting.play("6 / <text:M-006> <Enter> <Enter> f").screen.text
      .split(separator: "\n").suffix(3)
    let said = rows.prefix(2).joined(separator: " ")
    #expect(said.contains("Kan ikke gå fra «Planlagt» til «Referat godkjent»"))
    #expect(said.contains("«Avlyst»"), "\(said)")
    #expect(rows.last?.contains("Esc Tilbake") == true, "help and the way out are there")
  }
}
