import Domain

/// Makes a template of YAML and gathers everything that is wrong on the way.
///
/// A piece that is wrong is noted and read as if it were missing, so that the rest is checked too.
struct TemplateParser {
  /// Something wrong at a place.
  struct Finding {
    let line: Int
    let field: String
    let problem: TemplateProblem
  }

  /// A place that names a checklist, to be checked when all checklists are read.
  struct ChecklistReference {
    let line: Int
    let field: String
    let checklist: String
    let item: Int?
  }

  let existing: Set<TemplateIdentity>
  var problems: [Finding] = []
  var warnings: [TemplateWarning] = []
  var checklistReferences: [ChecklistReference] = []

  init(existing: Set<TemplateIdentity>) {
    self.existing = existing
  }

  /// The template, or nil where a part that must be there could not be read.
  mutating func template(from root: YAMLNode) -> ProcessTemplate? {
    let names = [
      "template", "version", "source", "title", "summary", "words", "parameters", "roles",
      "phases", "checklists", "series", "report",
    ]
    guard let group = group(root, at: "", names) else { return nil }
    let key = key("template", in: group)
    let version = number("version", in: group, 1...1_000_000) ?? 1
    refuseExisting(key, version, in: group)
    let template = ProcessTemplate(
      key: key ?? "", version: version, source: text("source", in: group),
      title: localized("title", in: group), summary: localized("summary", in: group),
      words: words(in: group), parameters: parameters(in: group), roles: roles(in: group),
      phases: phases(in: group), checklists: checklists(in: group), series: series(in: group),
      report: choices("report", in: group) ?? ProcessTemplate.shortReport)
    checkReferences(to: template.checklists)
    return key == nil ? nil : template
  }

  private mutating func refuseExisting(_ key: String?, _ version: Int, in group: FieldGroup) {
    let identity = TemplateIdentity(key: key ?? "", version: version)
    if existing.contains(identity) { report(.exists(identity), "template", in: group) }
  }

  private mutating func words(in group: FieldGroup) -> TemplateWords {
    guard let words = subgroup("words", in: group, ["case", "resident", "team"]) else {
      return TemplateWords()
    }
    return TemplateWords(
      case: localized("case", in: words), resident: localized("resident", in: words),
      team: localized("team", in: words))
  }

  private mutating func roles(in group: FieldGroup) -> [ExpectedRole] {
    groups("roles", in: group, ["role", "minimum"]).compactMap { role in
      let minimum = number("minimum", in: role, 0...1_000) ?? 1
      let name: Role? = requiredChoice("role", in: role)
      return name.map { ExpectedRole(role: $0, minimum: minimum) }
    }
  }

  private mutating func series(in group: FieldGroup) -> [SeriesTemplate] {
    let names = ["kind", "interval", "owner", "organisers", "isOpen", "standingItems"]
    return groups("series", in: group, names).compactMap { series in
      let kind: MeetingKind? = requiredChoice("kind", in: series)
      let interval: Interval? = requiredChoice("interval", in: series)
      let owner: SeriesTemplate.Owner = choice("owner", in: series) ?? .case
      let organisers: [PlatformParty] = choices("organisers", in: series) ?? []
      let isOpen = flag("isOpen", in: series) ?? false
      let items = localizedList("standingItems", in: series)
      guard let kind, let interval else { return nil }
      return SeriesTemplate(
        kind: kind, interval: interval, owner: owner, organisers: organisers, isOpen: isOpen,
        standingItems: items)
    }
  }

  private mutating func checkReferences(to checklists: [ChecklistTemplate]) {
    for reference in checklistReferences {
      guard let list = checklists.first(where: { $0.key == reference.checklist }) else {
        let allowed = checklists.map(\.key)
        let nearest = Spelling.nearest(to: reference.checklist, among: allowed)
        problems.append(
          Finding(
            line: reference.line, field: reference.field,
            problem: .unknownValue(reference.checklist, nearest: nearest, allowed: allowed)))
        continue
      }
      guard let item = reference.item, !list.isFromPlatform, item > list.items.count else {
        continue
      }
      problems.append(
        Finding(
          line: reference.line, field: reference.field,
          problem: .noSuchItem(item, count: list.items.count)))
    }
  }
}
