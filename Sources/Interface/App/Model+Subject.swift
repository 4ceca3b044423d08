package import Domain

extension Model {
  /// The row that an action in this place is about; nil where none is selected.
  package var subject: RecordLink? {
    if let layer = layers.last { return layer.state.subject }
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
