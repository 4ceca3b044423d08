import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

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
}
