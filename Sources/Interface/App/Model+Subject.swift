package import Domain

extension Model {
  /// The row that an action in this place is about; nil where none is selected.
  package var subject: RecordLink? {
    switch layers.last {
    case .detail(let state): return state.link
    case .overview(let state): return state.selectedLink
    case .bin(let state): return state.selected?.name.link
    case .search(let state): return state.selected?.name.link
    case .meeting(let state): return state.selectedLink
    case .meetings(let state): return state.selectedLink
    case .workshop(let state): return state.group.map { RecordLink($0.id) }
    case .phases, .gate, .preview, .form, .filter, .choice, .palette, .help, .conflict, .confirm:
      return nil
    case nil: break
    }
    switch focus {
    case .ideas: return ideas.selected.map { RecordLink($0.id) }
    case .cases: return cases.selected.map { RecordLink($0.id) }
    case .team, .plan, .checklist: return work.selected(in: place)
    }
  }

  /// The idea that an action in this place is about.
  var ideaSubject: Identifier<Idea>? { subject?.identifier(of: Idea.self) }

  /// The values that tie a new row to the case at hand.
  var caseOwner: FieldValues {
    work.situation.map { ["case": .record(RecordLink($0.caseFile.id))] } ?? [:]
  }
}
