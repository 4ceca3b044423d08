import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 1: the idea queue.
  func drawIdeas(in frame: inout Frame) {
    guard !layout.ideasBox.isEmpty else { return }
    let ideas = model.ideas
    let inside = pane(.ideas, ideaTitle, trailing: ideaMark, layout.ideasBox, in: &frame)
    let isFocused = hasFocus(.ideas)
    guard !ideas.page.rows.isEmpty else {
      let text = ideas.list.noHits ?? PaneText.noIdeas(ideas.scope == .open)
      if ideas.isLoaded { frame.hint(say(text), in: inside, isFocused: isFocused) }
      return
    }
    frame.list(
      ideas.page.rows.map(ideaRow), in: inside, first: 0, selection: ideas.selection,
      isFocused: isFocused)
  }

  private var ideaTitle: String {
    var title = say(PaneText.ideas)
    switch model.ideas.scope {
    case .open: break
    case .withoutReply: title += " · " + say(PaneText.withoutReply)
    case .all: title += " · " + say(PaneText.all)
    }
    return title
  }

  /// The filter and the order, and how many rows the list has.
  private var ideaMark: StyledText {
    let ideas = model.ideas
    var mark = listMark(ideas.list, total: nil)
    if mark.width > 0 { mark.append(" ") }
    if ideas.list.filter.isEmpty, ideas.scope == .open {
      mark.append(say(InterfaceText.open(model.figures.openIdeas)), .muted)
    } else if let total = ideas.page.total {
      mark.append(NumberText.grouped(total), .muted)
    }
    return mark
  }

  private func ideaRow(_ row: IdeaRow) -> ListRow {
    var right = StyledText()
    switch row.status {
    case .onHold:
      right.append(row.nextDate.map { DayText.compact($0, today: model.session.today) } ?? "‖")
    case .received, .awaitingClarification, .underAssessment:
      if row.isChannelRefused { right.append(say(AgreementScreenText.channel) + " ", .warning) }
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
      if row.lacksReply { right.append(" " + say(PaneText.lacksReply), .warning) }
    }
    var left = StyledText("\(row.reference) ", .strong)
    left.append(row.title)
    let mark = changeMark(RecordLink(row.id))
    if mark.width > 0 { right = mark }
    return ListRow(left, right: right, isMuted: row.status == .onHold)
  }
}
