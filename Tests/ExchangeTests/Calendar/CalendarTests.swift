import CustomDump
import Domain
import Exchange
import Foundation
import Store
import Templates
import Testing

/// Deadlines and meetings as a calendar (RFC 5545); Scripts/check-calendar reads the golden file.
struct CalendarTests {
  private let store: Store
  private static let made: Int64 = 1_792_051_200_000

  init() throws {
    store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
  }

  @Test("The calendar of everything is its golden file")
  func golden() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/everything.ics")
    let text = try CalendarExport.text(store, of: .everything, in: .nb, at: Self.made)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if isRecording || !FileManager.default.fileExists(atPath: url.path) {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    expectNoDifference(
      text.components(separatedBy: "\r\n"), golden.components(separatedBy: "\r\n"))
  }

  @Test("Lines end in CRLF and have at most 75 octets, whole letters on each")
  func lines() throws {
    let title = String(repeating: "Blåbær og rømme, søt; ", count: 12)
    let row = try #require(try store.list(Measure.self).first { $0.status.isOpen })
    _ = try store.edit(
      RecordLink(row.id), ["title": .text(title), "deadline": .day(Self.day("2026-11-01"))],
      from: nil, ActionContext(actor: "Prøve", today: Self.day("2026-10-15"), reason: "Ny"))
    let text = try CalendarExport.text(store, of: .everything, in: .nb, at: Self.made)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains(#"SUMMARY:Frist: Blåbær og rømme\, søt\; Blåbær"#))
  }

  @Test("UIDs are the same whenever it is made, and each is there once")
  func uids() throws {
    func uids(_ milliseconds: Int64) throws -> [Substring] {
      try CalendarExport.text(store, of: .everything, in: .nn, at: milliseconds)
        .split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    let first = try uids(Self.made)
    #expect(first.count > 10)
    #expect(Set(first).count == first.count)
    #expect(try uids(Self.made + 86_400_000) == first)
  }

  @Test("A case has its own deadlines and meetings, a person what they answer for")
  func scopes() throws {
    let all = try count(.everything)
    let quay = try #require(try store.list(CaseFile.self).first { $0.number == 1 })
    let ofCase = try count(.caseFile(quay.id))
    #expect(ofCase > 0)
    #expect(ofCase < all)
    let measure = try #require(
      try store.list(Measure.self).first {
        $0.status.isOpen && $0.deadline != nil && $0.responsible?.kind == .person
      })
    let person = try #require(measure.responsible?.identifier(of: Person.self))
    let text = try CalendarExport.text(store, of: .person(person), in: .nb, at: Self.made)
    #expect(text.contains("UID:measure-\(measure.id.number)-deadline@sambygg"))
    #expect(try count(.person(person)) < all)
  }

  @Test("INV-18: no protected person's name is in a calendar, in no text of it either")
  func protected() throws {
    let context = ActionContext(actor: "Prøve", today: Self.day("2026-10-15"), reason: "Ny")
    let person = try #require(try store.list(Person.self).first(where: \.isProtected))
    let family = try #require(person.name.split(separator: " ").last)
    let row = try #require(try store.list(Measure.self).first { $0.status.isOpen })
    _ = try store.edit(
      RecordLink(row.id),
      [
        "title": .text("Hente \(person.name) og \(family)s venner"),
        "responsible": .record(RecordLink(person.id)), "deadline": .day(Self.day("2026-11-01")),
      ], from: nil, context)
    for scope in [CalendarExport.Scope.everything, .person(person.id)] {
      let text = try CalendarExport.text(store, of: scope, in: .nb, at: Self.made)
        .replacingOccurrences(of: "\r\n ", with: "")
      #expect(text.contains("Frist: Hente Skjermet deltaker og Skjermet deltakers venner"))
      #expect(!text.contains(family))
      #expect(!text.contains(person.name))
    }
  }

  private func count(_ scope: CalendarExport.Scope) throws -> Int {
    try CalendarExport.text(store, of: scope, in: .nb, at: Self.made)
      .components(separatedBy: "BEGIN:VEVENT").count - 1
  }

  private static func day(_ text: String) -> Day { Day(iso: text) ?? .first }
}
