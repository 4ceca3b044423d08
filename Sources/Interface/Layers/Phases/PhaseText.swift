import Domain
import Screen
import Wording

/// The text of one step: what and who (N-11), the rest of its description (O-02),
/// and which of its requirements and advice are met.
struct PhaseText {
  let situation: CaseSituation
  let phase: RailPhase
  let language: Language
  var page: TextPage

  /// The lines of the step.
  var lines: [StyledText] {
    var text = self
    text.head()
    text.description()
    text.rules(.requirement, PhaseScreenText.requirements)
    text.rules(.advice, PhaseScreenText.advice)
    text.overrides()
    text.localChanges()
    return text.page.lines
  }

  private var definition: PhaseTemplate { phase.definition }

  private func say(_ phrase: Phrase) -> String { phrase[language] }

  private func say(_ text: LocalizedText) -> String { text.text(in: language) }

  private mutating func head() {
    page.paragraph(say(definition.title), .strong)
    let status = phase.phase.status
    page.paragraph("\(StatusGlyph.of(status)) \(say(status.label).lowercased())", .muted)
    if phase.phase.isHidden {
      let label = say(FieldLabels.label(.phase, "isHidden"))
      page.paragraph("\(label): \(phase.phase.hiddenReason)", .warning)
    }
    page.blank()
    if let period = phase.phase.period { page.field(say(PhaseScreenText.period), period) }
    if let what = definition.what { page.field(say(PhaseScreenText.what), say(what)) }
    if let who = definition.who { page.field(say(PhaseScreenText.who), say(who)) }
  }

  private mutating func description() {
    if let summary = definition.summary {
      page.blank()
      page.paragraph(say(summary))
    }
    bullets(definition.results, PhaseScreenText.results)
    if !definition.shownSteps.isEmpty {
      page.heading(say(PhaseScreenText.steps))
      for (index, step) in definition.shownSteps.enumerated() {
        page.item("\(index + 1).", say(step.text), markStyle: .muted)
      }
    }
    subprocesses()
    bullets(definition.guidance, PhaseScreenText.guidance)
    if !definition.resources.isEmpty {
      page.heading(say(PhaseScreenText.resources))
      for resource in definition.resources { self.resource(resource, indent: 0) }
    }
  }

  private mutating func bullets(_ texts: [LocalizedText], _ heading: Phrase) {
    guard !texts.isEmpty else { return }
    page.heading(say(heading))
    for text in texts { page.item("•", say(text), markStyle: .muted) }
  }

  private mutating func subprocesses() {
    guard !definition.subprocesses.isEmpty else { return }
    page.heading(say(PhaseScreenText.subprocesses))
    for part in definition.subprocesses {
      page.item("•", say(part.title), markStyle: .muted, style: .strong)
      if let what = part.what { page.paragraph(say(what), indent: 2) }
      if let checklist = part.checklist.flatMap({ situation.template.checklist($0) }) {
        page.paragraph(
          "\(say(PaneText.checklist)): \(say(checklist.title))", .muted, indent: 2)
        items(of: checklist)
      }
      for resource in part.resources { self.resource(resource, indent: 2) }
    }
  }

  /// The points of a checklist with their latest answers.
  private mutating func items(of checklist: ChecklistTemplate) {
    for (index, item) in checklist.items.enumerated() {
      let answer = situation.latestAnswer(checklist: checklist.key, item: index + 1)?.value
      let value = answer ?? .notAssessed
      page.item(
        StatusGlyph.of(value), say(item.text), markStyle: StatusGlyph.style(value), indent: 2)
    }
  }

  /// A text to read: title, who published it and when, where it is (O-24).
  private mutating func resource(_ resource: ResourceTemplate, indent: Int) {
    let source = [resource.publisher, resource.year.map(String.init)].compactMap { $0 }
      .joined(separator: " ")
    let title = say(resource.title) + (source.isEmpty ? "" : " (\(source))")
    page.item("•", title, markStyle: .muted, indent: indent)
    if let note = resource.note { page.paragraph(say(note), .muted, indent: indent + 2) }
    if let url = resource.url { page.paragraph(url, .accent, indent: indent + 2) }
  }

  /// Each rule of a strength with its mark and what it found.
  private mutating func rules(_ strength: RuleStrength, _ heading: Phrase) {
    let outcomes = GateEvaluation(situation).outcomes(of: phase.phase.key)
      .filter { $0.strength == strength }
    guard !outcomes.isEmpty else { return }
    page.heading(say(heading))
    for outcome in outcomes {
      page.item(outcome.mark, say(outcome.rule.title), markStyle: outcome.style)
      guard say(outcome.message) != say(outcome.rule.title) + "." else { continue }
      page.paragraph(
        say(outcome.message), outcome.isMet ? .muted : outcome.style, indent: 2)
    }
  }

  /// How the step differs from the template, why, by whom and when (O-04).
  private mutating func localChanges() {
    let changes = situation.localChanges.filter { $0.phase.key == phase.phase.key }
    guard !changes.isEmpty else { return }
    page.heading(say(LocalChangeText.title))
    for change in changes {
      let what = change.step.map { ": " + say(Quote.around(Phrase($0))) } ?? ""
      page.item("•", say(LocalChangeText.kind(change.what)) + what, markStyle: .muted)
      let detail = say(LocalChangeText.detail(change.what))
      if !detail.isEmpty { page.paragraph(detail, .muted, indent: 2) }
      page.paragraph(
        say(
          PhaseScreenText.changedBy(
            change.note.by, on: DayText.short(change.note.on), because: change.note.reason)),
        .muted, indent: 2)
    }
  }

  private mutating func overrides() {
    let overrides = situation.overrides.filter { $0.phase == phase.phase.key }
    guard !overrides.isEmpty else { return }
    page.heading(say(PhaseScreenText.overridden))
    let outcomes = GateEvaluation(situation).outcomes(of: phase.phase.key)
    for override in overrides {
      let title = outcomes.first { $0.key == override.rule }.map { say($0.rule.title) }
      page.item("•", title ?? override.rule, markStyle: .muted)
      let day = DayText.short(override.on)
      page.paragraph(
        say(PhaseScreenText.overriddenBy(override.by, on: day, because: override.reason)), .muted,
        indent: 2)
    }
  }
}

extension Phase {
  /// From when to when, in figures; nil where it has not begun.
  var period: String? {
    guard let startedOn else { return nil }
    return "\(DayText.short(startedOn))–\(endedOn.map { DayText.short($0) } ?? "")"
  }
}

extension RuleOutcome {
  /// Met or unmet.
  var mark: String { isMet ? "✓" : "✗" }

  /// How loudly the outcome speaks: what blocks is an error, what is advised a warning.
  var style: Style {
    isMet ? .success : strength == .requirement ? .error : .warning
  }
}
