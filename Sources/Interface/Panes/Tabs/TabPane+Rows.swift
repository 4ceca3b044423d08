import Domain
import Screen
import Wording

extension ScreenView {
  func measureRow(_ measure: Measure, in situation: CaseSituation) -> ListRow {
    var left = StyledText("\(measure.reference.map { "\($0) " } ?? "")", .strong)
    left.append(measure.title)
    var right = changeMark(RecordLink(measure.id))
    if right.width > 0 { right.append(" ") }
    let isWide = layout.planBox.columns >= 70
    right.append(StatusGlyph.of(measure.status) + " ")
    let status = say(measure.status.label).lowercased()
    right.append(DisplayWidth.pad(status, to: isWide ? statusColumns : 7))
    right.append(" ")
    right += deadline(measure, in: situation, isWide: isWide)
    if isWide {
      let name = responsible(measure, in: situation)
      right.append(" ")
      right.append(DisplayWidth.pad(name.text, to: 15), name.style)
    }
    return ListRow(left, right: right, isMuted: !measure.status.isOpen)
  }

  /// The columns of the longest status of a measure in the screen's language.
  private var statusColumns: Int {
    MeasureStatus.allCases.map { DisplayWidth.of(say($0.label)) }.max() ?? 0
  }

  private func deadline(
    _ measure: Measure, in situation: CaseSituation, isWide: Bool
  ) -> StyledText {
    let width = isWide ? 22 : 14
    guard let day = measure.deadline else {
      return StyledText(DisplayWidth.pad(say(PaneWords.noDeadline), to: width), .muted)
    }
    let date = isWide ? DayText.short(day) : DayText.shortWithoutYear(day)
    var line = StyledText(date)
    if let days = measure.daysOverdue(on: situation.today) {
      line.append(" ! " + say(PaneWords.daysOver(days)), .error)
    } else if let first = measure.originalDeadline, first != day, measure.status.isOpen {
      line.append(" " + say(PaneWords.firstDeadline(DayText.shortWithoutYear(first))), .muted)
    } else if measure.status.isOpen, situation.today.days(until: day) <= 60 {
      line.append(" " + say(PaneWords.inDays(situation.today.days(until: day))), .muted)
    }
    let left = width - line.width
    if left > 0 { line.append(String(repeating: " ", count: left)) }
    return line
  }

  private func responsible(
    _ measure: Measure, in situation: CaseSituation
  ) -> (text: String, style: Style) {
    guard let link = measure.responsible, situation.hasActiveResponsible(measure) else {
      return measure.status.isOpen ? (say(PaneWords.nobody), .warning) : ("", .muted)
    }
    if let id = link.identifier(of: Person.self), let person = situation.person(id) {
      return (PersonText.shortName(person)[language], .plain)
    }
    let organisation = link.identifier(of: Organisation.self)
    return (situation.organisation(organisation)?.name ?? "", .plain)
  }

  func goalRow(_ goal: Goal, depth: Int, in situation: CaseSituation) -> ListRow {
    var left = StyledText(String(repeating: "  ", count: depth))
    left.append("\(goal.reference.map { "\($0) " } ?? "")", .strong)
    left.append(goal.text, depth == 0 ? .strong : .plain)
    var right = StyledText()
    if !goal.indicator.isEmpty, layout.planBox.columns >= 70 {
      right.append(goal.indicator + " ", .muted)
    }
    let figures = [goal.baseline, goal.target].map { $0.isEmpty ? "–" : $0 }
    if !(goal.baseline.isEmpty && goal.target.isEmpty) {
      right.append(figures.joined(separator: " → "))
    }
    if !goal.result.isEmpty { right.append(" = \(goal.result)", .success) }
    let measures = situation.measures.filter { $0.goal == goal.id }
    if !measures.isEmpty {
      let done = measures.count { $0.status == .done }
      right.append("  " + say(PaneWords.part(done, of: measures.count)), .muted)
    }
    return ListRow(left, right: right)
  }

  func moneyRow(_ line: MoneyLine) -> ListRow {
    var left = StyledText("\(line.reference.map { "\($0) " } ?? "")", .strong)
    left.append(line.text)
    if let hours = line.hours, let rate = line.hourlyRate {
      left.append(" (\(say(PaneWords.hours(hours))) × \(rate.kroner))", .muted)
    }
    var right = StyledText(say(line.direction.label).lowercased() + " ", .muted)
    right.append(padded(line.budget))
    right.append(padded(line.accounts), .muted)
    return ListRow(left, right: right)
  }

  private func padded(_ amount: Amount?) -> String {
    DisplayWidth.pad(amount.map { NumberText.amount($0) } ?? "–", to: 13, alignment: .trailing)
  }

  func entryRow(_ entry: Entry, in situation: CaseSituation) -> ListRow {
    var left = StyledText(entry.on.map { DayText.short($0) + " " } ?? "", .muted)
    left.append(DisplayWidth.pad(say(entry.kind.label).lowercased(), to: 12), .strong)
    left.append(" " + entry.text.replacingLineBreaks)
    var right = StyledText()
    if let reference = entry.reference { right.append("\(reference)", .muted) }
    if entry.visibility == .open { right.append(" " + say(PaneWords.openEntry), .muted) }
    return ListRow(left, right: right)
  }

  func documentRow(_ document: DocumentReference) -> ListRow {
    var left = StyledText("\(document.reference.map { "\($0) " } ?? "")", .strong)
    left.append(document.title)
    var right = StyledText(say(document.kind.label).lowercased() + " ", .muted)
    right.append(say(document.status.label).lowercased())
    if let sent = document.sentOn { right.append(" \(DayText.short(sent))") }
    if document.archiveReference.isEmpty, document.status == .sent {
      right.append(" " + say(PaneWords.noArchiveReference), .warning)
    }
    return ListRow(left, right: right)
  }

  func historyRow(_ entry: HistoryEntry) -> ListRow {
    var left = StyledText(DayText.short(entry.at.day) + " ", .muted)
    left.append(HistoryText.line(entry, in: language).replacingLineBreaks)
    var right = StyledText(entry.actor, .muted)
    if !entry.reason.isEmpty { left.append(" – \(entry.reason.replacingLineBreaks)", .muted) }
    right.append(" ")
    return ListRow(left, right: right)
  }
}

extension String {
  /// The text on one line.
  var replacingLineBreaks: String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }
}
