import Commands
import Domain
import Foundation
import Templates
import Testing

@Suite("import archive")
struct ArchiveImportTests {
  @Test(
    "an archive that cannot be read exits 65, and no file is made",
    arguments: [
      Array("".utf8), Array("{".utf8), Array("[]".utf8), Array(#"{"format": "other"}"#.utf8),
      [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], Array(SampleArchive.bytes.prefix(20_000)),
    ])
  func broken(bytes: [UInt8]) throws {
    let place = try Workplace(isEmpty: true)
    let archive = try place.file("broken.json", bytes)

    let result = place.run("import", "archive", archive)

    #expect(result.exitReason == .badData)
    #expect(!result.standardError.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: place.database))
  }

  @Test("a missing archive exits 66 and no file is made")
  func missing() throws {
    let place = try Workplace(isEmpty: true)

    #expect(place.run("import", "archive", "none.json").exitReason == .notFound)
    #expect(!FileManager.default.fileExists(atPath: place.database))
  }

  @Test("a file that holds something is left as it is")
  func notEmpty() throws {
    let place = try Workplace()
    let archive = try place.file("granvag.json", SampleArchive.bytes)
    let before = try place.state()

    #expect(place.run("import", "archive", archive).exitReason == .refused)
    #expect(try place.state() == before)
  }
}
