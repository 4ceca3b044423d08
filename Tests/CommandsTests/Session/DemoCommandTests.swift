import Commands
import Domain
import Foundation
import Testing

/// The sample municipality as a file of one's own (Rules.md 3.9).
@Suite("demo")
struct DemoCommandTests {
  private let place: Workplace
  private let asked = Asked()

  init() throws {
    place = try Workplace(isEmpty: true)
    place.environment.runSession = { [asked] in asked.session = $0 }
  }

  private var database: String { place.folder + "/sambygg/demo.sqlite" }

  private func ideas() throws -> [String] {
    try place.json("idea", "list", "--database", database).texts("title")
  }

  @Test("demo opens a private copy on its fixed day, whatever SAMBYGG_DATABASE says")
  func opens() throws {
    place.environment.variables["SAMBYGG_DATABASE"] = place.folder + "/other.sqlite"

    let result = place.run("demo", "--language", "en")

    #expect(
      result == CommandResult(standardOutput: "", standardError: "", exitReason: .done))
    #expect(asked.session?.database == database)
    #expect(asked.session?.isDemo == true)
    #expect(asked.session?.today == Day(iso: "2026-10-15"))
    #expect(try ideas().count == 13)
    #expect(try place.mode(of: "sambygg/demo.sqlite") == 0o600)
  }

  @Test("the copy is kept between starts; --reset and sizes make a fresh one")
  func keeps() throws {
    try place.done("demo")
    try place.done("idea", "delete", "ID-013", "--database", database)
    try place.done("demo")
    #expect(try ideas().count == 12)

    try place.done("demo", "--reset")
    #expect(try ideas().count == 13)

    try place.done("demo", "--ideas", "40", "--cases", "3", "--measures", "12")
    #expect(try ideas().count == 40)
    #expect(try place.json("case", "list", "--database", database).list.count == 3)
    #expect(try place.json("measure", "list", "--database", database).list.count == 12)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder + "/sambygg")
        .filter { $0.hasSuffix(".tmp") }.isEmpty)
  }

  @Test(
    "another file, or a number that is none, is a usage error",
    arguments: [["--database", "x.sqlite"], ["--ideas", "-1"], ["--ideas", "many"]])
  func usage(options: [String]) throws {
    let result = Program(place.environment).run(["demo"] + options)

    #expect(result.exitReason == .usage)
    #expect(asked.session == nil)
    #expect(!FileManager.default.fileExists(atPath: database))
  }
}
