package import Domain
import Screen
import Wording

extension CaseList {
  /// The log.
  static let entries = CaseList(
    name: PaneWords.log, placeName: PlaceWords.log, emptyText: PaneWords.noEntries,
    kinds: [.entry], addition: .entry, orders: [.oldest, .kind, .reference],
    rows: { $0.situation?.entriesInOrder ?? [] }, id: { .record(RecordLink($0.id)) },
    words: { $1.all(of: $0) }, key: { $2.key($0, $1) },
    row: { screen, entry, _ in screen.entryRow(entry) })
}

extension RecordWords {
  fileprivate func key(_ entry: Entry, _ order: ListOrder) -> ListKey {
    switch order {
    case .oldest: .oldest(entry.on)
    case .kind: .by(say(entry.kind.label))
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
    var left = StyledText(entry.on.map { DayText.short($0) + " " } ?? "", .muted)
    left.append(DisplayWidth.pad(say(entry.kind.label).lowercased(), to: 12), .strong)
    left.append(" " + entry.text.replacingLineBreaks)
    var right = StyledText()
    if entry.kind == .input {
      let outcome = entry.outcome.map { Vocabulary.inputOutcome.label($0) }
      right.append(
        say(outcome ?? PlanWords.noOutcome).lowercased() + " ",
        outcome == nil ? .warning : .muted)
    }
    if let reference = entry.reference { right.append("\(reference)", .muted) }
    if entry.visibility == .open { right.append(" " + say(PaneWords.openEntry), .muted) }
    return ListRow(left, right: right)
  }
}

extension EntryKind {
  /// The kinds that a coordinator writes in a case's log.
  package static let kindsInUse: [EntryKind] = [
    .evaluation, .experience, .adjustment, .competence, .resource, .possibility, .question,
    .input, .knowledge, .communication, .anchoring,
  ]
}
