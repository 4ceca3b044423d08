import Domain
import Templates
import Testing

struct KeySetTests {
  private func keys() throws -> KeySet {
    try #require(KeySets.shipped("nokkelknippe"))
  }

  @Test("K-01: eighteen numbered keys with a source, and no person's name or address")
  func eighteen() throws {
    let keys = try keys()
    #expect(keys.keys.map(\.code) == (1...18).map(String.init))
    #expect(keys.source.text(in: .nb).contains("26. september 2017"))
    let yaml = try #require(KeySets.yaml("nokkelknippe"))
    #expect(!yaml.contains("@"))
    #expect(KeySets.names == ["nokkelknippe"])
    #expect(KeySets.shipped("finnes-ikke") == nil)
  }

  @Test("K-01: every label of the set is in three languages")
  func languages() throws {
    let yaml = try #require(KeySets.yaml("nokkelknippe"))
    #expect(try KeySetReader.read(text: yaml, file: nil).warnings.isEmpty)
  }

  @Test(
    "K-01: keys are read in the language that is chosen",
    arguments: [
      (Language.nb, "Avklar hvorfor først"), (.nn, "Avklar kvifor først"),
      (.en, "Settle the why first"),
    ])
  func label(language: Language, expected: String) throws {
    #expect(try keys().key("1")?.label.text(in: language) == expected)
  }

  @Test("K-02: keys 16 to 18, and no others, are marked da and have a Danish label")
  func danish() throws {
    let marked = try keys().keys.filter { $0.marked != nil }
    #expect(marked.map(\.code) == ["16", "17", "18"])
    #expect(marked.allSatisfy { $0.marked?.mark == .da })
    #expect(
      marked.map { $0.marked?.text } == [
        "Borgerne som medspillere, ikke gæster i kommunens proces",
        "Borgerne med, når problemet formuleres",
        "Aftal forventninger tidligt, og giv bidragene vægt",
      ])
  }

  @Test("K-04: the nineteen supplementary keys are apart from the eighteen")
  func supplementary() throws {
    let keys = try keys()
    #expect(keys.supplementaryKeys.map(\.code) == (1...19).map { "S\($0)" })
    #expect(keys.key("S7")?.label.text(in: .nb) == "Profesjonell fasilitering")
    #expect(keys.key("S20") == nil && keys.key("19") == nil)
  }

  @Test("K-05: the nineteen measures for home")
  func homeMeasures() throws {
    let keys = try keys()
    #expect(keys.homeMeasures.map(\.code) == (1...19).map { "T\($0)" })
    #expect(keys.homeMeasure("T8")?.label.text(in: .nb) == "Møt folk der de er")
    #expect(keys.homeMeasure("T20") == nil)
  }

  @Test("K-06: the five published keys are a set")
  func published() throws {
    let published: Set<String> = try keys().publishedTopFive
    #expect(published == ["9", "4", "3", "2", "1"])
  }

  @Test(
    "K-06: keys that are like each other are hinted at from both sides",
    arguments: [
      ("2", ["18"]), ("18", ["2", "15"]), ("7", ["17"]), ("5", ["6"]), ("6", ["5"]),
      ("15", ["18"]), ("1", []), ("S1", []),
    ])
  func overlaps(code: String, expected: [String]) throws {
    #expect(try keys().resembling(code) == expected)
  }

  // MARK: Files that are not valid

  private static let start = """
    keySet: egne
    source: {nb: Et møte}
    title: {nb: Egne nøkler}
    keys:
      - {key: 1, label: {nb: A, nn: A, en: A}}
      - {key: 2, label: {nb: B, nn: B, en: B}}

    """

  @Test(
    "A key set that is not valid is refused with line, field and what would be right",
    arguments: [
      (
        start + "publishedTopFive: [3]", 7, "publishedTopFive[1]",
        TemplateProblem.unknownValue("3", nearest: nil, allowed: ["1", "2"])
      ),
      (start + "publishedTopFive: [en]", 7, "publishedTopFive[1]", .notNumber(1...999)),
      (
        start + "overlaps: [{key: 2, resembles: 2}]", 7, "overlaps[1].resembles",
        .repeatedKey("2", firstLine: 7)
      ),
      (start + "overlaps: [{key: 2}]", 7, "overlaps[1].resembles", .missing),
      (
        start + "supplementaryKeys:\n  - {key: S1, label: {nb: A}}\n  - {key: S1, label: {nb: B}}",
        9, "supplementaryKeys[2].key", .repeatedKey("S1", firstLine: 8)
      ),
      (
        start + "homeMeasures: [{measure: 1, label: {nb: A}}]", 7, "homeMeasures[1].measure",
        .keyForm("1")
      ),
      (start + "homeMeasures: [{measure: T1}]", 7, "homeMeasures[1].label", .missing),
      (
        start + "tittel: A", 7, "tittel",
        .unknownName(
          "tittel", nearest: "title",
          allowed: [
            "keySet", "version", "source", "title", "keys", "supplementaryKeys",
            "homeMeasures", "publishedTopFive", "overlaps",
          ])
      ),
      (
        "keySet: egne\nsource: {nb: A}\ntitle: {nb: A}\nkeys:\n"
          + "  - {key: 1, label: {nb: A}}\n  - {key: 1, label: {nb: B}}", 6, "keys[2].key",
        .repeatedKey("1", firstLine: 5)
      ),
      (
        "keySet: egne\nsource: {nb: A}\ntitle: {nb: A}\nkeys:\n"
          + "  - {key: 1, label: {nb: A}, marked: {sv: B}}", 5, "keys[1].marked.sv",
        .unknownName("sv", nearest: nil, allowed: ["da"])
      ),
      ("keySet: egne\nsource: {nb: A}\ntitle: {nb: A}", 1, "keys", .missing),
      ("keySet: [", 1, "", .notYAML("")),
    ])
  func refused(yaml: String, line: Int, field: String, problem: TemplateProblem) throws {
    let errors = try #require(throws: TemplateErrors.self) {
      try KeySetReader.read(text: yaml, file: "egne.yaml")
    }
    let error = try #require(errors.all.first)
    #expect(error.file == "egne.yaml")
    guard case .notYAML = problem else {
      #expect(error.line == line && error.field == field && error.problem == problem)
      return
    }
    guard case .notYAML = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
  }
}
