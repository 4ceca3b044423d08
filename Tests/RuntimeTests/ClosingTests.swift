import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A9.1 and A9.2: the team lead makes the short report, and writes in it.
@Suite("A9 Closing")
struct ClosingTests {
  /// PR-004 is the last row of the tree.
  private static let report = "2 <End> x <Enter>"

  @Test("A9.1 N-30 the short public report is read on the screen and written to a file")
  func report() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(Self.report + " p <shot:report> s <Ctrl-s>")

    let shot = terminal.shots["report"]?.text ?? ""
    #expect(shot.contains("Sluttrapport: Strikkekafé på biblioteket"))
    let text = sitting.writtenFiles.values.first ?? ""
    #expect(text.hasPrefix("# Sluttrapport: Strikkekafé på biblioteket\n"))
    #expect(text.contains("| Folk kommer | Antall oppmøter | 0 | 100 | 164 | 1 av 2 |"))
    #expect(!text.contains("Yusuf"), "the public profile names nobody")
    #expect(text.split(whereSeparator: \.isWhitespace).count < 900)
  }

  @Test("A9.2 what the coordinator writes is kept when the report is made anew")
  func ownText() throws {
    let sitting = try Sitting()
    let id = try sitting.caseFile(4).id
    let context = ActionContext(actor: "Ragna Tindevoll", today: sitting.today)
    _ = try sitting.store.writeText(
      case: id, document: .finalReport, section: "summary", text: "Tolv gode kvelder.",
      context)
    guard let goal = try sitting.situation(4).goals.first else { return }
    _ = try sitting.store.edit(RecordLink(goal.id), ["result": .text("13")], context)

    try sitting.play(Self.report + " s <Ctrl-s>")

    let text = sitting.writtenFiles.values.first ?? ""
    #expect(text.contains("Tolv gode kvelder."))
    #expect(text.contains("| 10 | 13 |"))
  }

  @Test("A9.6: the menu of statuses opens on the one that comes next, from draft to sent")
  func menuOpensOnNext() throws {
    let sitting = try Sitting()

    try sitting.play("2 <End> 4 > > > > > > > s <Enter> s <Enter> s <Enter> <Ctrl-s>")

    let report = try sitting.situation(4).documents.first { $0.kind == .finalReport }
    #expect(report?.status == .sent)
  }
}
