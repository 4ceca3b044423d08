import Domain
import Samples
import Testing

struct TeamRuleTests {
  private func sambygging() throws -> CaseBuilder {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    try builder.begin("start", on: "2026-01-01")
    return builder
  }

  private func failures(_ builder: CaseBuilder) -> [String] {
    builder.situation.teamFailures.map { failure in
      switch failure {
      case .noMembers: "no members"
      case .withoutRole(let name): "role: \(name.title)"
      case .withoutResponsibility(let name): "responsibility: \(name.title)"
      case .missingAffiliation(let affiliation): "affiliation: \(affiliation)"
      case .tooFew(let role, _, _, _): "role: \(role?.rawValue ?? "any")"
      }
    }
  }

  private func outcome(_ builder: CaseBuilder, _ key: String) throws -> RuleOutcome {
    let outcomes = GateEvaluation(builder.situation).outcomes(of: "start")
    return try #require(outcomes.first { $0.key == key })
  }

  @Test("N-04: an empty team fails on every part")
  func emptyTeam() throws {
    let builder = try sambygging()
    #expect(
      failures(builder) == [
        "no members", "affiliation: municipal", "affiliation: local", "role: ideaOwner",
      ])
  }

  @Test("N-04: five from the municipality lack the local mix and an idea owner")
  func municipalTeam() throws {
    var builder = try sambygging()
    for name in ["Anna", "Berit", "Cato", "Dag", "Eva"] {
      try builder.member(name, .municipal, [.contributor])
    }
    #expect(failures(builder) == ["affiliation: local", "role: ideaOwner"])
    #expect(try outcome(builder, "teamMix").finding == .teamMix(missing: [.local]))
  }

  @Test("N-04, N-19: a member without responsibility is named, and it is mended in that row")
  func withoutResponsibility() throws {
    var builder = try sambygging()
    try builder.member("Anna", .municipal, [.municipalContact])
    try builder.member("Ola", .local, [.ideaOwner], responsibility: "  ")
    #expect(failures(builder) == ["responsibility: Ola"])
    let outcome = try outcome(builder, "everyRoleHasResponsibility")
    let membership = try #require(builder.situation.memberships.last)
    #expect(outcome.isMet == false)
    #expect(outcome.mending == .field(RecordLink(membership.id), "responsibility"))
  }

  @Test("N-04: a complete team has no failures")
  func completeTeam() throws {
    var builder = try sambygging()
    try builder.member("Anna", .municipal, [.municipalContact])
    try builder.member("Ola", .local, [.ideaOwner, .teamLeader])
    #expect(failures(builder).isEmpty)
    #expect(try outcome(builder, "roleMinimum").isMet == true)
  }

  @Test("N-04: a member whose period has ended does not count; the last day does")
  func endedMembership() throws {
    var builder = try sambygging()
    try builder.member("Anna", .municipal, [.municipalContact], to: "2026-10-15")
    try builder.member("Ola", .local, [.ideaOwner], to: "2026-10-14")
    #expect(failures(builder) == ["affiliation: local", "role: ideaOwner"])
  }

  @Test("Counts are of persons: two memberships of one person are one")
  func personsNotMemberships() throws {
    let rule = Rule.roleMinimum(role: nil, affiliation: .external, minimum: .count(2))
    var builder = try CaseBuilder(template(rule))
    try builder.begin("work", on: "2026-01-01")
    let ola = try builder.member("Ola", .local, [.ideaOwner])
    try builder.member("Ola igjen", .local, [.chair], values: ["person": .record(RecordLink(ola))])
    let outcome = try #require(GateEvaluation(builder.situation).outcomesInProgress.first)
    #expect(
      outcome.finding == .persons(nil, .external, found: 1, minimum: .count(2)))
    #expect(outcome.isMet == false)
  }

  @Test("N-26: members and partners without competence are named")
  func competence() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    try builder.begin("competence", on: "2026-03-01")
    let anna = try builder.member("Anna", .municipal, [.municipalContact])
    try builder.member("Ola", .local, [.ideaOwner])
    let firm = try builder.organisation("Kvernmyrli Bygg")
    try builder.organisation("Båtforeningen")
    try builder.organisation("Konsulenten", role: .supplier)
    try builder.entry(
      .competence,
      [
        "subkind": .code("processLeaderCourse"), "persons": .list([.record(RecordLink(anna))]),
        "organisations": .list([.record(RecordLink(firm))]),
      ])
    #expect(builder.situation.withoutCompetence.map(\.title) == ["Ola", "Båtforeningen"])
    let outcomes = GateEvaluation(builder.situation).outcomes(of: "competence")
    #expect(outcomes.map(\.isMet) == [true, false])
    #expect(outcomes.map(\.blocks) == [false, false])
  }

  @Test("N-27: who is entered after step 3 came in a later step")
  func cameInStep() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    try builder.begin("start", on: "2025-12-01", until: "2026-03-02")
    try builder.begin("competence", on: "2026-03-02", until: "2026-05-19")
    try builder.begin("implementation", on: "2026-05-20")
    try builder.member("Anna", .municipal, [.municipalContact], entered: "2026-01-22")
    try builder.member("Kari", .local, [.professional], entered: "2026-04-01")
    try builder.member("Emil", .local, [.professional], from: "2026-01-01", entered: "2026-06-01")
    try builder.member("Per", .local, [.professional], from: "2026-06-01")
    let steps = builder.situation.memberships.map { builder.situation.cameInStep($0) }
    #expect(steps == [nil, 4, 5, 5])
  }

  @Test("N-27: a template that asks for no team marks nobody")
  func noTeamStep() throws {
    var builder = try CaseBuilder(Granvag.template("plattform"))
    try builder.begin("evaluation", on: "2026-01-01")
    try builder.member("Anna", .municipal, [.municipalContact], entered: "2026-06-01")
    #expect(builder.situation.cameInStep(builder.situation.memberships[0]) == nil)
    #expect(builder.situation.teamFailures.isEmpty)
  }

  @Test("N-36: who can decide what")
  func mandates() throws {
    var builder = try sambygging()
    try builder.member(
      "Anna", .municipal, [.processOwner], values: ["decisionMandate": .text("Penger")])
    try builder.member("Ola", .local, [.ideaOwner])
    #expect(builder.situation.decisionMandates.map(\.decisionMandate) == ["Penger"])
  }

  @Test(
    "Partners are counted by where they come from",
    arguments: [(PartnerScope?.none, 3), (.local, 2), (.external, 1)])
  func partners(scope: PartnerScope?, found: Int) throws {
    var builder = try CaseBuilder(template(.partnerMinimum(scope: scope, minimum: .count(3))))
    try builder.begin("work", on: "2026-01-01")
    try builder.organisation("Kommunen", role: .owner)
    try builder.organisation("Båtforeningen")
    try builder.organisation("Vellet")
    try builder.organisation("Høyskolen", isLocal: false)
    let outcome = try #require(GateEvaluation(builder.situation).outcomesInProgress.first)
    #expect(outcome.finding == .partners(scope, found: found, minimum: .count(3)))
    #expect(outcome.isMet == (found == 3))
  }
}

/// A template with one phase `work` that asks one rule.
func template(_ rule: Rule, strength: RuleStrength = .requirement) -> ProcessTemplate {
  ProcessTemplate(
    key: "egen",
    phases: [
      PhaseTemplate(
        key: "work", title: LocalizedText("Arbeid"),
        rules: [TemplateRule(rule, strength: strength)])
    ])
}
