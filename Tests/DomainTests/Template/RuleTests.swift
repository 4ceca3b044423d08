import Domain
import Foundation
import Testing

/// The rules that a template may ask for, and what they ask (Rules.md 2.7).
struct RuleTests {
  @Test("The copy of a rule in a case is flat: its name and its arguments")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let rule = TemplateRule(
      .entryExists(
        EntryCondition(kind: .competence, subkind: "processLeaderCourse", isWithinPhase: true)),
      key: "entryExists.course", strength: .advice, onlyWhen: .large)
    let json = String(decoding: try encoder.encode(rule), as: UTF8.self)
    #expect(
      json == #"{"key":"entryExists.course","onlyWhen":"large","rule":{"kind":"competence","#
        + #""rule":"entryExists","subkind":"processLeaderCourse","within":"phase"},"#
        + #""strength":"advice"}"#)
    #expect(try JSONDecoder().decode(TemplateRule.self, from: Data(json.utf8)) == rule)
  }

  @Test(
    "A copy with something that is not a rule is refused",
    arguments: [
      #"{"rule":"haravtale"}"#, #"{"rule":"teamMix"}"#, #"{"rule":"budgetBalanced","of":"x"}"#,
      #"{"kind":"main"}"#,
    ])
  func notARule(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Rule.self, from: Data(json.utf8))
    }
  }

  @Test("A measure count without bounds asks for one")
  func defaultBounds() throws {
    let rule = try Rule(name: "measureCount", arguments: [:])
    #expect(rule == .measureCount(MeasureCondition(minimum: .count(1))))
    let bounded = try Rule(name: "measureCount", arguments: ["maximum": .number(0)])
    #expect(bounded == .measureCount(MeasureCondition(maximum: 0)))
  }

  @Test("Everything that is wrong with a rule comes at once")
  func allProblems() {
    do {
      _ = try Rule(
        name: "entryExists",
        arguments: ["kind": .text("test"), "level": .text("x"), "minimum": .flag(true)])
      Issue.record("The rule was read")
    } catch {
      #expect(error.all.map(\.argument) == ["level", "minimum"])
    }
  }

  @Test(
    "A rule that is for large cases exists for no other size",
    arguments: [
      (CaseSize?.none, false), (.small, false), (.unknown, false), (.large, true),
    ])
  func onlyWhen(size: CaseSize?, applies: Bool) {
    #expect(TemplateRule(.challengeJustified, onlyWhen: .large).applies(to: size) == applies)
    #expect(TemplateRule(.challengeJustified).applies(to: size))
  }
}

struct LocalizedTextTests {
  @Test(
    "A text falls back: nynorsk and English to bokmål, bokmål to nynorsk",
    arguments: [
      ([Language.nb: "b"], ["b", "b", "b"]), ([.nn: "n"], ["n", "n", "n"]),
      ([.nb: "b", .nn: "n"], ["b", "n", "b"]), ([.nn: "n", .en: "e"], ["n", "n", "e"]),
    ])
  func fallback(texts: [Language: String], expected: [String]) throws {
    let text = try #require(LocalizedText(texts))
    #expect(Language.allCases.map { text.text(in: $0) } == expected)
  }

  @Test("INV-23: a text in neither bokmål nor nynorsk is none")
  func neither() {
    #expect(LocalizedText([.en: "e"]) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(LocalizedText.self, from: Data(#"{"en":"e"}"#.utf8))
    }
  }
}

struct SpellingTests {
  @Test(
    "The word that was meant is found when it is near",
    arguments: [
      ("openMeting", "openMeeting"), ("OPENMEETING", "openMeeting"), ("fellesmøte", nil),
      ("meting", "meeting"), ("", nil),
    ])
  func nearest(word: String, expected: String?) {
    #expect(Spelling.nearest(to: word, among: ["openMeeting", "meeting"]) == expected)
  }
}
