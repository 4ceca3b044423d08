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

extension Archive {
  /// The whole archive of a store.
  static func bytes(of store: Store) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    try write(store) { bytes += $0 }
    return bytes
  }
}
