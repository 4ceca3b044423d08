import Domain
import Screen
import Wording

extension ScreenView {
  /// The header of the case at hand: its rail, the four indicators, and what comes next.
  func drawCaseHeader(in frame: inout Frame) {
    guard !layout.headerBox.isEmpty else { return }
    guard let situation = model.work.situation else {
      let inside = frame.box(layout.headerBox)
      let text = model.cases.isLoaded && model.cases.rows.isEmpty ? PaneText.noCaseHint : nil
      if let text { frame.hint(say(text), in: inside, isFocused: false) }
      return
    }
    let caseFile = situation.caseFile
    let word = situation.template.words.case?.text(in: language).capitalizedFirst
    let kind = word ?? say(situation.template.shownTitle)
    let inside = frame.box(
      layout.headerBox,
      title: StyledText(
        "\(caseFile.reference.map { "\($0) " } ?? "")\(caseFile.title)", .title),
      trailing: StyledText("\(kind) · \(say(caseFile.status.label).lowercased())", .muted))
    let lines = headerLines(situation, columns: inside.columns)
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      frame.write(line, in: inside, row: row, column: 1)
    }
  }

  private func headerLines(_ situation: CaseSituation, columns: Int) -> [StyledText] {
    let progress = CaseProgress(situation)
    var lines = [rail(situation, columns: columns - 2), indicators(progress, columns: columns)]
    lines.append(nextStep(situation, progress))
    lines.append(origin(situation, progress))
    return lines
  }

  /// All steps with their glyphs, the current one in words; titles of all where they fit
  /// (N-06).
  private func rail(_ situation: CaseSituation, columns: Int) -> StyledText {
    let phases = situation.rail
    let titles = phases.map { $0.definition.title.text(in: language) }
    let current = situation.currentPhase?.phase.key
    let others = zip(phases, titles).filter { $0.0.phase.key != current }.map(\.1)
    let currentTitle = zip(phases, titles).first { $0.0.phase.key == current }?.1 ?? ""
    let widest = widestTitle(
      of: others, columns: columns - DisplayWidth.of(currentTitle) - phases.count * 4)
    let showsAll = widest >= 5
    var line = StyledText()
    for (phase, title) in zip(phases, titles) {
      let isCurrent = phase.phase.key == current
      let style: Style = isCurrent ? .strong : phase.phase.status == .notStarted ? .muted : .plain
      line.append(StatusGlyph.of(phase.phase.status), style)
      if isCurrent || showsAll {
        line.append(" " + (isCurrent ? title : DisplayWidth.truncate(title, to: widest)), style)
      }
      line.append(showsAll ? "  " : " ")
    }
    return line
  }

  /// How many columns each title may take so that all of them fit on the line.
  private func widestTitle(of titles: [String], columns: Int) -> Int {
    let widths = titles.map { DisplayWidth.of($0) }
    return (1...60).last { limit in widths.reduce(0) { $0 + min($1, limit) } <= columns } ?? 0
  }

  private func indicators(_ progress: CaseProgress, columns: Int) -> StyledText {
    let all: [(Phrase, Indicator, counts: Bool)] = [
      (PaneText.goals, progress.goals, false), (PaneText.plan, progress.plan, true),
      (PaneText.roles, progress.roles, false),
      (PaneText.responsibility, progress.responsibility, true),
    ]
    var line = StyledText()
    for (label, indicator, counts) in all {
      let style: Style =
        switch indicator.level {
        case .empty: .muted
        case .partly: .warning
        case .complete: .success
        }
      line.append(say(label) + " ")
      line.append(StatusGlyph.of(indicator.level), style)
      if columns >= 60, indicator.total > 0 {
        line.append(
          counts && indicator.level == .partly
            ? " " + say(PaneText.part(indicator.done, of: indicator.total))
            : " \(indicator.total)")
      }
      line.append(columns >= 60 ? "    " : "  ")
    }
    return line
  }

  private func nextStep(_ situation: CaseSituation, _ progress: CaseProgress) -> StyledText {
    var line = StyledText(say(PaneText.next) + " ", .muted)
    switch situation.caseFile.status {
    case .active: break
    case .draft, .paused, .closed, .discontinued, .archived:
      line.append(say(situation.caseFile.status.label))
      return line
    }
    if situation.size == .unknown {
      line.append(say(AgreementScreenText.sizeUnknown), .warning)
    } else if let unmet = progress.nearestUnmet {
      line.append(say(unmet.next(step: situation.currentPhase?.phase.position ?? 1)))
    } else if let current = situation.currentPhase {
      line.append(say(PaneText.canComplete(current.definition.title.phrase)))
    } else {
      line.append(say(PaneText.nothingInProgress))
    }
    return line
  }

  private func origin(_ situation: CaseSituation, _ progress: CaseProgress) -> StyledText {
    var line = StyledText()
    if let idea = situation.idea, let reference = idea.reference {
      line.append(
        say(PaneText.from("\(reference)", received: DayText.short(idea.receivedOn))))
    }
    let tree = situation.tree
    if tree.hasBranches {
      line.append(line.width > 0 ? "   " : "")
      line.append(say(PlanScreenText.tree(tree)), .strong)
    }
    if progress.isIdeaOwnerLeftOut {
      line.append("  ")
      line.append(say(PaneText.ideaOwnerLeftOut), .warning)
    }
    if let days = progress.daysUntouched, days > 0 {
      line.append(line.width > 0 ? "   " : "")
      line.append(say(PaneText.untouched(days)), days > 30 ? .warning : .muted)
    }
    if let size = situation.size {
      line.append("   ")
      line.append(say(size.label), size == .unknown ? .warning : .muted)
    }
    return line
  }
}
