import Domain
import Interface
import Screen
import Testing

@Suite("How the screens look")
struct ScreenPictureTests {
  @Test(
    "Each screen looks as its picture in windows of three sizes, in each language",
    arguments: Exhibit.all, Language.allCases)
  func pictures(exhibit: Exhibit, language: Language) throws {
    let (frames, model) = try exhibit.visit(in: language)
    try #require(model.place == exhibit.place, "\(exhibit.keys) leads elsewhere")
    try Snapshot(name: "\(exhibit.name).\(language.rawValue)").expect(frames)
  }

  @Test("Every place is pictured, and no two pictures have one name")
  func everyPlace() {
    #expect(Set(Exhibit.all.map(\.place)) == Set(Place.allCases))
    #expect(Set(Exhibit.all.map(\.name)).count == Exhibit.all.count)
  }
}
