import Domain

extension TemplateParser {
  /// The checklists in order.
  mutating func checklists(in group: FieldGroup) -> [ChecklistTemplate] {
    var lines: [String: Int] = [:]
    let groups = groups(
      "checklists", in: group, ["checklist", "title", "items", "from", "asksWho"])
    return groups.compactMap { group in
      let key = key("checklist", in: group)
      let title = requiredLocalized("title", in: group)
      let isFromPlatform = isFromPlatform(group)
      let asksWho = flag("asksWho", in: group) ?? false
      let items = items(in: group)
      if items.isEmpty, !isFromPlatform, group["items"].map(Self.isEmpty) ?? true {
        report(.noItems, "items", in: group)
      }
      if isFromPlatform, !items.isEmpty { report(.notBoth("from", "items"), "items", in: group) }
      guard let key, let title else { return nil }
      if let first = lines[key] {
        report(.repeatedKey(key, firstLine: first), "checklist", in: group)
      }
      lines[key] = lines[key] ?? group.line(of: "checklist")
      return ChecklistTemplate(
        key: key, title: title, items: items, isFromPlatform: isFromPlatform, asksWho: asksWho)
    }
  }

  private static func isEmpty(_ node: YAMLNode) -> Bool {
    guard case .list(let items, _) = node else { return false }
    return items.isEmpty
  }

  private enum Source: String, CaseIterable {
    case platform
  }

  private mutating func isFromPlatform(_ group: FieldGroup) -> Bool {
    let source: Source? = choice("from", in: group)
    return source == .platform
  }

  private mutating func items(in group: FieldGroup) -> [ChecklistItemTemplate] {
    groups("items", in: group, ["text", "checks"]).compactMap { item in
      let text = requiredLocalized("text", in: item)
      let checks = checks(in: item)
      return text.map { ChecklistItemTemplate(text: $0, checks: checks) }
    }
  }

  private mutating func checks(in item: FieldGroup) -> [Rule] {
    list("checks", in: item).compactMap { node, path in
      anyGroup(node, at: path).flatMap { rule($0, leavingOut: ["rule"]) }
    }
  }
}
