import Domain

extension Model {
  /// Does what the selected line of a menu says, or tells why it cannot be done.
  mutating func choose(_ state: ChoiceState) -> [Effect] {
    guard state.options.indices.contains(state.cursor.selection) else { return [] }
    let option = state.options[state.cursor.selection]
    if let reason = option.reasonAgainst {
      notice = Notice(.refused, reason)
      return []
    }
    layers.removeLast()
    switch option.outcome {
    case .form(let purpose): return openForm(purpose)
    case .act(let action): return [.act(action, reason: "")]
    case .preview(let kind):
      push(.preview(PreviewState(kind: kind)))
      return []
    case .mend(let place): return mend(at: place)
    case .addIdeas(let lines):
      let rows = lines.map { line -> FieldValues in
        ["title": .text(line), "originalText": .text(line)]
      }
      return [.act(.addMany(.idea, rows), reason: "")]
    case .workshop(let id): return openWorkshop(id)
    case .wish(let wish): return takeUp(wish)
    case .askToAnonymise(let person): return [.loadErasure(person)]
    case .useDraft, .nothing: return []
    case .discardDraft(let form): return [.deleteDraft(form: form)]
    }
  }
}
