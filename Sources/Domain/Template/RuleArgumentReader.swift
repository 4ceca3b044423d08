/// Takes the arguments of one rule one by one and gathers what is wrong with them.
struct RuleArgumentReader {
  private let rule: RuleName
  private let arguments: [String: RuleArgument]
  private var known: [String] = []
  private var problems: [RuleProblem] = []

  init(rule: RuleName, arguments: [String: RuleArgument]) {
    self.rule = rule
    self.arguments = arguments
  }

  /// Throws what is wrong, arguments that nobody asked for included.
  func finish() throws(RuleProblems) {
    let unknown = arguments.keys.filter { !known.contains($0) }.sorted().map { name in
      RuleProblem(
        argument: name,
        problem: .unknownArgument(
          name, rule: rule, nearest: Spelling.nearest(to: name, among: known), allowed: known))
    }
    let all = problems + unknown
    if !all.isEmpty { throw RuleProblems(all: all) }
  }

  /// Notes a problem of an argument.
  mutating func report(_ problem: TemplateProblem, at argument: String) {
    problems.append(RuleProblem(argument: argument, problem: problem))
  }

  /// The argument's value if it is there, known from now on.
  private mutating func take(_ name: String) -> RuleArgument? {
    known.append(name)
    return arguments[name]
  }

  /// One of the values of an enumeration, or nil where the argument is not given.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Value.Type = Value.self
  ) -> Value? {
    guard let text = text(name) else { return nil }
    return value(text, at: name)
  }

  /// One of the values of an enumeration; reported where it is not given.
  mutating func requiredChoice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Value.Type = Value.self
  ) -> Value? {
    if arguments[name] == nil { report(.missing, at: name) }
    return choice(name)
  }

  /// At least one of the values of an enumeration.
  mutating func requiredChoices<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Value.Type = Value.self
  ) -> [Value] {
    switch take(name) {
    case .list(let texts) where !texts.isEmpty:
      return texts.compactMap { value($0, at: name) }
    case nil, .list:
      report(.missing, at: name)
    case .text, .number, .flag:
      report(.notList, at: name)
    }
    return []
  }

  private mutating func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, at name: String
  ) -> Value? {
    if let value = Value(rawValue: text) { return value }
    reportUnknown(text, among: Value.allCases.map(\.rawValue), at: name)
    return nil
  }

  /// Notes that a value is not among those allowed.
  mutating func reportUnknown(_ text: String, among allowed: [String], at name: String) {
    report(
      .unknownValue(text, nearest: Spelling.nearest(to: text, among: allowed), allowed: allowed),
      at: name)
  }

  /// A text, or nil where the argument is not given.
  mutating func text(_ name: String) -> String? {
    switch take(name) {
    case nil: return nil
    case .text(let text): return text
    case .flag(let flag): report(.needsQuotes(flag ? "yes" : "no"), at: name)
    case .number, .list: report(.notText, at: name)
    }
    return nil
  }

  /// A whole number within bounds, or nil where the argument is not given.
  mutating func number(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
    switch take(name) {
    case nil: return nil
    case .number(let number) where bounds.contains(number): return number
    case .number, .text, .flag, .list: report(.notNumber(bounds), at: name)
    }
    return nil
  }

  /// Yes or no, or nil where the argument is not given.
  mutating func flag(_ name: String) -> Bool? {
    switch take(name) {
    case nil: return nil
    case .flag(let flag): return flag
    case .text, .number, .list: report(.notFlag, at: name)
    }
    return nil
  }

  /// How many at least, or nil where the argument is not given.
  mutating func optionalMinimum(_ name: String = "minimum") -> RuleMinimum? {
    switch take(name) {
    case nil: return nil
    case .text("all"): return .all
    case .number(let number) where Rule.counts.contains(number): return .count(number)
    case .text(let text): reportUnknown(text, among: ["all"], at: name)
    case .number, .flag, .list: report(.notNumber(Rule.counts), at: name)
    }
    return nil
  }

  /// How many at least; one where the argument is not given.
  mutating func minimum() -> RuleMinimum {
    optionalMinimum() ?? .count(1)
  }
}
