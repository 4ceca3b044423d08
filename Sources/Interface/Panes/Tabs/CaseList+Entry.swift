package import Domain
import Screen
import Wording

extension CaseList {
  /// The entries of the log, of all kinds.
  static let entries = CaseList(
    name: PaneText.log, placeName: PlaceText.log, emptyText: PaneText.noEntries,
    kinds: [.entry], addition: .entry, foot: { $0.insightFoot($1) },
    orders: [.oldest, .kind, .reference],
    rows: { $0.situation?.entriesInOrder ?? [] }, id: { .record(RecordLink($0.id)) },
    words: { $1.all(of: $0) }, key: { $2.key($0, $1) },
    row: { screen, entry, _ in screen.entryRow(entry) })
}

extension RecordText {
  fileprivate func key(_ entry: Entry, _ order: ListOrder) -> ListKey {
    switch order {
    case .oldest: .oldest(entry.on)
    case .kind: .by(say(entry.kind.label) + " " + entry.finerKind.map { say($0) }.joined())
    case .reference: .number(entry.number)
    case .standard, .title, .status, .person, .newest, .amount, .priority: .missing
    }
  }
}

extension CaseSituation {
  /// The log, newest first.
  package var entriesInOrder: [Entry] { entries.reversed() }
}

extension ScreenView {
  fileprivate func entryRow(_ entry: Entry) -> ListRow {
    var left = StyledText(DayText.short(entry.on) + " ", .muted)
    left.append(DisplayWidth.pad(say(entry.kind.label).lowercased(), to: 12), .strong)
    let finer = entry.finerKind.map { say($0).lowercased() }.joined(separator: ", ")
    if !finer.isEmpty { left.append(" \(finer):", .accent) }
    left.append(" " + entry.text.replacingLineBreaks)
    var right = StyledText()
    if entry.kind == .input {
      let outcome = entry.outcome.map { Vocabulary.inputOutcome.label($0) }
      right.append(
        say(outcome ?? PlanScreenText.noOutcome).lowercased() + " ",
        outcome == nil ? .warning : .muted)
    }
    if let reference = entry.reference { right.append("\(reference)", .muted) }
    if entry.visibility == .open { right.append(" " + say(PaneText.openEntry), .muted) }
    return ListRow(left, right: right)
  }
}

extension ScreenView {
  /// How many insights there are of each kind and level, where there are any (B-08).
  fileprivate func insightFoot(_ situation: CaseSituation) -> [StyledText] {
    let grid = InsightGrid(situation.entries)
    guard !grid.isEmpty else { return [] }
    let counted = grid.lines.filter { $0.total > 0 }.map { line in
      let levels = [(InsightLevel.system, line.system), (.user, line.user)]
        .filter { $0.1 > 0 }
        .map { "\(say($0.0.label).lowercased()) \($0.1)" }
      let detail = levels.isEmpty ? "" : " (\(levels.joined(separator: ", ")))"
      return "\(say(ChainScreenText.kind(line.kind)).lowercased()) \(line.total)\(detail)"
    }
    let people = grid.interviewed > 0 ? [say(ChainScreenText.interviewed(grid.interviewed))] : []
    return [
      StyledText(
        "\(say(ChainScreenText.insights)): \((counted + people).joined(separator: " · "))", .muted)
    ]
  }
}

extension Entry {
  /// What the entry's kind is divided by: "barriere", "systemnivå"; "virker" of a test.
  fileprivate var finerKind: [Phrase] {
    [
      subkind.flatMap { kind.subkinds?.knownLabel($0) },
      // What was done with an input is at the end of its row.
      outcome.flatMap { kind == .input ? nil : kind.outcomes?.knownLabel($0) },
      level?.label,
      isTestable ? ChainScreenText.testable : nil,
    ].compactMap { $0 }
  }
}

extension CaseSituation {
  /// The kinds that the log takes: those that the case's template asks for first, in the order
  /// of its phases, then the others.
  package var entryKinds: [EntryKind] {
    let asked = template.phases.flatMap(\.rules).compactMap { rule -> EntryKind? in
      if case .entryExists(let condition) = rule.rule { condition.kind } else { nil }
    }
    return (asked + EntryKind.allCases).reduce(into: []) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }
}
