import Domain

extension TemplateParser {
  /// The phases in order; reported where there is none.
  mutating func phases(in group: FieldGroup) -> [PhaseTemplate] {
    let names = [
      "phase", "title", "what", "who", "summary", "results", "steps", "subprocesses",
      "resources", "guidance", "completedAtStart", "startsAfter", "when", "requirements",
      "advice",
    ]
    let groups = groups("phases", in: group, names)
    if groups.isEmpty { report(.noPhases, "phases", in: group) }
    var read: [(key: String, line: Int)] = []
    var phases: [PhaseTemplate] = []
    for phase in groups {
      guard let template = self.phase(phase) else { continue }
      if let first = read.first(where: { $0.key == template.key }) {
        report(.repeatedKey(template.key, firstLine: first.line), "phase", in: phase)
      }
      read.append((template.key, phase.line(of: "phase")))
      phases.append(template)
    }
    checkOrder(of: phases, in: groups)
    return phases
  }

  private mutating func phase(_ group: FieldGroup) -> PhaseTemplate? {
    let key = key("phase", in: group)
    let title = requiredLocalized("title", in: group)
    let what = localized("what", in: group)
    let who = localized("who", in: group)
    let summary = localized("summary", in: group)
    let results = localizedList("results", in: group)
    let steps = localizedList("steps", in: group)
    let subprocesses = subprocesses(in: group)
    let resources = resources(in: group)
    let guidance = localizedList("guidance", in: group)
    let isCompletedAtStart = flag("completedAtStart", in: group) ?? false
    let startsAfter = list("startsAfter", in: group).compactMap { phaseKey($0.node, at: $0.path) }
    let onlyWhen = onlyWhen(in: group)
    let rules = rules(in: group)
    guard let key else { return nil }
    return PhaseTemplate(
      key: key, title: title ?? LocalizedText(""), what: what, who: who, summary: summary,
      results: results, steps: steps, subprocesses: subprocesses, resources: resources,
      guidance: guidance, isCompletedAtStart: isCompletedAtStart, startsAfter: startsAfter,
      onlyWhen: onlyWhen, rules: rules)
  }

  private mutating func phaseKey(_ node: YAMLNode, at path: String) -> String? {
    guard case .scalar(.text(let key), _) = node else {
      report(.notText, at: path, line: node.line)
      return nil
    }
    return key
  }

  /// A phase waits for phases that come before it only, so that no two wait for each other.
  private mutating func checkOrder(of phases: [PhaseTemplate], in groups: [FieldGroup]) {
    let keys = phases.map(\.key)
    for (index, phase) in phases.enumerated() {
      let group = groups.first { $0["phase"].map { Self.isText($0, phase.key) } ?? false }
      for awaited in phase.startsAfter where !keys.prefix(index).contains(awaited) {
        let problem: TemplateProblem =
          keys.contains(awaited)
          ? .waitsForLaterPhase(awaited)
          : .unknownValue(
            awaited, nearest: Spelling.nearest(to: awaited, among: keys), allowed: keys)
        if let group { report(problem, "startsAfter", in: group) }
      }
    }
  }

  private static func isText(_ node: YAMLNode, _ text: String) -> Bool {
    guard case .scalar(.text(let found), _) = node else { return false }
    return found == text
  }

  /// The size of a `when`, or nil where it is left out; an unknown size cannot be asked for.
  mutating func onlyWhen(in group: FieldGroup) -> CaseSize? {
    guard let condition = subgroup("when", in: group, ["size"]) else { return nil }
    if condition["size"] == nil { report(.missing, "size", in: condition) }
    return choice("size", in: condition, among: [.small, .large])
  }

  private mutating func subprocesses(in group: FieldGroup) -> [SubprocessTemplate] {
    let names = ["title", "what", "checklist", "resources"]
    return groups("subprocesses", in: group, names).compactMap { group in
      let title = requiredLocalized("title", in: group)
      let what = localized("what", in: group)
      let checklist = text("checklist", in: group)
      if let checklist {
        checklistReferences.append(
          ChecklistReference(
            line: group.line(of: "checklist"), field: group.path(of: "checklist"),
            checklist: checklist, item: nil))
      }
      let resources = resources(in: group)
      return title.map {
        SubprocessTemplate(title: $0, what: what, checklist: checklist, resources: resources)
      }
    }
  }

  private mutating func resources(in group: FieldGroup) -> [ResourceTemplate] {
    let names = ["title", "publisher", "year", "url", "note"]
    return groups("resources", in: group, names).compactMap { group in
      let title = requiredLocalized("title", in: group)
      let publisher = text("publisher", in: group)
      let year = number("year", in: group, 1_000...2_199)
      let url = text("url", in: group)
      let note = localized("note", in: group)
      return title.map {
        ResourceTemplate(title: $0, publisher: publisher, year: year, url: url, note: note)
      }
    }
  }
}
