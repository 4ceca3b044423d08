import Domain

extension TemplateParser {
  /// Notes a problem of a key.
  mutating func report(_ problem: TemplateProblem, _ name: String, in group: FieldGroup) {
    report(problem, at: group.path(of: name), line: group.line(of: name))
  }

  /// Notes a problem of a place.
  mutating func report(_ problem: TemplateProblem, at field: String, line: Int) {
    problems.append(Finding(line: line, field: field, problem: problem))
  }

  // MARK: Groups and lists

  /// The node as a group of those keys; others are reported.
  mutating func group(_ node: YAMLNode, at path: String, _ allowed: [String]) -> FieldGroup? {
    guard let group = anyGroup(node, at: path) else { return nil }
    for pair in group.pairs where !allowed.contains(pair.name) {
      let nearest = Spelling.nearest(to: pair.name, among: allowed)
      report(
        .unknownName(pair.name, nearest: nearest, allowed: allowed), at: group.path(of: pair.name),
        line: pair.line)
    }
    return group
  }

  /// The node as a group of any keys.
  mutating func anyGroup(_ node: YAMLNode, at path: String) -> FieldGroup? {
    guard case .group(let pairs, let line) = node else {
      report(.notGroup, at: path, line: node.line)
      return nil
    }
    return FieldGroup(pairs: pairs, line: line, path: path)
  }

  /// A key's value as a group of those keys, or nil where it is left out.
  mutating func subgroup(_ name: String, in parent: FieldGroup, _ allowed: [String]) -> FieldGroup?
  {
    parent[name].flatMap { group($0, at: parent.path(of: name), allowed) }
  }

  /// A key's value as a list with the place of each item; empty where it is left out.
  mutating func list(
    _ name: String, in group: FieldGroup
  ) -> [(node: YAMLNode, path: String)] {
    guard let node = group[name] else { return [] }
    guard case .list(let items, _) = node else {
      report(.notList, name, in: group)
      return []
    }
    return items.enumerated().map { ($0.element, "\(group.path(of: name))[\($0.offset + 1)]") }
  }

  /// A key's value as a list of groups of those keys.
  mutating func groups(_ name: String, in parent: FieldGroup, _ allowed: [String]) -> [FieldGroup] {
    list(name, in: parent).compactMap { group($0.node, at: $0.path, allowed) }
  }

  // MARK: Plain values

  /// A text on one or several lines; blank counts as left out.
  mutating func text(_ name: String, in group: FieldGroup) -> String? {
    group[name].flatMap { text($0, at: group.path(of: name)) }
  }

  private mutating func text(_ node: YAMLNode, at path: String) -> String? {
    guard case .scalar(let scalar, let line) = node else {
      report(.notText, at: path, line: node.line)
      return nil
    }
    switch scalar {
    case .null: return nil
    case .flag(let word, _): report(.needsQuotes(word), at: path, line: line)
    case .number(let number): return String(number)
    case .text(let text):
      if text.unicodeScalars.contains(where: Self.isControl) {
        report(.controlCharacters, at: path, line: line)
        return nil
      }
      return text.allSatisfy(\.isWhitespace) ? nil : text
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }

  /// A key that records and commands name something by; reported where it is missing.
  mutating func key(_ name: String, in group: FieldGroup) -> String? {
    guard let text = requiredText(name, in: group) else { return nil }
    guard Self.isKey(text[...]) else {
      report(.keyForm(text), name, in: group)
      return nil
    }
    return text
  }

  /// Whether the text is letters a to z, digits and hyphens, begins with a letter, and is short.
  static func isKey(_ text: Substring) -> Bool {
    let letters: [ClosedRange<Character>] = ["a"..."z", "A"..."Z"]
    return text.count <= 64 && text.first.map { first in letters.contains { $0 ~= first } } == true
      && text.allSatisfy { character in
        character == "-" || "0"..."9" ~= character || letters.contains { $0 ~= character }
      }
  }

  /// A text, reported where it is missing.
  mutating func requiredText(_ name: String, in group: FieldGroup) -> String? {
    let before = problems.count
    let text = text(name, in: group)
    if text == nil, problems.count == before { report(.missing, name, in: group) }
    return text
  }

  /// A whole number within bounds, or nil where it is left out.
  mutating func number(_ name: String, in group: FieldGroup, _ bounds: ClosedRange<Int>) -> Int? {
    guard let node = group[name] else { return nil }
    guard case .scalar(.number(let number), _) = node, bounds.contains(number) else {
      report(.notNumber(bounds), name, in: group)
      return nil
    }
    return number
  }

  /// True or false, or nil where it is left out.
  mutating func flag(_ name: String, in group: FieldGroup) -> Bool? {
    guard let node = group[name] else { return nil }
    guard case .scalar(.flag(_, let flag), _) = node else {
      report(.notFlag, name, in: group)
      return nil
    }
    return flag
  }

  // MARK: Codes

  /// A value of an enumeration, or nil where it is left out.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, in group: FieldGroup, among allowed: [Value] = Array(Value.allCases)
  ) -> Value? {
    guard let node = group[name] else { return nil }
    return choice(node, at: group.path(of: name), among: allowed)
  }

