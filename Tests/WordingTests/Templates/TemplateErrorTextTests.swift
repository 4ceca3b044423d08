import Domain
import Testing
import Wording

struct TemplateErrorTextTests {
  @Test("INV-23: the message cites line, what is wrong, what would be right, file and field")
  func message() {
    let error = TemplateError(
      file: "egen.yaml", line: 14, field: "phases[3].requirements[1].rule",
      problem: .unknownRule("meetingsHeld", nearest: "meetingHeld"))
    #expect(
      error.message
        == Phrase(
          nb: "Malen har feil på linje 14: ukjent regel «meetingsHeld». Mente du «meetingHeld»? "
            + "(fil egen.yaml, felt phases[3].requirements[1].rule)",
          nn: "Malen har feil på linje 14: ukjend regel «meetingsHeld». Meinte du «meetingHeld»? "
            + "(fil egen.yaml, felt phases[3].requirements[1].rule)",
          en: "The template has an error on line 14: unknown rule “meetingsHeld”. Did you mean "
            + "“meetingHeld”? (file egen.yaml, field phases[3].requirements[1].rule)"))
  }

  @Test("INV-23: where nothing is near, the message lists what may be there")
  func allowed() {
    let problem = TemplateProblem.unknownValue(
      "stor", nearest: nil, allowed: ["small", "large"])
    #expect(problem.text.nb == "ukjent verdi «stor». Her kan det stå small eller large.")
    let error = TemplateError(
      file: nil, line: 14, field: "", problem: .unknownRule("haravtale", nearest: nil))
    #expect(error.message.nb.hasPrefix("Malen har feil på linje 14: ukjent regel «haravtale»."))
  }

  @Test("A missing language is listed with its line and place")
  func warning() {
    let warning = TemplateWarning(line: 7, field: "words.case", missing: [.nn, .en])
    #expect(
      warning.message
        == Phrase(
          nb: "Linje 7: words.case mangler nn og en.", nn: "Linje 7: words.case manglar nn og en.",
          en: "Line 7: words.case lacks nn and en."))
  }

  @Test(
    "Every problem has a sentence in all three languages",
    arguments: [
      TemplateProblem.notYAML("x"), .notUTF8, .empty, .tooLarge(limit: 262_144),
      .tooDeep(limit: 20), .anchor, .repeatedName("a"),
      .unknownName("a", nearest: nil, allowed: ["b"]), .unknownLanguage("no"),
      .unknownArgument("a", rule: .budgetBalanced, nearest: nil, allowed: []), .missing,
      .missingNorwegian, .notText, .needsQuotes("yes"), .controlCharacters, .notNumber(0...9),
      .notFlag, .notList, .notGroup, .notLocalized, .keyForm("å"),
      .repeatedKey("a", firstLine: 3), .ruleKeyForm("a", rule: .anchoring),
      .ruleNeedsKey(.anchoring), .notBoth("a", "b"), .noPhases, .noItems,
      .noSuchItem(5, count: 4), .waitsForLaterPhase("b"),
      .exists(TemplateIdentity(key: "tom", version: 1)),
    ])
  func sentences(problem: TemplateProblem) {
    for language in Language.allCases {
      let text = problem.text[language]
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
    }
    #expect(problem.text.nb != problem.text.en)
  }
}
