import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 1: the idea queue.
  func drawIdeas(in frame: inout Frame) {
    guard !layout.ideasBox.isEmpty else { return }
    let ideas = model.ideas
    let inside = pane(
      .ideas, ideaTitle, trailing: StyledText(ideaCount, .muted), layout.ideasBox, in: &frame)
    let isFocused = hasFocus(.ideas)
    guard !ideas.page.rows.isEmpty else {
      let text = ideas.filter.isEmpty ? PaneWords.noIdeas(ideas.scope == .open) : PaneWords.noHits
      if ideas.isLoaded { frame.hint(say(text), in: inside, isFocused: isFocused) }
      return
    }
    frame.list(
      ideas.page.rows.map(ideaRow), in: inside, first: 0, selection: ideas.selection,
      isFocused: isFocused)
  }

  private var ideaTitle: String {
    var title = say(PaneWords.ideas)
    switch model.ideas.scope {
    case .open: break
    case .withoutReply: title += " · " + say(PaneWords.withoutReply)
    case .all: title += " · " + say(PaneWords.all)
    }
    if !model.ideas.filter.isEmpty { title += " /\(model.ideas.filter)" }
    return title
  }

  private var ideaCount: String {
    if model.ideas.filter.isEmpty, model.ideas.scope == .open {
      return say(InterfaceWords.open(model.figures.openIdeas))
    }
    return model.ideas.page.total.map { NumberText.grouped($0) } ?? ""
  }

  private func ideaRow(_ row: IdeaRow) -> ListRow {
    var right = StyledText()
    switch row.status {
    case .onHold:
      right.append(row.nextDate.map { DayText.compact($0, today: model.session.today) } ?? "‖")
    case .received, .awaitingClarification, .underAssessment:
      right.append(DayText.age(row.receivedOn.days(until: model.session.today)))
      if row.handlerName == nil {
        right.append(" !", .warning)
      } else if row.status == .awaitingClarification || row.needsClarification {
        right.append(" ?", .accent)
      } else {
        right.append("  ")
      }
    case .takenForward, .referred, .joined, .notTakenForward, .withdrawn:
      right.append(say(row.status.label), .muted)
      if row.lacksReply { right.append(" " + say(PaneWords.lacksReply), .warning) }
    }
    var left = StyledText("\(row.reference) ", .strong)
    left.append(row.title)
    let mark = changeMark(RecordLink(row.id))
    if mark.width > 0 { right = mark }
    return ListRow(left, right: right, isMuted: row.status == .onHold)
  }
}
