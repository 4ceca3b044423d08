import Domain
import Screen
import Wording

extension CaseList {
  /// Reports made here, and links to other documents.
  static let documents = CaseList(
    name: PaneWords.documents, placeName: PlaceWords.documents,
    emptyText: PaneWords.noDocuments, kinds: [.documentReference, .narrative],
    addition: .row(.documentReference), rows: { $0.situation?.documents ?? [] },
    id: { .record(RecordLink($0.id)) },
    row: { screen, document, _ in screen.documentRow(document) })
}

extension ScreenView {
  fileprivate func documentRow(_ document: DocumentReference) -> ListRow {
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
}
