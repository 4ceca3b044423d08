import Domain
import Interface
import Screen
import Testing

@Suite("How the screens look")
struct ScreenSnapshotTests {
  private static let sizes = [(80, 24), (120, 40), (40, 15)]

  @Test(
    "Each screen looks as its picture at three sizes, in each language",
    arguments: Screens.pictured, Language.allCases)
  func screens(screen: Screens, language: Language) throws {
    let frames = Self.sizes.map { columns, rows in
      view(screen.model(columns: columns, rows: rows, language: language))
    }
    try Snapshot(name: "\(screen.rawValue).\(language.rawValue)").expect(frames)
  }
}
