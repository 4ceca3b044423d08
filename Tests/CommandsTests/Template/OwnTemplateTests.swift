import Commands
import Domain
import Foundation
import Testing

/// A municipality's own template, from the file to a case that is run by it (Rules.md 2.8).
@Suite("A template of one's own, end to end")
struct OwnTemplateTests {
  private static let sample = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "sample-data/egen-mal.yaml").path

  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func keys(_ phase: String) throws -> [String] {
    try place.json("case", "gate", "PR-001").list.filter { $0["phase"].text == phase }
      .compactMap { $0["rule"].text }
  }

  @Test("The sample is checked without a word, added, and a case of it asks what the file says")
  func sample() throws {
    #expect(try place.done("template", "check", Self.sample) == "")
    #expect(try place.done("template", "add", Self.sample) == "granvag-naermiljo")
    try place.done("case", "add", "--title", "Bryggeparken", "--template", "granvag-naermiljo")
    try place.done("case", "status", "PR-001", "active")
    try place.done("case", "skip", "PR-001", "idea", "--reason", "Kjent fra før.")
    try place.done("case", "start", "PR-001", "plan")

    // The size is not known: what only a large one has is not asked.
    #expect(try place.json("case", "show", "PR-001")["size"].text == "unknown")
    #expect(try !keys("plan").contains("anchoring"))
    try place.done("case", "edit", "PR-001", "--amount", "199 999")
    #expect(try place.json("phase", "list", "PR-001").list[2]["applies"].flag == false)
    try place.done("case", "edit", "PR-001", "--amount", "200 000")
    #expect(try keys("plan").contains("anchoring"))
    #expect(try place.json("phase", "list", "PR-001").list[2]["applies"].flag == true)

    // What is missing blocks; what is there lets the step go.
    let stopped = place.run("case", "complete", "PR-001", "plan")
    #expect(stopped.exitReason == .refused)
    #expect(stopped.standardError.contains("Mangler"))
    try place.done("case", "edit", "PR-001", "--amount", "50 000", "--need", "Et sted å sitte")
    try place.done("goal", "add", "PR-001", "--text", "Flere møtes ute")
    try place.done("team", "add", "PR-001", "--person", "P-001", "--role", "coordinator")
    try place.done(
      "team", "add", "PR-001", "--person", "P-002", "--role", "residentsRepresentative")
    try place.done("case", "complete", "PR-001", "plan")
    #expect(try place.json("case", "show", "PR-001")["currentPhase"].text == "doing")

    // Its own checklist asks who agrees, as the file says.
    #expect(
      place.run("checklist", "answer", "PR-001", "together", "1", "yes").exitReason == .refused)
    try place.done("checklist", "answer", "PR-001", "together", "1", "yes", "--by", "Naboene")
    #expect(place.run("case", "complete", "PR-001", "doing").exitReason == .refused)
    try place.done("entry", "add", "PR-001", "--kind", "experience", "--text", "Det gikk bra")
    try place.done("case", "complete", "PR-001", "doing")
  }

  @Test(
    "Errors name file, line and field; texts that lack a language are listed and added all the same"
  )
  func checked() throws {
    let yaml = try String(contentsOfFile: Self.sample, encoding: .utf8)
    let broken = try place.file(
      "feil.yaml",
      yaml.replacing("rule: goalCount, kind: main", with: "rule: goalTelling, kind: main").utf8)
    let result = place.run("template", "check", broken)
    #expect(result.exitReason == .badData)
    for words in ["feil.yaml", "linje 44", "goalTelling", "goalCount"] {
      #expect(result.standardError.contains(words), "\(words): \(result.standardError)")
    }
    let short = try place.file(
      "kort.yaml", yaml.replacing(", nn: Ideen, en: The idea", with: "").utf8)
    let warned = place.run("template", "add", short)
    #expect(warned.exitReason == .done)
    #expect(warned.standardError.contains("nn"))
    #expect(warned.standardError.contains("en"))
  }

  @Test(
    "Every rule of the vocabulary is assessed, with its arguments and with when: none is left open")
  func vocabulary() throws {
    let rules = [
      "{rule: fieldFilled, field: plan.strategies}",
      "{rule: goalCount, kind: main, link: knowledge, minimum: all}",
      "{rule: measureCount, open: true, without: responsible, maximum: 0}",
      "{rule: roleMinimum, affiliation: external, minimum: 2}",
      "{rule: everyRoleHasResponsibility}", "{rule: teamMix, of: [municipal, local]}",
      "{rule: everyMemberHasCompetence}", "{rule: partnerMinimum, scope: local}",
      "{rule: serviceAreasCovered, minimum: 1}", "{rule: meetingHeld, kind: workshop}",
      "{rule: seriesOnSchedule, kind: discussionMeeting}",
      "{rule: entryExists, kind: knowledge, different: subkind, minimum: 2}",
      "{rule: anchoring, kind: political}", "{rule: anchoringPerParty, of: partners}",
      "{rule: checklistAnswered, checklist: egen, item: 1, value: \"yes\"}",
      "{rule: agreementStatus, atLeast: signed}", "{rule: challengeJustified}",
      "{rule: channelAllowed}", "{rule: planStatus, atLeast: final}",
      "{rule: minimumDuration, of: plan, calendarYears: 2}", "{rule: budgetBalanced}",
      "{rule: residentsInEveryPhase}",
    ]
    for (isConditional, count) in [(false, rules.count), (true, rules.count)] {
      let condition = isConditional ? ", when: {size: large}}" : "}"
      let lines = rules.map { "      - \($0.dropLast())\(condition)" }.joined(separator: "\n")
      let key = isConditional ? "alle-store" : "alle"
      let file = try place.file(
        key + ".yaml",
        """
        template: \(key)
        version: 1
        parameters: {threshold: 100000, channelsWhenLarge: [], challenges: []}
        phases:
          - phase: work
            title: {nb: Arbeid, nn: Arbeid, en: Work}
            requirements:
        \(lines)
        checklists:
          - checklist: egen
            title: {nb: Egen, nn: Eigen, en: Own}
            items:
              - text: {nb: Ja?, nn: Ja?, en: Yes?}

        """.utf8)
      try place.done("template", "add", file)
      let reference = try place.done("case", "add", "--title", key, "--template", key)
      try place.done("case", "edit", reference, "--amount", "100000")
      try place.done("case", "status", reference, "active")
      let outcomes = try place.json("case", "gate", reference).list
      #expect(outcomes.count == count)
      #expect(
        Set(outcomes.compactMap { $0["rule"].text }) == Set(RuleName.allCases.map(\.rawValue)))
      for outcome in outcomes {
        #expect(outcome["met"].flag != nil, "\(outcome["rule"].text ?? "")")
        #expect(!(outcome["message"].text ?? "").isEmpty)
      }
      try place.done("case", "edit", reference, "--amount", "99999")
      #expect(
        try place.json("case", "gate", reference).list.count == (isConditional ? 0 : rules.count))
    }
  }
}
