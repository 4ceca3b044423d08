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
    if option.outcome == .stay { return [] }
    layers.removeLast()
    switch option.outcome {
    case .form(let form): return openForm(form)
    case .act(let action): return [.act(action, reason: "")]
    case .preview(let subject): return openPreview(subject)
    case .answerHit(let hit): return chooseAnswer(to: hit)
    case .approveHit(let text): return answerHit { $0.approved.append(text) }
    case .takeInIdeas(let path): return takeInIdeas(path)
    case .stay: return []
    case .open(let link): return openDetail(link)
    case .mend(let place): return mend(at: place)
    case .addIdeas(let lines):
      let rows = lines.map { line -> FieldValues in
        ["title": .text(line), "originalText": .text(line)]
      }
      return [.act(.record(.addMany(.idea, rows)), reason: "")]
    case .workshop(let id): return openWorkshop(id)
    case .wish(let wish): return takeUp(wish)
    case .nextMeeting(let series): return [.read(.schedule(series))]
    case .askToAnonymise(let person): return [.read(.erasure(person))]
    case .nothing: return []
    }
  }
}
