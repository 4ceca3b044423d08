import CustomDump
import Domain
import Exchange
import Store
import Templates
import Testing

struct ArchiveTests {
  @Test("An archive that is read into an empty file and written again is the same, byte by byte")
  func roundTrip() throws {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    let written = try Archive.bytes(of: store)
    #expect(
      String(decoding: written, as: UTF8.self)
        == String(decoding: SampleArchive.bytes, as: UTF8.self))
  }

  @Test("A file that an archive was read into is sound")
  func isSound() throws {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    let report = try store.check()
    #expect(report.isSound, "\(report)")
  }

  @Test("An archive is refused where something has been done already")
  func notEmpty() throws {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    #expect(throws: ArchiveError.fileNotEmpty) {
      try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    }
  }
}

extension ArchiveTests {
  @Test(
    "The archive of one case fills an empty file that is sound, and comes out of it again",
    arguments: 1...6)
  func oneCase(number: Int) throws {
    let store = try Self.sample()
    let caseFile = try #require(try store.list(CaseFile.self).first { $0.number == number })
    let bytes = try Archive.bytes(of: store, case: caseFile.id)
    let copy = try Store.inMemory()
    try Archive.read(bytes, into: copy, actor: "Prøve")

    let report = try copy.check()
    #expect(report.isSound, "\(report)")
    #expect(try Archive.bytes(of: copy) == bytes)
    let today = try #require(Day(iso: "2026-10-15"))
    var expected = try store.situation(caseFile.id, today: today)
    var found = try copy.situation(caseFile.id, today: today)
    // Protected people of other cases are no part of this one.
    expected.protectedPeople = ProtectedPeople()
    found.protectedPeople = ProtectedPeople()
    // Nor are the platform's series.
    expected.schedules.removeAll { $0.series.caseFile == nil }
    found.schedules.removeAll { $0.series.caseFile == nil }
    // Nor are the cases below.
    expected.below = []
    expectNoDifference(found, expected)
    expectNoDifference(
      try copy.history(case: caseFile.id, limit: 1000),
      try store.history(case: caseFile.id, limit: 1000))
    let others = try copy.list(CaseFile.self).filter { $0.id != caseFile.id }
    #expect(others.map(\.id) == [caseFile.parent].compactMap(\.self))
    for other in others {
      #expect(try copy.list(Measure.self, case: other.id).isEmpty)
    }
  }

  @Test("The archive of one case has its whole idea, and no other idea or person than it needs")
  func nothingElse() throws {
    let store = try Self.sample()
    let caseFile = try #require(try store.list(CaseFile.self).first { $0.number == 1 })
    let copy = try Store.inMemory()
    try Archive.read(
      try Archive.bytes(of: store, case: caseFile.id), into: copy, actor: "Prøve")
    #expect(try copy.list(Idea.self).map(\.id) == [caseFile.idea])
    let people = try copy.list(Person.self).count
    #expect(people > 3)
    #expect(try people < store.list(Person.self).count)
  }

  @Test("A row that was added and undone is in the history of the case's archive too")
  func undoneRow() throws {
    let store = try Self.sample()
    let caseFile = try #require(try store.list(CaseFile.self).first { $0.number == 1 })
    let context = ActionContext(actor: "Jonas", today: try #require(Day(iso: "2026-10-15")))
    let goal: FieldValues = [
      "case": .record(RecordLink(caseFile.id)), "text": .text("Angret mål"),
    ]
    _ = try store.add(.goal, goal, context)
    _ = try store.undo(context)
    let bytes = try Archive.bytes(of: store, case: caseFile.id)
    #expect(String(decoding: bytes, as: UTF8.self).contains("Angret mål"))
    let copy = try Store.inMemory()
    try Archive.read(bytes, into: copy, actor: "Prøve")
    #expect(try copy.check().isSound)
    #expect(try Archive.bytes(of: copy) == bytes)
  }

  private static func sample() throws -> Store {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    return store
  }
}

extension Archive {
  /// The archive of a store, or of one case in it.
  static func bytes(
    of store: Store, case caseFile: Identifier<CaseFile>? = nil
  ) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    try write(store, of: caseFile) { bytes += $0 }
    return bytes
  }
}
