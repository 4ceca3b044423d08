/// A phase of a template: what is done, by whom, and what must be in place to leave it.
package struct PhaseTemplate: Codable, Hashable, Sendable {
  /// What commands and records name it by; unique in the template.
  package var key: String

  /// The name that people read.
  package var title: LocalizedText

  /// What is done (N-11).
  package var what: LocalizedText?

  /// Who does it (N-11).
  package var who: LocalizedText?

  /// The phase in a few sentences, for somebody who is new.
  package var summary: LocalizedText?

  /// What the phase is to leave behind (O-03).
  package var results: [LocalizedText]

  /// What to do, in order; a case's copy keeps those that it leaves out.
  package var steps: [StepTemplate]

  /// Work of its own beside the steps (O-23).
  package var subprocesses: [SubprocessTemplate]

  /// Where to read more (O-24).
  package var resources: [ResourceTemplate]

  /// How to do it (B-16).
  package var guidance: [LocalizedText]

  /// Whether the phase is done when the case is made from an idea.
  package var isCompletedAtStart: Bool

  /// The phases that must be completed, or not apply, before this one starts.
  package var startsAfter: [String]

  /// The only size that the phase exists for, or nil for any.
  package var onlyWhen: CaseSize?

  /// The rules in the order they are shown: requirements first, then advice.
  package var rules: [TemplateRule]

  /// What a case has changed in its copy of the phase; nil for nothing.
  private var changes: Adaptation?

  /// Makes a phase of these parts; what is left out is empty.
  package init(
    key: String, title: LocalizedText, what: LocalizedText? = nil, who: LocalizedText? = nil,
    summary: LocalizedText? = nil, results: [LocalizedText] = [], steps: [LocalizedText] = [],
    subprocesses: [SubprocessTemplate] = [], resources: [ResourceTemplate] = [],
    guidance: [LocalizedText] = [], isCompletedAtStart: Bool = false, startsAfter: [String] = [],
    onlyWhen: CaseSize? = nil, rules: [TemplateRule] = []
  ) {
    self.key = key
    self.title = title
    self.what = what
    self.who = who
    self.summary = summary
    self.results = results
    self.steps = steps.map { StepTemplate($0) }
    self.subprocesses = subprocesses
    self.resources = resources
    self.guidance = guidance
    self.isCompletedAtStart = isCompletedAtStart
    self.startsAfter = startsAfter
    self.onlyWhen = onlyWhen
    self.rules = rules
  }
}

extension PhaseTemplate {
  /// What a case has changed in its copy of the phase (O-04).
  package var adaptation: Adaptation {
    get { changes ?? Adaptation() }
    set { changes = newValue.isEmpty ? nil : newValue }
  }

  /// The rules that block.
  package var requirements: [TemplateRule] { rules.filter { $0.strength == .requirement } }

  /// The rules that are shown and never block.
  package var advice: [TemplateRule] { rules.filter { $0.strength == .advice } }

  /// Whether the phase exists in a case of that size; nil is a case without sizes.
  package func applies(to size: CaseSize?) -> Bool {
    onlyWhen == nil || onlyWhen == size
  }
}

/// Work of its own within a phase, with a checklist and reading of its own (O-23).
package struct SubprocessTemplate: Codable, Hashable, Sendable {
  /// The name that people read.
  package var title: LocalizedText

  /// What it is about.
  package var what: LocalizedText?

  /// The key of the template's checklist that belongs to it, or nil.
  package var checklist: String?

  /// Where to read more.
  package var resources: [ResourceTemplate]

  /// Makes a sub-process of these parts; what is left out is empty.
  package init(
    title: LocalizedText, what: LocalizedText? = nil, checklist: String? = nil,
    resources: [ResourceTemplate] = []
  ) {
    self.title = title
    self.what = what
    self.checklist = checklist
    self.resources = resources
  }
}

/// Something to read, shown in the phase view and never fetched (O-24).
package struct ResourceTemplate: Codable, Hashable, Sendable {
  /// The title of the text.
  package var title: LocalizedText

  /// Who published it.
  package var publisher: String?

  /// The year it came out.
  package var year: Int?

  /// Where it is, or nil.
  package var url: String?

  /// What it is good for.
  package var note: LocalizedText?

  /// Names a text by its title; what is left out is not known.
  package init(
    title: LocalizedText, publisher: String? = nil, year: Int? = nil, url: String? = nil,
    note: LocalizedText? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
    self.note = note
  }
}
