import CustomDump
import Foundation
import Interface
import Screen
import Testing
import Wording

/// Docs/Keys.md is written from the action table (Rules.md 3.2), so that it cannot say anything
/// else.
@Suite("The key chapter")
struct KeysDocumentTests {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Docs/Keys.md").path

  @Test("Docs/Keys.md lists every action with its keys and places as the table has them")
  func keys() throws {
    let document = Self.document
    let present = FileManager.default.contents(atPath: Self.path)
      .map { String(decoding: $0, as: UTF8.self) }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil || present == nil {
      try document.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }

    expectNoDifference(present, document)
  }

  /// The places in the order of the chapter, with their headings.
  private static let chapters: [(String, [Place])] =
    [
      ("Overalt", []),
      ("Idékøen", [.ideas]), ("Prosessene", [.cases]), ("Teamet", [.team]),
      ("Sjekklisten", [.checklist]),
    ] + CaseTab.allCases.map { ($0.name.nb, [$0.place]) } + [
      ("En hel rad", [.detail]), ("Stegene", [.phases]), ("Krav for et steg", [.gate]),
      ("Forhåndsvisning", [.preview]), ("Papirkurven", [.bin]), ("Skjema", [.form]),
      ("Endret av to", [.conflict]),
    ]

  private static var document: String {
    var text = """
      # Taster

      Dette kapittelet er laget av programmets egen liste over handlinger. `?` viser det samme for
      stedet du står på.

      """
    let everywhere = Action.allCases.filter { $0.definition.places.count >= 10 }
    for (heading, places) in chapters {
      let actions =
        places.isEmpty
        ? everywhere
        : Action.inPlace(places[0]).filter { !everywhere.contains($0) }
      let rows = actions.compactMap { row($0, in: places.first ?? .ideas) }
      guard !rows.isEmpty else { continue }
      text += "\n## \(heading)\n\n| Tast | Handling | Hva den gjør |\n| --- | --- | --- |\n"
      text += rows.joined(separator: "\n") + "\n"
    }
    let menu = Action.allCases.filter { $0.definition.keys.isEmpty }
    text += "\n## Bare i menyen (Ctrl+P)\n\n| Handling | Hva den gjør |\n| --- | --- |\n"
    text += menu.map {
      "| \($0.definition.text.label.nb) | \($0.definition.text.explanation.nb) |"
    }.joined(separator: "\n")
    return text + "\n"
  }

  private static func row(_ action: Action, in place: Place) -> String? {
    let keys = action.definition.keys.filter { !place.takesText || !$0.isLetter }
    guard !keys.isEmpty else { return nil }
    let names = keys.map { "`\($0.shownName.nb)`" }.joined(separator: " ")
    let text = action.definition.text
    return "| \(names) | \(text.label.nb) | \(text.explanation.nb) |"
  }
}
