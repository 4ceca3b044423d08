extension Rule {
  /// The arguments as a template writes them, those that have their default left out.
  package var arguments: [String: RuleArgument] {
    switch self {
    case .fieldFilled(let field): ["field": .text(field.rawValue)]
    case .goalCount(let kind, let link, let minimum):
      Self.given(["kind": .of(kind), "link": .of(link), "minimum": .of(minimum)])
    case .measureCount(let condition): condition.arguments
    case .roleMinimum(let role, let affiliation, let minimum):
      Self.given(["role": .of(role), "affiliation": .of(affiliation), "minimum": .of(minimum)])
    case .teamMix(let affiliations): ["of": .list(affiliations.map(\.rawValue))]
    case .partnerMinimum(let scope, let minimum):
      Self.given(["scope": .of(scope), "minimum": .of(minimum)])
    case .serviceAreasCovered(let minimum): Self.given(["minimum": minimum.map { .exact($0) }])
    case .meetingHeld(let kind, let minimum):
      Self.given(["kind": .of(kind), "minimum": .of(minimum)])
    case .seriesOnSchedule(let kind): ["kind": .text(kind.rawValue)]
    case .entryExists(let condition): condition.arguments
    case .anchoring(let kind, let minimum):
      Self.given(["kind": .of(kind), "minimum": .of(minimum)])
    case .anchoringPerParty(let parties): ["of": .text(parties.rawValue)]
    case .checklistAnswered(let condition): condition.arguments
    case .agreementStatus(let level): ["atLeast": .text(level.rawValue)]
    case .planStatus(let level): ["atLeast": .text(level.rawValue)]
    case .minimumDuration(let subject, .months(let months)):
      ["of": .text(subject.rawValue), "months": .number(months)]
    case .minimumDuration(let subject, .calendarYears(let years)):
      ["of": .text(subject.rawValue), "calendarYears": .number(years)]
    case .everyRoleHasResponsibility, .everyMemberHasCompetence, .challengeJustified,
      .channelAllowed, .budgetBalanced, .residentsInEveryPhase:
      [:]
    }
  }

  fileprivate static func given(_ arguments: [String: RuleArgument?]) -> [String: RuleArgument] {
    arguments.compactMapValues { $0 }
  }
}

extension RuleArgument {
  fileprivate static func of(_ value: (some RawRepresentable<String>)?) -> RuleArgument? {
    value.map { .text($0.rawValue) }
  }

  /// The argument of a minimum, or nil for the default of one.
  fileprivate static func of(_ minimum: RuleMinimum) -> RuleArgument? {
    minimum == .count(1) ? nil : exact(minimum)
  }

  fileprivate static func exact(_ minimum: RuleMinimum) -> RuleArgument {
    switch minimum {
    case .all: .text("all")
    case .count(let number): .number(number)
    }
  }
}

extension MeasureCondition {
  fileprivate var arguments: [String: RuleArgument] {
    Rule.given([
      "status": .of(status), "category": .of(category), "open": isOpen.map { .flag($0) },
      "without": .of(without), "minimum": minimum.map { .exact($0) },
      "maximum": maximum.map { .number($0) },
    ])
  }
}

extension EntryCondition {
  fileprivate var arguments: [String: RuleArgument] {
    Rule.given([
      "kind": .of(kind), "subkind": subkind.map { .text($0) }, "audience": .of(audience),
      "level": .of(level), "isTestable": isTestable.map { .flag($0) },
      "within": isWithinPhase ? .text("phase") : nil,
      "different": countsSubkinds ? .text("subkind") : nil, "minimum": .of(minimum),
    ])
  }
}

extension ChecklistCondition {
  fileprivate var arguments: [String: RuleArgument] {
    Rule.given([
      "checklist": .text(checklist), "item": item.map { .number($0) }, "value": .of(value),
      "perOrganisation": isPerOrganisation ? .flag(true) : nil,
    ])
  }
}

extension Rule: Codable {
  /// A key of the flat JSON form: `rule`, or the name of an argument.
  private struct Key: CodingKey {
    static let rule = Key("rule")

    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .rule)
    var arguments: [String: RuleArgument] = [:]
    for key in container.allKeys where key.stringValue != Key.rule.stringValue {
      arguments[key.stringValue] = try container.decode(RuleArgument.self, forKey: key)
    }
    do {
      try self.init(name: name, arguments: arguments)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath, debugDescription: "Not a rule: \(name)",
          underlyingError: error))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name.rawValue, forKey: .rule)
    for (argument, value) in arguments.sorted(by: { $0.key < $1.key }) {
      try container.encode(value, forKey: Key(argument))
    }
  }
}
