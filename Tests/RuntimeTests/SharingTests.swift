import Domain
import Foundation
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Documents taken from the screen: the share gate (Rules.md 4.7), and documents of what is no
/// case.
@Suite("Documents by keys")
struct SharingTests {
  private let sitting: Sitting

  init() throws {
    sitting = try Sitting()
  }

  private func note(_ text: String) throws {
    let id = try sitting.caseFile(1).id
    _ = try sitting.store.add(
      .entry,
      [
        "case": .record(RecordLink(id)), "kind": .code("experience"), "text": .text(text),
        "visibility": .code("open"),
      ], ActionContext(actor: "Prøve", today: sitting.today))
  }

  /// How far down the menu of documents of PR-001 the experience page is.
  private let toPage = "<Down> <Down> <Enter>"

  @Test("A9.3: a name on the page is shown with its place, replaced by keys, and then written")
  func replaced() throws {
    try note("Ingebjørg ordnet alt")
    let shown = try sitting.play(
      "2 <Home> x \(toPage) s <shot:hits> <Enter> <Enter> <text:idéeieren> <Ctrl-s> <Ctrl-s>")
    let hits = try #require(shown.shots["hits"]).text
    #expect(hits.contains("«Ingebjørg»"))
    let (path, page) = try #require(sitting.writtenFiles.first)
    #expect(path.hasSuffix("erfaringsside-PR-001.md"))
    #expect(page.contains("idéeieren ordnet alt") && !page.contains("Ingebjørg"))
    let stored = try sitting.situation(1).entries.map(\.text)
    #expect(stored.contains("Ingebjørg ordnet alt"))
    let latest = try sitting.store.history(limit: 1).first
    #expect(latest?.action == .sharePage)
    #expect(latest?.reason.contains("Ingebjørg → idéeieren") == true)
  }

  @Test("A9.3: nothing is written before every hit is answered")
  func unanswered() throws {
    try note("Ingebjørg ordnet alt")
    try sitting.play("2 <Home> x \(toPage) s <Esc> s <Esc>")
    #expect(sitting.writtenFiles.isEmpty)
    #expect(try sitting.store.history(limit: 1).first?.action != .sharePage)
  }

  @Test("A9.4: a protected name cannot be approved by keys, only replaced")
  func protected() throws {
    try note("Stjernmyr var med")
    let shown = try sitting.play(
      "2 <Home> x \(toPage) s <Enter> <shot:answers> <Down> <Enter> <shot:no>")
    #expect(try #require(shown.shots["answers"]).text.contains("må erstattes"))
    #expect(sitting.writtenFiles.isEmpty)
  }

  @Test("A9.5: a name that is an organisation's too is approved, and the approval is logged")
  func approved() throws {
    try note("Kvernmyrli Bygg lånte bort lokale")
    try sitting.play("2 <Home> x \(toPage) s <Enter> <Down> <Enter> <Ctrl-s>")
    let page = try #require(sitting.writtenFiles.values.first)
    #expect(page.contains("Kvernmyrli Bygg lånte bort lokale"))
    #expect(!page.contains("@"))
    let latest = try #require(try sitting.store.history(limit: 1).first)
    #expect(latest.action == .sharePage && latest.reason.contains("Kvernmyrli"))
  }

  @Test("x on a person's page gives the handover, and the overview the whole file's documents")
  func handover() throws {
    let shown = try sitting.play("<Ctrl-f> <text:Ragna> <Enter> x <Enter> <shot:page>")
    #expect(try #require(shown.shots["page"]).text.contains("Overlevering: Ragna Tindevoll"))
  }

  @Test("x on a workshop gives its result")
  func workshop() throws {
    let shown = try sitting.play("<Ctrl-p> <text:Verksteder> <Enter> <Enter> x <Enter> <shot:page>")
    #expect(try #require(shown.shots["page"]).text.contains("Verkstedresultat: M-030"))
  }

  @Test("Figures and measures by person are documents on the screen too")
  func wholeFile() throws {
    let shown = try sitting.play(
      "1 x <End> <Enter> <shot:figures> <Esc> x <End> <Up> <Enter> <shot:list>")
    #expect(try #require(shown.shots["figures"]).text.contains("Statistikk: Granvåg kommune"))
    #expect(try #require(shown.shots["list"]).text.contains("Tiltak per person: Granvåg kommune"))
  }
}
