/// What a case has changed in one phase or step of its template copy, as it is today.
///
/// What was changed back leaves no trace here; the history keeps it.
package struct Adaptation: Codable, Hashable, Sendable {
  /// Why it is in the case, where no template has it.
  package var added: LocalNote?
  /// Why the case leaves it out.
  package var hidden: LocalNote?
  /// Where it was when it was moved.
  package var moved: Move?
  /// The texts that the case has written anew, each with what the template says.
  package var reworded: [Rewording] = []

  /// Begins with nothing changed.
  package init() {}

  /// Whether everything is as the template has it.
  package var isEmpty: Bool { self == Adaptation() }

  /// A place that was left, from 1.
  package struct Move: Codable, Hashable, Sendable {
    package let from: Int
    package let note: LocalNote
  }

  /// A text before it was written anew.
  package struct Rewording: Codable, Hashable, Sendable {
    package let part: PhasePart
    /// What the template says; empty where it says nothing.
    package let before: [LocalizedText]
    package let note: LocalNote
  }
}

/// Who changed something in a case's copy, on which day and why.
package struct LocalNote: Codable, Hashable, Sendable {
  package let on: Day
  package let by: String
  /// Blank where nobody had to say.
  package let reason: String

  /// Notes who changed something, when and why.
  package init(on: Day, by: String, reason: String) {
    self.on = on
    self.by = by
    self.reason = reason
  }
}

/// A text of a phase that a case may write anew, or the text of one of its steps.
package enum PhasePart: String, Codable, CaseIterable, Sendable {
  case title, what, who, summary, results, guidance, step

  /// The texts of the phase itself, in the order of a form.
  package static let ofPhase: [PhasePart] = [.title, .what, .who, .summary, .results, .guidance]

  /// Whether there may be several texts, each on a line of its own.
  package var isList: Bool {
    switch self {
    case .results, .guidance: true
    case .title, .what, .who, .summary, .step: false
    }
  }
}

extension PhaseTemplate {
  /// The texts of a part; for steps those that are not left out.
  package func texts(of part: PhasePart) -> [LocalizedText] {
    switch part {
    case .title: [title]
    case .what: what.map { [$0] } ?? []
    case .who: who.map { [$0] } ?? []
    case .summary: summary.map { [$0] } ?? []
    case .results: results
    case .guidance: guidance
    case .step: shownSteps.map(\.text)
    }
  }

  /// The steps that the case takes, in order.
  package var shownSteps: [StepTemplate] { steps.filter { !$0.isHidden } }

  /// Writes a part; the title needs a text.
  mutating func set(_ texts: [LocalizedText], _ part: PhasePart) {
    switch part {
    case .title: title = texts.first ?? title
    case .what: what = texts.first
    case .who: who = texts.first
    case .summary: summary = texts.first
    case .results: results = texts
    case .guidance: guidance = texts
    case .step: break
    }
  }
}
