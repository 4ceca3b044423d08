package import Domain

/// A line of the list of steps: a step of the case, or a task in one.
package enum PhaseRow: Hashable, Sendable {
  /// The number counts those that the case takes; nil for one that it leaves out.
  case phase(RailPhase, number: Int?)
  /// A task by its number in its step, from 1.
  case step(RailPhase, number: Int, StepTemplate)

  /// What a line is found by when the case has been read again.
  package enum Name: Hashable, Sendable {
    case phase(String)
    case step(phase: String, number: Int)
    /// The phase at a position of the whole case, from 1.
    case position(Int)
  }

  /// The step that the line is or belongs to.
  package var rail: RailPhase {
    switch self {
    case .phase(let rail, _), .step(let rail, _, _): rail
    }
  }

  /// The number of the task; nil where the line is a step itself.
  package var step: Int? {
    if case .step(_, let number, _) = self { number } else { nil }
  }

  /// Whether the case leaves it out.
  package var isHidden: Bool {
    switch self {
    case .phase(let rail, _): rail.phase.isHidden
    case .step(_, _, let step): step.isHidden
    }
  }

  func answers(to name: Name) -> Bool {
    switch (self, name) {
    case (.phase(let rail, _), .phase(let key)): rail.phase.key == key
    case (.phase(let rail, _), .position(let position)): rail.phase.position == position
    case (.step(let rail, let number, _), .step(let key, let wanted)):
      rail.phase.key == key && number == wanted
    case (.phase, .step), (.step, .phase), (.step, .position): false
    }
  }
}

extension CaseSituation {
  /// The lines of the list of steps, with the tasks of those that are unfolded.
  func phaseRows(unfolded: Set<String>) -> [PhaseRow] {
    var number = 0
    return railWithHidden.flatMap { rail -> [PhaseRow] in
      if !rail.phase.isHidden { number += 1 }
      let phase = PhaseRow.phase(rail, number: rail.phase.isHidden ? nil : number)
      guard unfolded.contains(rail.phase.key) else { return [phase] }
      return [phase]
        + rail.definition.steps.enumerated().map { .step(rail, number: $0 + 1, $1) }
    }
  }
}
