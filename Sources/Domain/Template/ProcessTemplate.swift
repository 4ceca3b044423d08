/// A process template: the words, phases, rules and lists of one way of working.
///
/// A case keeps a copy of its own, as JSON, so that a later edit of the template changes no
/// case that is under way. The JSON form is this type's `Codable` form.
package struct ProcessTemplate: Codable, Hashable, Sendable {
  /// The name that people choose it by, such as `sambygging-6`.
  package var key: String

  /// The version; key and version identify the template.
  package var version: Int

  /// Where the way of working comes from, or nil.
  package var source: String?

  /// What the template is called in lists, or nil: then its key.
  package var title: LocalizedText?

  /// When to choose it, in a sentence or two.
  package var summary: LocalizedText?

  /// What the process calls things.
  package var words: TemplateWords

  /// Thresholds and lists that the rules read.
  package var parameters: TemplateParameters

  /// The roles that the team is expected to have.
  package var roles: [ExpectedRole]

  /// The phases in order; at least one.
  package var phases: [PhaseTemplate]

  /// The checklists in the order they are shown.
  package var checklists: [ChecklistTemplate]

  /// The meeting series that belong to this way of working.
  package var series: [SeriesTemplate]

  /// The sections of the final report's short form.
  package var report: [ReportSection]

  /// Makes a template of these parts; what is left out is empty.
  package init(
    key: String, version: Int = 1, source: String? = nil, title: LocalizedText? = nil,
    summary: LocalizedText? = nil, words: TemplateWords = TemplateWords(),
    parameters: TemplateParameters = TemplateParameters(), roles: [ExpectedRole] = [],
    phases: [PhaseTemplate], checklists: [ChecklistTemplate] = [], series: [SeriesTemplate] = [],
    report: [ReportSection] = Self.shortReport
  ) {
    self.key = key
    self.version = version
    self.source = source
    self.title = title
    self.summary = summary
    self.words = words
    self.parameters = parameters
    self.roles = roles
    self.phases = phases
    self.checklists = checklists
    self.series = series
    self.report = report
  }
}

extension ProcessTemplate {
  /// The sections of a short final report where a template names none; its head comes first.
  package static let shortReport: [ReportSection] = [
    .summary, .background, .goals, .implementation, .results, .adjustments, .experience, .economy,
  ]

  /// What tells two templates apart.
  package var identity: TemplateIdentity { TemplateIdentity(key: key, version: version) }

  /// The phase of that key.
  package func phase(_ key: String) -> PhaseTemplate? {
    phases.first { $0.key == key }
  }

  /// Takes in those of the phases that it lacks and another copy has, each after the phase that
  /// comes before it there.
  package mutating func keepPhases(_ keys: Set<String>, of other: ProcessTemplate) {
    var before: String?
    for phase in other.phases {
      defer { before = phase.key }
      guard keys.contains(phase.key), self.phase(phase.key) == nil else { continue }
      let index = phases.firstIndex { $0.key == before }.map { $0 + 1 }
      phases.insert(phase, at: index ?? 0)
    }
  }

  /// The checklist of that key.
  package func checklist(_ key: String) -> ChecklistTemplate? {
    checklists.first { $0.key == key }
  }

  /// The size of something that costs `amount`, or nil where the template has no threshold.
  package func size(of amount: Amount?) -> CaseSize? {
    CaseSize(amount: amount, threshold: parameters.threshold)
  }
}

/// Key and version of a template: no two templates of a file have both alike (INV-23).
package struct TemplateIdentity: Codable, Hashable, Sendable {
  /// The name that people choose the template by.
  package let key: String

  /// The version, from 1.
  package let version: Int

  /// Names a template in one version.
  package init(key: String, version: Int) {
    self.key = key
    self.version = version
  }
}

extension ProcessTemplate {
  /// Whether a rule of some phase asks for something.
  package func asks(_ isMeant: (Rule) -> Bool) -> Bool {
    phases.contains { $0.rules.contains { isMeant($0.rule) } }
  }
}
