import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 4: the action plan and the other tabs of the case at hand.
  func drawTab(in frame: inout Frame) {
    guard !layout.planBox.isEmpty else { return }
    let tab = model.work.tab
    let isFocused = hasFocus(.plan) || isPlanShownForList
    let inside = frame.box(
      layout.planBox, title: tabTitles(isFocused: isFocused),
      style: hasFocus(.plan) ? .focusedBorder : .border)
    guard let situation = model.work.situation else { return }
    let rows = tabRows(tab, situation)
    guard !rows.isEmpty else {
      frame.hint(say(PaneWords.emptyTab(tab.rawValue)), in: inside, isFocused: hasFocus(.plan))
      return
    }
    let (list, foot) = inside.splitRows(inside.rows - tabFoot(tab, situation).count)
    let cursor = model.work[tab.place]
    frame.list(
      rows, in: list, first: cursor.firstRow(visible: list.rows, of: rows.count),
      selection: cursor.selection, isFocused: hasFocus(.plan))
    frame.write(tabFoot(tab, situation), in: foot, column: 1)
  }

  /// In a medium window the plan stands beside the list that has the focus.
  private var isPlanShownForList: Bool {
    layout.form == .medium && model.focus.rawValue < 3
  }

  /// The names of all tabs in their order, the open one marked; only its name where there is
  /// no room for all.
  private func tabTitles(isFocused: Bool) -> StyledText {
    let open: Style = isFocused ? .focusedTitle : .title
    let names = CaseTab.allCases.map { (tab: $0, name: say(PaneWords.tab($0.rawValue))) }
    var line = StyledText("4 ", open)
    let width = names.reduce(0) { $0 + DisplayWidth.of($1.name) + 2 }
    guard width + 8 <= layout.planBox.columns else {
      line.append(say(PaneWords.tab(model.work.tab.rawValue)), open)
      return line
    }
    for (tab, name) in names {
      let isOpen = tab == model.work.tab
      line.append(isOpen ? "[\(name)]" : " \(name) ", isOpen ? .selectedTab : .tab)
    }
    return line
  }

  private func tabRows(_ tab: CaseTab, _ situation: CaseSituation) -> [ListRow] {
    switch tab {
    case .plan: situation.measuresInOrder.map { measureRow($0, in: situation) }
    case .goals: situation.goalTree.map { goalRow($0.goal, depth: $0.depth, in: situation) }
    case .economy: situation.moneyInOrder.map(moneyRow)
    case .log: situation.entriesInOrder.map { entryRow($0, in: situation) }
    case .documents: situation.documents.map(documentRow)
    case .history: model.work.history.map(historyRow)
    }
  }

  /// What stands under the rows: sums, and measures without a goal or anybody responsible.
  private func tabFoot(_ tab: CaseTab, _ situation: CaseSituation) -> [StyledText] {
    switch tab {
    case .plan: planFoot(situation)
    case .economy: economyFoot(situation)
    case .goals, .log, .documents, .history: []
    }
  }

  private func planFoot(_ situation: CaseSituation) -> [StyledText] {
    let open = situation.measures.filter { $0.status.isOpen }
    let withoutGoal = situation.measures.count { $0.goal == nil }
    let withoutResponsible = open.count { !situation.hasActiveResponsible($0) }
    var parts: [String] = []
    if withoutGoal > 0 { parts.append(say(PaneWords.withoutGoal(withoutGoal))) }
    if withoutResponsible > 0 {
      parts.append(say(PaneWords.withoutResponsible(withoutResponsible)))
    }
    return parts.isEmpty ? [] : [StyledText(parts.joined(separator: " · "), .warning)]
  }

  private func economyFoot(_ situation: CaseSituation) -> [StyledText] {
    let sums = MoneyTotals(situation.moneyLines)
    return [
      StyledText(
        say(
          PaneWords.sums(
            cost: NumberText.kroner(sums.cost.budget),
            funding: NumberText.kroner(sums.funding.budget),
            difference: NumberText.kroner(sums.budgetBalance))),
        sums.budgetBalance < 0 ? .warning : .strong),
      StyledText(
        say(
          PaneWords.accountSums(
            cost: NumberText.kroner(sums.cost.accounts ?? 0),
            funding: NumberText.kroner(sums.funding.accounts ?? 0))), .muted),
    ]
  }
}
