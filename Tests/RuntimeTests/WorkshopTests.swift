import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing
import Wording

/// Scenario A8: the facilitator of the workshop with the keys.
@Suite("A8 The workshop with the keys")
struct WorkshopTests {
  private static let opening = "<Ctrl-p> <text:verksteder> <Enter> <Enter>"

  private func sheet(_ sitting: Sitting) throws -> WorkshopSheet {
    let row = try #require(try sitting.store.workshops().first)
    return try sitting.store.workshopSheet(row.workshop.id)
  }

  @Test("A8.1, A8.3: M-030 shows six groups, 31 participants and the keys with groups and points")
  func result() throws {
    let screen = try Sitting().play(Self.opening).screen.text

    for words in [
      "6 grupper · 31 deltakere", "Avklar hvorfor først", "Slik telte vi",
      "uten rekkefølge: 1, 2, 3, 4 og 9",
    ] {
      #expect(screen.contains(words), "\(words)")
    }
  }

  @Test(
    "A8.2: a group's ballot is typed with digits and Enter, takes the old one's place, and is undone"
  )
  func ballot() throws {
    let sitting = try Sitting()

    try sitting.play(
      Self.opening + " <End> b <End> <BS> <BS> <BS> <BS> <BS> <BS> <BS> <text:2 4 9 3> <Enter>")

    #expect(try sheet(sitting).group(6)?.ballot == ["1", "2", "4", "9", "3"])
    #expect(
      try sheet(sitting).ranking.rows.first { $0.key == "2" }.map { [$0.groups, $0.points] }
        == [5, 22])
    try sitting.play("u")
    #expect(try sheet(sitting).group(6)?.ballot == ["1", "4", "2", "9", "3"])
  }

  @Test("A8.2: a seventh group's ballot with a key twice is refused; of two keys it is marked")
  func seventhGroup() throws {
    let sitting = try Sitting()

    let refused = try sitting.play(
      Self.opening + " n <Tab> <text:5> <Ctrl-s> <End> b <text:1 1 3> <Enter>")
    #expect(refused.screen.text.contains("Stemmeseddel, gruppe 7"), "the form stays open")
    #expect(try sheet(sitting).group(7)?.ballot == [])

    let accepted = try sitting.play(
      Self.opening + " <End> b <End> <BS> <BS> <BS> <BS> <BS> <text:1 3> <Enter>")
    #expect(accepted.screen.text.contains("1, 3 (2 av 5)"))
    #expect(try sheet(sitting).group(7)?.ballot == ["1", "3"])

    try sitting.play(Self.opening + " <End> d")
    #expect(try sheet(sitting).groups.count == 6)
  }

  @Test("A8.3: in a small window the result has the page, with what was missed at its end")
  func smallWindow() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 80, rows: 24)

    let groups = try sitting.play(Self.opening).screen.text
    #expect(groups.contains("6 grupper"))
    #expect(groups.contains("Resultat >"))

    let result = try sitting.play(Self.opening + " >").screen.text
    #expect(result.contains("Resultat"))
    #expect(result.contains("grupper  poeng"), "the headings do not hide each other")

    let end = try sitting.play(Self.opening + " > <End>").screen.text
    #expect(end.contains("Nøkler som manglet"))
    #expect(try sitting.play(Self.opening + " > <End> <").screen.text.contains("6 grupper"))
  }

  @Test("A8.4: what two groups missed in their own words is gathered under one label (K-04)")
  func gathering() throws {
    let sitting = try Sitting()
    let alone = try sheet(sitting).missingKeys.filter { $0.supplementary == nil }
    #expect(alone.count >= 2)

    try sitting.play(Self.opening + " m <text:Unge> <Ctrl-s>")

    let gathered = try #require(
      try sheet(sitting).supplementaryKeys.first { $0.label == "Unge" })
    #expect(Set(gathered.originals) == Set(alone.map(\.label)), "the wording is kept")
  }

  @Test("A8.5: a wish for home becomes a measure of the case that is chosen (K-05)")
  func homeMeasure() throws {
    let sitting = try Sitting()
    let before = try sitting.situation(2).measures.count
    let sheet = try sheet(sitting)
    let wishes = (sheet.firstActions + sheet.homeMeasures).map { sheet.text($0).phrase[.nb] }
    let steps = try #require(wishes.firstIndex(of: "Møt folk der de er"))
    let down = String(repeating: " <Down>", count: steps)

    let open = try sitting.store.caseRows(today: sitting.today)
      .filter { $0.status == .active || $0.status == .draft }
    let case2 = try sitting.caseFile(2).id
    let row = try #require(open.firstIndex { $0.id == case2 })
    let further = String(repeating: " <Down>", count: row)

    try sitting.play(Self.opening + " t" + down + " <Enter>" + further + " <Enter>")

    let made = try #require(
      try sitting.situation(2).measures.last { $0.title == "Møt folk der de er" })
    #expect(made.source != nil)
    #expect(try sitting.situation(2).measures.count == before + 1)
  }

  @Test("A8.6: closing without pictures warns and can go on; then no ballot is changed (K-12)")
  func closing() throws {
    let sitting = try Sitting()

    let asked = try sitting.play(Self.opening + " f <Ctrl-s>").screen.text
    #expect(asked.contains("Det er ikke ført opp bilder av plakatene."))
    #expect(asked.contains("Avslutt likevel"))
    #expect(try sheet(sitting).isOpen)

    try sitting.play(Self.opening + " f <Ctrl-s> <Right> <Enter>")
    #expect(try !sheet(sitting).isOpen)

    let refused = try sitting.play(Self.opening + " <End> b").screen.text
    #expect(!refused.contains("Stemmeseddel, gruppe 6"))
  }

  @Test("A8.7: the labels follow the language; keys 16 to 18 have their Danish label below (K-02)")
  func languages() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 80, rows: 24)
    for (language, label) in [
      (Language.en, "Citizens help frame the problem"),
      (.nn, "Innbyggjarane med på å formulere problemet"),
    ] {
      sitting.language = language
      let opening =
        "<Ctrl-p> <text:\(language == .en ? "workshops" : "verkstader")> <Enter> <Enter>"

      let keys = try sitting.play(opening + " l" + String(repeating: " <Down>", count: 25)).screen
        .text

      #expect(keys.contains(label), "\(keys)")
      #expect(keys.contains("da: Borgerne med, når problemet formuleres"))
    }
  }
}
