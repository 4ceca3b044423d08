package import Domain
import Screen
import Wording

extension CaseList {
  /// The action plan: its newest version, its years, its measures, and earlier versions.
  static let measures = CaseList(
    name: PaneText.plan, placeName: PlaceText.plan, emptyText: PaneText.noMeasures,
    kinds: [.measure, .actionPlan], addition: .row(.measure),
    foot: { $0.measureFoot($1) }, orders: [.title, .status, .person, .reference],
    rows: { $0.situation?.planTabRows ?? [] }, id: \.id,
    words: { $1.words(of: $0) },
    key: { row, order, words in
      if case .measure(let measure) = row { words.key(measure, order) } else { .missing }
    },
    row: { $0.planTabRow($1, in: $2) })
}

extension RecordText {
  /// What the measure holds, and what is late or missing in it.
  func words(of measure: Measure) -> [String] {
    var words = all(of: measure)
    if measure.goal == nil { words.append(say(ListScreenText.withoutGoal)) }
    guard measure.status.isOpen else { return words }
    if measure.daysOverdue(on: situation.today) != nil { words.append(say(ListScreenText.overdue)) }
    if measure.deadline == nil { words.append(say(ListScreenText.withoutDeadline)) }
    if !situation.hasActiveResponsible(measure) {
      words.append(say(ListScreenText.withoutResponsible))
    }
    return words
  }

  fileprivate func key(_ measure: Measure, _ order: ListOrder) -> ListKey {
    switch order {
    case .title: .by(measure.title)
    case .status: .code(measure.status)
    case .person: .by(name(measure.responsible))
    case .reference: .number(measure.number)
    case .standard, .kind, .newest, .oldest, .amount, .priority: .missing
    }
  }
}

extension CaseSituation {
  /// Open measures by deadline, those without last, then what is done or cancelled.
  package var measuresInOrder: [Measure] {
    measures.sorted { left, right in
      if left.status.isOpen != right.status.isOpen { return left.status.isOpen }
      return (left.deadline ?? .last, left.number) < (right.deadline ?? .last, right.number)
    }
  }
}

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
      return StyledText(DisplayWidth.pad(say(PaneText.noDeadline), to: width), .muted)
    }
    let date = isWide ? DayText.short(day) : DayText.shortWithoutYear(day)
    var line = StyledText(date)
    if let days = measure.daysOverdue(on: situation.today) {
      line.append(" ! " + say(PaneText.daysOver(days)), .error)
    } else if let first = measure.originalDeadline, first != day, measure.status.isOpen {
      line.append(" " + say(PaneText.firstDeadline(DayText.shortWithoutYear(first))), .muted)
    } else if measure.status.isOpen, situation.today.days(until: day) <= 60 {
      line.append(" " + say(PaneText.inDays(situation.today.days(until: day))), .muted)
    }
    let left = width - line.width
    if left > 0 { line.append(String(repeating: " ", count: left)) }
    return line
  }

  private func responsible(
    _ measure: Measure, in situation: CaseSituation
  ) -> (text: String, style: Style) {
    guard let link = measure.responsible, situation.hasActiveResponsible(measure) else {
      return measure.status.isOpen ? (say(PaneText.nobody), .warning) : ("", .muted)
    }
    if let id = link.identifier(of: Person.self), let person = situation.person(id) {
      return (PersonNameText.shortName(person)[language], .plain)
    }
    let organisation = link.identifier(of: Organisation.self)
    return (situation.organisation(organisation)?.name ?? "", .plain)
  }

  /// Measures without a goal or anybody responsible.
  fileprivate func measureFoot(_ situation: CaseSituation) -> [StyledText] {
    let open = situation.measures.filter { $0.status.isOpen }
    let withoutGoal = situation.measures.count { $0.goal == nil }
    let withoutResponsible = open.count { !situation.hasActiveResponsible($0) }
    var parts: [String] = []
    if withoutGoal > 0 { parts.append(say(PaneText.withoutGoal(withoutGoal))) }
    if withoutResponsible > 0 {
      parts.append(say(PaneText.withoutResponsible(withoutResponsible)))
    }
    let missing =
      parts.isEmpty ? [] : [StyledText(parts.joined(separator: " · "), .warning)]
    let tree = situation.tree
    guard tree.hasBranches else { return missing }
    let all = CaseTreeText.withBranches(CaseTreeText.figures(tree.total))
    return missing + [StyledText(say(all), .strong)]
  }
}
