import Domain
import Store
import Templates
import Testing

@testable import Exchange

struct LargeMunicipalityTests {
  private static let today = Day(year: 2026, month: 10, day: 15)

  private static func made(_ size: MunicipalitySize) throws -> Store {
    let store = try Store.inMemory()
    try LargeMunicipality.fill(store, size: size, today: try #require(today))
    return store
  }

  @Test("A made-up municipality has as many of everything as was asked for")
  func size() throws {
    let store = try Self.made(MunicipalitySize(ideas: 120, cases: 9, measures: 45, people: 60))
    #expect(try store.list(Idea.self).count == 120)
    #expect(try store.list(CaseFile.self).count == 9)
    #expect(try store.list(Measure.self).count == 45)
    #expect(try store.list(Person.self).count == 60)
  }

  @Test(
    "Any size can be asked for, nothing too",
    arguments: [(0, 0, 0), (1, 0, 0), (0, 1, 1), (1, 3, 0), (3, 2, 7)])
  func anySize(ideas: Int, cases: Int, measures: Int) throws {
    let store = try Self.made(
      MunicipalitySize(ideas: ideas, cases: cases, measures: measures, people: 30))
    #expect(try store.list(Idea.self).count == ideas)
    #expect(try store.list(CaseFile.self).count == cases)
    #expect(try store.list(Measure.self).count == measures)
  }

  @Test("The same size and day give the same municipality, history included")
  func isTheSame() throws {
    let size = MunicipalitySize(ideas: 60, cases: 5, measures: 20, people: 40)
    let first = try Archive.bytes(of: Self.made(size))
    #expect(try first == Archive.bytes(of: Self.made(size)))
  }

  @Test("A made-up municipality is a file like any other: its archive is read and written again")
  func isGenuine() throws {
    let size = MunicipalitySize(ideas: 60, cases: 5, measures: 20, people: 40)
    let made = try Self.made(size)
    #expect(try made.check().isSound)
    let archive = try Archive.bytes(of: made)
    let store = try Store.inMemory()
    try Archive.read(archive, into: store, actor: "Prøve")
    #expect(try Archive.bytes(of: store) == archive)
  }

  @Test("No two people of the large municipality share a name")
  func names() throws {
    let names = (0..<MunicipalitySize.large.people).map(MadeUpWords.personName)
    #expect(Set(names).count == names.count)
  }
}