  /// A value of an enumeration, reported where it is left out.
  mutating func requiredChoice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, in group: FieldGroup
  ) -> Value? {
    if group[name] == nil { report(.missing, name, in: group) }
    return choice(name, in: group)
  }

  /// Values of an enumeration, or nil where the list is left out.
  mutating func choices<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, in group: FieldGroup
  ) -> [Value]? {
    guard group[name] != nil else { return nil }
    return list(name, in: group).compactMap {
      choice($0.node, at: $0.path, among: Array(Value.allCases))
    }
  }

  private mutating func choice<Value: RawRepresentable<String>>(
    _ node: YAMLNode, at path: String, among allowed: [Value]
  ) -> Value? {
    guard let text = text(node, at: path) else { return nil }
    if let value = allowed.first(where: { $0.rawValue == text }) { return value }
    let codes = allowed.map(\.rawValue)
    let nearest = Spelling.nearest(to: text, among: codes)
    report(
      .unknownValue(text, nearest: nearest, allowed: codes), at: path, line: node.line)
    return nil
  }

  // MARK: Texts in several languages

  /// A text in one to three languages, or nil where it is left out.
  mutating func localized(_ name: String, in group: FieldGroup) -> LocalizedText? {
    group[name].flatMap { localized($0, at: group.path(of: name)) }
  }

  /// A text in one to three languages, reported where it is left out.
  mutating func requiredLocalized(_ name: String, in group: FieldGroup) -> LocalizedText? {
    if group[name] == nil { report(.missing, name, in: group) }
    return localized(name, in: group)
  }

  /// Texts in one to three languages each; empty where the list is left out.
  mutating func localizedList(_ name: String, in group: FieldGroup) -> [LocalizedText] {
    list(name, in: group).compactMap { localized($0.node, at: $0.path) }
  }

  private mutating func localized(_ node: YAMLNode, at path: String) -> LocalizedText? {
    guard case .group(let pairs, let line) = node else {
      report(.notLocalized, at: path, line: node.line)
      return nil
    }
    let before = problems.count
    var texts: [Language: String] = [:]
    for pair in pairs {
      guard let language = Language(rawValue: pair.name) else {
        report(.unknownLanguage(pair.name), at: "\(path).\(pair.name)", line: pair.line)
        continue
      }
      texts[language] = text(pair.value, at: "\(path).\(pair.name)")
    }
    guard let localized = LocalizedText(texts) else {
      if problems.count == before { report(.missingNorwegian, at: path, line: line) }
      return nil
    }
    let missing = localized.missingLanguages
    if !missing.isEmpty {
      warnings.append(TemplateWarning(line: line, field: path, missing: missing))
    }
    return localized
  }
}
