import Configuration
import CustomDump
import Domain
import Testing

@Suite("Reading config.yaml")
struct ConfigurationReaderTests {
  private func read(_ text: String) throws -> ReadConfiguration {
    try ConfigurationReader.read(bytes: Array(text.utf8))
  }

  @Test("all four keys are read")
  func allKeys() throws {
    var expected = Configuration()
    expected.actor = "Ragna Tindevoll"
    expected.language = .nn
    expected.theme = .monochrome
    expected.database = "/srv/granvag.sqlite"

    let read = try read(
      """
      actor: Ragna Tindevoll
      language: nn
      theme: monochrome
      database: /srv/granvag.sqlite
      """)

    expectNoDifference(read, ReadConfiguration(configuration: expected))
  }

  @Test("a file that sets nothing sets nothing", arguments: ["", "# only a comment\n", "\n\n"])
  func empty(text: String) throws {
    expectNoDifference(try read(text), ReadConfiguration(configuration: Configuration()))
  }

  @Test(
    "what is not known is passed over with its line, and the defaults are kept",
    arguments: [
      ("\nlangage: nn", 2, SettingsFault.unknownKey("langage", nearest: "language")),
      (
        "language: no", 1,
        .unknownValue("no", key: "language", allowed: ["nb", "nn", "en"])
      ),
      (
        "theme: pink", 1,
        .unknownValue("pink", key: "theme", allowed: ["standard", "monochrome"])
      ),
      ("actor: [a, b]", 1, .notText("actor")),
    ])
  func warning(text: String, line: Int, fault: SettingsFault) throws {
    let read = try read(text)

    expectNoDifference(read.warnings, [SettingsProblem(line: line, fault: fault)])
    expectNoDifference(read.configuration, Configuration())
  }

  @Test(
    "a file that cannot be used at all is refused",
    arguments: [
      ("- a\n- b", SettingsProblem(line: 1, fault: .notGroup)),
      ("actor: x\ndatabase: [a]", SettingsProblem(line: 2, fault: .notText("database"))),
    ])
  func refusal(text: String, problem: SettingsProblem) {
    #expect(throws: problem) { try read(text) }
  }

  @Test("YAML that is broken is refused with its line")
  func brokenYAML() {
    let problem = #expect(throws: SettingsProblem.self) { try read("actor: x\nlanguage: \"nn") }

    #expect((problem?.line ?? 0) >= 2)
  }

  @Test("bytes that are not UTF-8 are refused")
  func notUTF8() {
    #expect(throws: SettingsProblem(line: 1, fault: .notUTF8)) {
      try ConfigurationReader.read(bytes: [0x61, 0x3A, 0x20, 0xFF])
    }
  }
}
