import Domain
import Screen
import Wording

extension CaseList {
  /// Who has changed what in the case.
  static let history = CaseList(
    name: PaneText.history, placeName: PlaceText.history, emptyText: PaneText.noHistory,
    kinds: [], addition: .none, loading: { .read(.caseHistory($0.caseFile.id)) },
    orders: [.oldest, .person], rows: \.history, id: { .change($0.sequence) },
    words: { $1.words(of: $0) }, key: { $2.key($0, $1) },
    row: { screen, entry, _ in screen.historyRow(entry) })
}

extension RecordText {
  /// When, who, what and why.
  fileprivate func words(of entry: HistoryEntry) -> [String] {
    [DayText.short(entry.at.day), entry.actor, HistoryText.line(entry, in: language), entry.reason]
  }

  fileprivate func key(_ entry: HistoryEntry, _ order: ListOrder) -> ListKey {
    order == .person ? .by(entry.actor) : .number(entry.sequence)
  }
}

extension ScreenView {
  fileprivate func historyRow(_ entry: HistoryEntry) -> ListRow {
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
