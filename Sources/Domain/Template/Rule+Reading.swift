extension Rule {
  /// What a count of a rule may be.
  static let counts = 0...10_000

  /// Reads the rule of that name with those arguments, as a template writes it.
  ///
  /// Throws everything that is wrong: a name outside the vocabulary, an argument that the rule
  /// does not take, lacks or cannot understand.
  package init(name: String, arguments: [String: RuleArgument]) throws(RuleProblems) {
    guard let ruleName = RuleName(rawValue: name) else {
      let nearest = Spelling.nearest(to: name, among: RuleName.allCases.map(\.rawValue))
      throw RuleProblems(all: [
        RuleProblem(argument: nil, problem: .unknownRule(name, nearest: nearest))
      ])
    }
    var reader = RuleArgumentReader(rule: ruleName, arguments: arguments)
    let rule = Self.read(ruleName, from: &reader)
    try reader.finish()
    guard let rule else { preconditionFailure("A rule that is not read has a problem") }
    self = rule
  }

  /// The rule, or nil where a problem is noted.
  private static func read(_ name: RuleName, from reader: inout RuleArgumentReader) -> Rule? {
    switch name {
    case .fieldFilled: reader.requiredChoice("field").map { .fieldFilled($0) }
    case .goalCount:
      .goalCount(
        kind: reader.choice("kind"), link: reader.choice("link"), minimum: reader.minimum())
    case .measureCount: .measureCount(measureCondition(from: &reader))
    case .roleMinimum:
      .roleMinimum(
        role: reader.choice("role"), affiliation: reader.choice("affiliation"),
        minimum: reader.minimum())
    case .everyRoleHasResponsibility: .everyRoleHasResponsibility
    case .teamMix: .teamMix(of: reader.requiredChoices("of"))
    case .everyMemberHasCompetence: .everyMemberHasCompetence
    case .partnerMinimum:
      .partnerMinimum(scope: reader.choice("scope"), minimum: reader.minimum())
    case .serviceAreasCovered: .serviceAreasCovered(minimum: reader.optionalMinimum())
    case .meetingHeld: meetingHeld(from: &reader)
    case .seriesOnSchedule: reader.requiredChoice("kind").map { .seriesOnSchedule(kind: $0) }
    case .entryExists: entryCondition(from: &reader).map { .entryExists($0) }
    case .anchoring: anchoring(from: &reader)
    case .anchoringPerParty: reader.requiredChoice("of").map { .anchoringPerParty(of: $0) }
    case .checklistAnswered: checklistCondition(from: &reader).map { .checklistAnswered($0) }
    case .agreementStatus: reader.requiredChoice("atLeast").map { .agreementStatus(atLeast: $0) }
    case .challengeJustified: .challengeJustified
    case .channelAllowed: .channelAllowed
    case .planStatus: reader.requiredChoice("atLeast").map { .planStatus(atLeast: $0) }
    case .minimumDuration: minimumDuration(from: &reader)
    case .budgetBalanced: .budgetBalanced
    case .residentsInEveryPhase: .residentsInEveryPhase
    }
  }

  private static func meetingHeld(from reader: inout RuleArgumentReader) -> Rule? {
    let kind: MeetingKind? = reader.requiredChoice("kind")
    let minimum = reader.minimum()
    return kind.map { .meetingHeld(kind: $0, minimum: minimum) }
  }

  private static func anchoring(from reader: inout RuleArgumentReader) -> Rule? {
    let kind: AnchoringArena? = reader.requiredChoice("kind")
    let minimum = reader.minimum()
    return kind.map { .anchoring(kind: $0, minimum: minimum) }
  }

  private static func measureCondition(
    from reader: inout RuleArgumentReader
  ) -> MeasureCondition {
    MeasureCondition(
      status: reader.choice("status"), category: reader.choice("category"),
      isOpen: reader.flag("open"), without: reader.choice("without"),
      minimum: reader.optionalMinimum(), maximum: reader.number("maximum", in: counts))
  }

  private static func entryCondition(from reader: inout RuleArgumentReader) -> EntryCondition? {
    let kind: EntryKind? = reader.requiredChoice("kind")
    let subkind = reader.text("subkind")
    let audience: Audience? = reader.choice("audience")
    let level: InsightLevel? = reader.choice("level")
    let isTestable = reader.flag("isTestable")
    let isWithinPhase = onlyValue("phase", of: "within", from: &reader)
    let countsSubkinds = onlyValue("subkind", of: "different", from: &reader)
    let minimum = reader.minimum()
    guard let kind else { return nil }
    checkSubkind(subkind, of: kind, counted: countsSubkinds, in: &reader)
    return EntryCondition(
      kind: kind, subkind: subkind, audience: audience, level: level, isTestable: isTestable,
      isWithinPhase: isWithinPhase, countsSubkinds: countsSubkinds, minimum: minimum)
  }

  /// Whether the argument is given; another value than the only one is reported.
  private static func onlyValue(
    _ value: String, of name: String, from reader: inout RuleArgumentReader
  ) -> Bool {
    guard let text = reader.text(name) else { return false }
    if text != value { reader.reportUnknown(text, among: [value], at: name) }
    return true
  }

  private static func checkSubkind(
    _ subkind: String?, of kind: EntryKind, counted: Bool, in reader: inout RuleArgumentReader
  ) {
    let allowed = kind.ruleSubkinds
    if let subkind, !allowed.contains(subkind) {
      reader.reportUnknown(subkind, among: allowed, at: "subkind")
    }
    if counted, allowed.isEmpty {
      reader.reportUnknown("subkind", among: [], at: "different")
    }
    if counted, subkind != nil {
      reader.report(.notBoth("subkind", "different"), at: "different")
    }
  }

  private static func checklistCondition(
    from reader: inout RuleArgumentReader
  ) -> ChecklistCondition? {
    let item = reader.number("item", in: 1...1_000)
    let value: ChecklistAnswer? = reader.choice("value")
    let isPerOrganisation = reader.flag("perOrganisation") ?? false
    guard let checklist = reader.text("checklist") else {
      reader.report(.missing, at: "checklist")
      return nil
    }
    return ChecklistCondition(
      checklist: checklist, item: item, value: value, isPerOrganisation: isPerOrganisation)
  }

  private static func minimumDuration(from reader: inout RuleArgumentReader) -> Rule? {
    let subject: DurationSubject? = reader.requiredChoice("of")
    let months = reader.number("months", in: 1...1_200)
    let years = reader.number("calendarYears", in: 1...100)
    let length: MinimumLength? =
      switch (months, years) {
      case (let months?, nil): .months(months)
      case (nil, let years?): .calendarYears(years)
      case (nil, nil): nil
      case (.some, .some): nil
      }
    if months != nil, years != nil {
      reader.report(.notBoth("months", "calendarYears"), at: "calendarYears")
    } else if length == nil {
      reader.report(.missing, at: "months")
    }
    guard let subject, let length else { return nil }
    return .minimumDuration(of: subject, length: length)
  }
}
