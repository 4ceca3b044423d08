/// One way in which a case differs from the template that it was made from (O-04).
package struct LocalChange: Hashable, Sendable {
  /// What was changed.
  package enum What: Hashable, Sendable {
    case added
    case hidden
    /// From where it was when it was moved first to where it is, from 1.
    case moved(from: Int, to: Int)
    case reworded(PhasePart, from: [LocalizedText], to: [LocalizedText])
  }

  package let what: What
  /// The phase that was changed, or whose step was, as it is called now.
  package let phase: PhaseTemplate
  /// The step that was changed, as it reads now; nil where it is the phase itself.
  package let step: LocalizedText?
  /// Why, by whom and when.
  package let note: LocalNote
}

extension CaseSituation {
  /// Every phase and step that the case has added, left out, moved or written anew, in the
  /// order of the phases; each phase before its steps.
  package var localChanges: [LocalChange] {
    phases.compactMap { row in template.phase(row.key).map { (row, $0) } }
      .flatMap { row, phase in
        changes(phase.adaptation, of: phase, step: nil, at: row.position) { phase.texts(of: $0) }
          + phase.steps.enumerated().flatMap { index, step in
            changes(step.adaptation, of: phase, step: step.text, at: index + 1) { _ in
              [step.text]
            }
          }
      }
  }

  private func changes(
    _ adaptation: Adaptation, of phase: PhaseTemplate, step: LocalizedText?, at position: Int,
    _ present: (PhasePart) -> [LocalizedText]
  ) -> [LocalChange] {
    func change(_ what: LocalChange.What, _ note: LocalNote) -> LocalChange {
      LocalChange(what: what, phase: phase, step: step, note: note)
    }
    var changes: [LocalChange] = []
    if let note = adaptation.added { changes.append(change(.added, note)) }
    if let note = adaptation.hidden { changes.append(change(.hidden, note)) }
    if let move = adaptation.moved {
      changes.append(change(.moved(from: move.from, to: position), move.note))
    }
    for rewording in adaptation.reworded {
      let what = LocalChange.What.reworded(
        rewording.part, from: rewording.before, to: present(rewording.part))
      changes.append(change(what, rewording.note))
    }
    return changes
  }

  /// All phases of the case in order, those that it leaves out as well.
  ///
  /// A list that lets one bring them back shows them. A phase of another size is not among them.
  package var railWithHidden: [RailPhase] {
    phases.compactMap { phase in
      template.phase(phase.key).flatMap { definition in
        definition.applies(to: size) || phase.status != .notStarted
          ? RailPhase(phase: phase, definition: definition) : nil
      }
    }
  }
}
