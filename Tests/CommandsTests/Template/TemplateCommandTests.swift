import Commands
import Domain
import Templates
import Testing

@Suite("template")
struct TemplateCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  /// The file of `tom` under a key of one's own.
  private func ownTemplate(_ change: (String) -> String = { $0 }) throws -> String {
    let yaml = try place.done("template", "new", "--from", "tom")
    let own = yaml.replacing("template: tom", with: "template: egen")
    return try place.file("egen.yaml", change(own).utf8)
  }

  @Test("new prints the file of a shipped template as it is")
  func new() throws {
    for key in ShippedTemplates.keys {
      #expect(
        place.run("template", "new", "--from", key).standardOutput == ShippedTemplates.yaml(key))
    }
    #expect(place.run("template", "new", "--from", "tull").exitReason == .notFound)
  }

  @Test("a template of one's own is checked, added, shown and used")
  func add() throws {
    let file = try ownTemplate()
    #expect(try place.done("template", "check", file) == "")
    #expect(try place.done("template", "add", file) == "egen")

    #expect(try place.json("template", "list").texts("template").contains("egen"))
    #expect(try place.json("template", "show", "egen")["key"].text == "egen")
    #expect(try place.done("case", "add", "--title", "Sak", "--template", "egen") == "PR-001")
    #expect(place.run("template", "add", file).exitReason == .refused)
    #expect(try place.done("template", "new", "--from", "egen").contains("template: egen"))
  }

  @Test("errors exit 65 with file, line and field; nothing is added")
  func errors() throws {
    let file = try ownTemplate { $0 + "\nrolez: []\n" }

    for verb in ["check", "add"] {
      let result = place.run("template", verb, file)
      #expect(result.exitReason == .badData)
      #expect(result.standardError.contains("egen.yaml"))
      #expect(result.standardError.contains("rolez"))
      #expect(result.standardError.contains("linje"))
    }
    #expect(place.run("template", "show", "egen").exitReason == .notFound)
  }

  @Test("a text without nynorsk or English is a warning and exits 0")
  func warnings() throws {
    let file = try place.file(
      "kort.yaml",
      """
      template: kort
      version: 1
      phases:
        - phase: work
          title: {nb: Arbeid}
      """.utf8)

    let result = place.run("template", "check", file)

    #expect(result.exitReason == .done)
    #expect(result.standardError.contains("nn"))
  }

  @Test("bytes that are not UTF-8 exit 65, a missing file 66")
  func badFiles() throws {
    let file = try place.file("bad.yaml", [0x74, 0xFF])

    #expect(place.run("template", "check", file).exitReason == .badData)
    #expect(place.run("template", "check", "none.yaml").exitReason == .notFound)
  }

  @Test("the shipped templates are there without any file")
  func withoutFile() throws {
    let place = try Workplace(isEmpty: true)

    #expect(try place.json("template", "list").texts("template") == ShippedTemplates.keys)
    #expect(place.run("template", "show", "tull").exitReason == .notFound)
  }

  @Test("a case of a template that is not there exits 66")
  func unknownTemplate() throws {
    #expect(
      place.run("case", "add", "--title", "Sak", "--template", "tull").exitReason == .notFound)
    #expect(try place.json("case", "list").list.isEmpty)
  }
}
