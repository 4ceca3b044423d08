import Domain

extension TemplateParser {
  /// The key set, or nil where a part that must be there could not be read.
  mutating func keySet(from root: YAMLNode) -> KeySet? {
    let names = [
      "keySet", "version", "source", "title", "keys", "supplementaryKeys", "homeMeasures",
      "publishedTopFive", "overlaps",
    ]
    guard let group = group(root, at: "", names) else { return nil }
    let name = key("keySet", in: group)
    let version = number("version", in: group, 1...1_000_000) ?? 1
    let source = requiredLocalized("source", in: group)
    let title = requiredLocalized("title", in: group)
    let keys = keys(in: group)
    let supplementary = supplementaryKeys(in: group)
    let measures = homeMeasures(in: group)
    let codes = keys.map(\.code)
    let topFive = list("publishedTopFive", in: group).compactMap { node, path in
      code(node, at: path, among: codes)
    }
    let overlaps = overlaps(in: group, among: codes)
    guard let name, let source, let title else { return nil }
    return KeySet(
      name: name, version: version, source: source, title: title, keys: keys,
      supplementaryKeys: supplementary, homeMeasures: measures, publishedTopFive: Set(topFive),
      overlaps: overlaps)
  }

  private mutating func keys(in group: FieldGroup) -> [WorkshopKey] {
    let groups = groups("keys", in: group, ["key", "label", "marked"])
    if groups.isEmpty { report(.missing, "keys", in: group) }
    let keys = groups.compactMap { group -> WorkshopKey? in
      if group["key"] == nil { report(.missing, "key", in: group) }
      let number = number("key", in: group, 1...999)
      let label = requiredLocalized("label", in: group)
      let marked = marked(in: group)
      guard let number, let label else { return nil }
      return WorkshopKey(code: String(number), label: label, marked: marked)
    }
    refuseRepeated("key", in: groups)
    return keys
  }

  private mutating func marked(in group: FieldGroup) -> MarkedLabel? {
    let marks = MarkedLabel.Mark.allCases
    guard let texts = subgroup("marked", in: group, marks.map(\.rawValue)) else { return nil }
    for mark in marks {
      if let text = text(mark.rawValue, in: texts) { return MarkedLabel(mark: mark, text: text) }
    }
    if texts.pairs.isEmpty { report(.missing, "marked", in: group) }
    return nil
  }

  private mutating func supplementaryKeys(in group: FieldGroup) -> [WorkshopKey] {
    let groups = groups("supplementaryKeys", in: group, ["key", "label"])
    let keys = groups.compactMap { group -> WorkshopKey? in
      let code = key("key", in: group)
      let label = requiredLocalized("label", in: group)
      guard let code, let label else { return nil }
      return WorkshopKey(code: code, label: label)
    }
    refuseRepeated("key", in: groups)
    return keys
  }

  private mutating func homeMeasures(in group: FieldGroup) -> [HomeMeasure] {
    let groups = groups("homeMeasures", in: group, ["measure", "label"])
    let measures = groups.compactMap { group -> HomeMeasure? in
      let code = key("measure", in: group)
      let label = requiredLocalized("label", in: group)
      guard let code, let label else { return nil }
      return HomeMeasure(code: code, label: label)
    }
    refuseRepeated("measure", in: groups)
    return measures
  }

  private mutating func overlaps(
    in group: FieldGroup, among codes: [String]
  ) -> [KeyOverlap] {
    groups("overlaps", in: group, ["key", "resembles"]).compactMap { group in
      let key = code("key", in: group, among: codes)
      let other = code("resembles", in: group, among: codes)
      guard let key, let other else { return nil }
      if key == other {
        report(.repeatedKey(key, firstLine: group.line(of: "key")), "resembles", in: group)
      }
      return KeyOverlap(key, other)
    }
  }

  // MARK: Codes

  private mutating func code(
    _ name: String, in group: FieldGroup, among codes: [String]
  ) -> String? {
    guard let node = group[name] else {
      report(.missing, name, in: group)
      return nil
    }
    return code(node, at: group.path(of: name), among: codes)
  }

  /// The number of a key of the set.
  private mutating func code(
    _ node: YAMLNode, at path: String, among codes: [String]
  ) -> String? {
    guard case .scalar(.number(let number), let line) = node else {
      report(.notNumber(1...999), at: path, line: node.line)
      return nil
    }
    let code = String(number)
    guard codes.contains(code) else {
      report(.unknownValue(code, nearest: nil, allowed: codes), at: path, line: line)
      return nil
    }
    return code
  }

  /// Reports a code that is in two of the groups.
  private mutating func refuseRepeated(_ name: String, in groups: [FieldGroup]) {
    var lines: [String: Int] = [:]
    for group in groups {
      let code: String
      switch group[name] {
      case .scalar(.text(let text), _): code = text
      case .scalar(.number(let number), _): code = String(number)
      case nil, .scalar, .list, .group: continue
      }
      if let first = lines[code] {
        report(.repeatedKey(code, firstLine: first), name, in: group)
      }
      lines[code] = lines[code] ?? group.line(of: name)
    }
  }
}
