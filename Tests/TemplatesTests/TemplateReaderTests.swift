import Domain
import Templates
import Testing

struct TemplateReaderTests {
  /// What is wrong with a template, as `line field problem`.
  private func problems(
    _ yaml: String, existing: Set<TemplateIdentity> = []
  ) -> [TemplateError] {
    do {
      _ = try TemplateReader.read(text: yaml, file: "egen.yaml", existing: existing)
      return []
    } catch {
      return error.all
    }
  }

  /// A template with one phase whose rules and checklists are given.
  private func template(requirements: String = "[]", rest: String = "") -> String {
    """
    template: egen
    version: 1
    phases:
      - phase: work
        title: {nb: Arbeid, nn: Arbeid, en: Work}
        requirements: \(requirements)
    \(rest)
    """
  }

  @Test(
    "INV-23: a template that is not valid is refused with line, field and what would be right",
    arguments: [
      (
        "[{rule: haravtale}]", "", 6, "phases[1].requirements[1].rule",
        TemplateProblem.unknownRule("haravtale", nearest: nil)
      ),
      (
        "[{rule: meetingsHeld, kind: openMeeting}]", "", 6, "phases[1].requirements[1].rule",
        .unknownRule("meetingsHeld", nearest: "meetingHeld")
      ),
      (
        "[{rule: meetingHeld, kind: openMeting}]", "", 6, "phases[1].requirements[1].kind",
        .unknownValue(
          "openMeting", nearest: "openMeeting", allowed: MeetingKind.allCases.map(\.rawValue))
      ),
      (
        "[{rule: meetingHeld}]", "", 6, "phases[1].requirements[1].kind", .missing
      ),
      (
        "[{rule: teamMix, off: [local], of: [local]}]", "", 6, "phases[1].requirements[1].off",
        .unknownArgument("off", rule: .teamMix, nearest: "of", allowed: ["of"])
      ),
      (
        "[{rule: goalCount, minimum: -1}]", "", 6, "phases[1].requirements[1].minimum",
        .notNumber(0...10_000)
      ),
      (
        "[{rule: goalCount}, {rule: goalCount, key: goalCount.main}]", "", 6,
        "phases[1].requirements[1].rule", .ruleNeedsKey(.goalCount)
      ),
      (
        "[{rule: goalCount, key: goalCount.a}, {rule: goalCount, key: goalCount.a}]", "", 6,
        "phases[1].requirements[2].key", .repeatedKey("goalCount.a", firstLine: 6)
      ),
      (
        "[{rule: goalCount, key: maal}]", "", 6, "phases[1].requirements[1].key",
        .ruleKeyForm("maal", rule: .goalCount)
      ),
      (
        "[{rule: entryExists, kind: competence, subkind: kurs}]", "", 6,
        "phases[1].requirements[1].subkind",
        .unknownValue("kurs", nearest: nil, allowed: CompetenceKind.codes)
      ),
      (
        "[{rule: checklistAnswered, checklist: succes}]",
        "checklists: [{checklist: success, title: {nb: Lykkes}, items: [{text: {nb: A}}]}]", 6,
        "phases[1].requirements[1].checklist",
        .unknownValue("succes", nearest: "success", allowed: ["success"])
      ),
      (
        "[{rule: checklistAnswered, checklist: success, value: yes}]",
        "checklists: [{checklist: success, title: {nb: Lykkes}, items: [{text: {nb: A}}]}]", 6,
        "phases[1].requirements[1].value", .needsQuotes("yes")
      ),
      (
        "[{rule: goalCount, when: {size: unknown}}]", "", 6,
        "phases[1].requirements[1].when.size",
        .unknownValue("unknown", nearest: nil, allowed: ["small", "large"])
      ),
      (
        "[]", "roles: [{role: ideaOwner, minimum: -1}]", 7, "roles[1].minimum",
        .notNumber(0...1_000)
      ),
      (
        "[]", "checklists: [{checklist: tom, title: {nb: Tom}, items: []}]", 7,
        "checklists[1].items", .noItems
      ),
      (
        "[]", "words: {case: {no: sak}}", 7, "words.case.no", .unknownLanguage("no")
      ),
      (
        "[]", "words: {case: {en: case}}", 7, "words.case", .missingNorwegian
      ),
      (
        "[]", "rolles: []", 7, "rolles",
        .unknownName(
          "rolles", nearest: "roles",
          allowed: [
            "template", "version", "source", "title", "summary", "words", "parameters", "roles",
            "phases", "checklists", "series", "report",
          ])
      ),
      (
        "[]", "source: \"a\\eb\"", 7, "source", .controlCharacters
      ),
      (
        "[]", "source: no", 7, "source", .needsQuotes("no")
      ),
    ])
  func refused(
    requirements: String, rest: String, line: Int, field: String, problem: TemplateProblem
  ) {
    let found = problems(template(requirements: requirements, rest: rest))
    #expect(
      found == [TemplateError(file: "egen.yaml", line: line, field: field, problem: problem)])
  }

  @Test("INV-23: all errors come at once, by line")
  func allErrors() {
    let found = problems(
      """
      template: Mal nr. 1
      phases:
        - phase: a
          startsAfter: [b, c]
        - phase: b
          title: {nb: B}
        - phase: b
          title: {nb: B}
      """)
    #expect(found.map(\.line) == [1, 3, 4, 4, 7])
    #expect(
      found.map(\.problem) == [
        .keyForm("Mal nr. 1"), .missing, .waitsForLaterPhase("b"),
        .unknownValue("c", nearest: "a", allowed: ["a", "b", "b"]),
        .repeatedKey("b", firstLine: 5),
      ])
  }

  @Test("INV-23: key and version must be new")
  func existing() {
    let identity = TemplateIdentity(key: "egen", version: 1)
    #expect(problems(template(), existing: [identity]).map(\.problem) == [.exists(identity)])
    #expect(problems(template(), existing: [TemplateIdentity(key: "egen", version: 2)]).isEmpty)
  }

  @Test(
    "A file that is not a template is refused whole",
    arguments: [
      ("", 1, TemplateProblem.empty),
      ("- a\n- b", 1, .notGroup),
      ("template: a\ntemplate: b", 1, .repeatedName("template")),
      ("template: x\nphases: []", 2, .noPhases),
      ("a: &x [1]\nb: *x", 2, .anchor),
      ("a: &x [1]", 1, .anchor),
      (
        String(repeating: "[", count: 30) + String(repeating: "]", count: 30), 1,
        .tooDeep(limit: 20)
      ),
    ])
  func notATemplate(yaml: String, line: Int, problem: TemplateProblem) {
    let found = problems(yaml)
    #expect(found.first?.line == line)
    #expect(found.first?.problem == problem)
  }

  @Test("A file larger than 256 kB is not read")
  func tooLarge() {
    let found = problems(String(repeating: "#", count: TemplateReader.largestFile + 1))
    #expect(found.map(\.problem) == [.tooLarge(limit: 262_144)])
  }

  @Test("Broken YAML is refused at the line where it breaks")
  func brokenYAML() throws {
    let found = problems("template: egen\nphases:\n  - phase: [")
    let error = try #require(found.first)
    #expect(error.line >= 3)
    guard case .notYAML = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
  }

  @Test("Bytes that are not UTF-8 are refused")
  func notUTF8() {
    #expect(throws: TemplateErrors.self) {
      try TemplateReader.read(bytes: [0x74, 0xC3, 0x28], file: nil)
    }
  }

  @Test("A missing nynorsk or English text is listed, not refused, and falls back")
  func warnings() throws {
    let checked = try TemplateReader.read(
      text: template(rest: "words: {case: {nb: sak}, team: {nn: lag}}"), file: nil)
    #expect(
      checked.warnings == [
        TemplateWarning(line: 7, field: "words.case", missing: [.nn, .en]),
        TemplateWarning(line: 7, field: "words.team", missing: [.nb, .en]),
      ])
    let words = checked.template.words
    #expect(Language.allCases.map { words.case?.text(in: $0) } == ["sak", "sak", "sak"])
    #expect(Language.allCases.map { words.team?.text(in: $0) } == ["lag", "lag", "lag"])
  }

  @Test("A template may name the shipped challenges by key")
  func bareChallenges() throws {
    let yaml = template(rest: "parameters: {threshold: null, challenges: [climate]}")
    let checked = try TemplateReader.read(text: yaml, file: nil)
    #expect(checked.template.parameters.challenges.first?.label.text(in: .nn) == "klima")
    #expect(checked.template.parameters.threshold == nil)
  }

  @Test("Every rule of the vocabulary is read, and written as it was read")
  func vocabulary() throws {
    let rules: [(String, [String: RuleArgument])] = [
      ("fieldFilled", ["field": .text("plan.strategies")]),
      ("goalCount", ["kind": .text("main"), "link": .text("knowledge"), "minimum": .text("all")]),
      (
        "measureCount",
        ["open": .flag(true), "without": .text("responsible"), "maximum": .number(0)]
      ),
      ("roleMinimum", ["affiliation": .text("external"), "minimum": .number(2)]),
      ("everyRoleHasResponsibility", [:]),
      ("teamMix", ["of": .list(["municipal", "local"])]),
      ("everyMemberHasCompetence", [:]),
      ("partnerMinimum", ["scope": .text("local")]),
      ("serviceAreasCovered", ["minimum": .number(1)]),
      ("meetingHeld", ["kind": .text("workshop")]),
      ("seriesOnSchedule", ["kind": .text("discussionMeeting")]),
      (
        "entryExists",
        ["kind": .text("knowledge"), "different": .text("subkind"), "minimum": .number(2)]
      ),
      ("anchoring", ["kind": .text("political")]),
      ("anchoringPerParty", ["of": .text("partners")]),
      (
        "checklistAnswered",
        ["checklist": .text("success"), "item": .number(2), "value": .text("yes")]
      ),
      ("agreementStatus", ["atLeast": .text("signed")]),
      ("challengeJustified", [:]),
      ("channelAllowed", [:]),
      ("planStatus", ["atLeast": .text("final")]),
      ("minimumDuration", ["of": .text("plan"), "calendarYears": .number(2)]),
      ("budgetBalanced", [:]),
      ("residentsInEveryPhase", [:]),
    ]
    #expect(rules.map(\.0) == RuleName.allCases.map(\.rawValue))
    for (name, arguments) in rules {
      let rule = try Rule(name: name, arguments: arguments)
      #expect(rule.name.rawValue == name)
      #expect(rule.arguments == arguments)
    }
  }
}
