import Domain

extension TemplateParser {
  /// A rule with its key as the template writes it, or nil, and its place.
  private struct ReadRule {
    let group: FieldGroup
    let key: String?
    let rule: TemplateRule
  }

  /// The rules of a phase: requirements, then advice.
  mutating func rules(in phase: FieldGroup) -> [TemplateRule] {
    let requirements = rules("requirements", .requirement, in: phase)
    let read = requirements + rules("advice", .advice, in: phase)
    checkKeys(of: read)
    return read.map(\.rule)
  }

  private mutating func rules(
    _ name: String, _ strength: RuleStrength, in phase: FieldGroup
  ) -> [ReadRule] {
    list(name, in: phase).compactMap { node, path in
      guard let group = anyGroup(node, at: path) else { return nil }
      let key = text("key", in: group)
      let onlyWhen = onlyWhen(in: group)
      guard let rule = rule(group, leavingOut: ["rule", "key", "when"]) else { return nil }
      return ReadRule(
        group: group, key: key,
        rule: TemplateRule(rule, key: key, strength: strength, onlyWhen: onlyWhen))
    }
  }

  /// The rule of a group with its arguments, or nil where it is not one.
  mutating func rule(_ group: FieldGroup, leavingOut names: [String]) -> Rule? {
    guard let name = requiredText("rule", in: group) else { return nil }
    var arguments: [String: RuleArgument] = [:]
    for pair in group.pairs where !names.contains(pair.name) {
      if case .scalar(.null, _) = pair.value { continue }
      guard let argument = argument(pair.value) else {
        report(.notText, pair.name, in: group)
        return nil
      }
      arguments[pair.name] = argument
    }
    do {
      let rule = try Rule(name: name, arguments: arguments)
      noteChecklist(of: rule, in: group)
      return rule
    } catch {
      for found in error.all { report(found.problem, found.argument ?? "rule", in: group) }
      return nil
    }
  }

  private func argument(_ node: YAMLNode) -> RuleArgument? {
    switch node {
    case .scalar(.text(let text), _): .text(text)
    case .scalar(.number(let number), _): .number(number)
    case .scalar(.flag(_, let flag), _): .flag(flag)
    case .scalar(.null, _), .group: nil
    case .list(let items, _): texts(items).map { .list($0) }
    }
  }

  private func texts(_ items: [YAMLNode]) -> [String]? {
    var texts: [String] = []
    for case .scalar(.text(let text), _) in items { texts.append(text) }
    return texts.count == items.count ? texts : nil
  }

  private mutating func noteChecklist(of rule: Rule, in group: FieldGroup) {
    guard case .checklistAnswered(let condition) = rule else { return }
    let name = condition.item == nil ? "checklist" : "item"
    checklistReferences.append(
      ChecklistReference(
        line: group.line(of: name), field: group.path(of: name), checklist: condition.checklist,
        item: condition.item))
  }

  /// A name that occurs once may be bare; others have a key each: `name.word`.
  private mutating func checkKeys(of read: [ReadRule]) {
    var lines: [String: Int] = [:]
    for rule in read {
      let name = rule.rule.rule.name
      let occurrences = read.count { $0.rule.rule.name == name }
      let key = rule.rule.key
      if !Self.isKey(key, of: name) {
        report(.ruleKeyForm(key, rule: name), "key", in: rule.group)
      } else if occurrences > 1, key == name.rawValue {
        report(.ruleNeedsKey(name), rule.key == nil ? "rule" : "key", in: rule.group)
      } else if let first = lines[key] {
        report(.repeatedKey(key, firstLine: first), "key", in: rule.group)
      }
      lines[key] = lines[key] ?? rule.group.line(of: rule.key == nil ? "rule" : "key")
    }
  }

  private static func isKey(_ key: String, of name: RuleName) -> Bool {
    if key == name.rawValue { return true }
    guard key.hasPrefix(name.rawValue + ".") else { return false }
    return isKey(key.dropFirst(name.rawValue.count + 1))
  }
}
