import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 3: the team of the case at hand, then the organisations that take part.
  func drawTeam(in frame: inout Frame) {
    guard !layout.teamBox.isEmpty else { return }
    let situation = model.work.situation
    let active = situation.map { Set($0.activeMemberships.map(\.person)).count } ?? 0
    var mark = listMark(model.work[.team], total: model.work.total(in: .team))
    if let day = model.work.rosterDay {
      mark = StyledText(say(PersonText.asOf(day)) + " ", .warning) + mark
    }
    let inside = pane(
      .team, paneName(.team),
      trailing: mark.width > 0 ? mark : StyledText(active > 0 ? "\(active)" : "", .muted),
      layout.teamBox, in: &frame)
    drawList(of: .team, in: inside, isFocused: hasFocus(.team), of: &frame)
  }
}
