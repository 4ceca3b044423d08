import Domain
import Screen
import Wording

extension CaseList {
  /// Reports made here, and links to other documents.
  static let documents = CaseList(
    name: PaneText.documents, placeName: PlaceText.documents,
    emptyText: PaneText.noDocuments, kinds: [.documentReference, .narrative],
    addition: .row(.documentReference), orders: [.title, .status, .kind, .newest],
    rows: { $0.situation?.documents ?? [] }, id: { .record(RecordLink($0.id)) },
    words: { $1.words(of: $0) }, key: { $2.key($0, $1) },
    row: { screen, document, _ in screen.documentRow(document) })
}

extension RecordText {
  /// What the reference holds, and whether its archive reference is missing.
  fileprivate func words(of document: DocumentReference) -> [String] {
    let lacksArchive = document.archiveReference.isEmpty && document.status == .sent
    return all(of: document) + (lacksArchive ? [say(PaneText.noArchiveReference)] : [])
  }

  fileprivate func key(_ document: DocumentReference, _ order: ListOrder) -> ListKey {
    switch order {
    case .title: .by(document.title)
    case .status: .code(document.status)
    case .kind: .by(say(document.kind.label))
    case .newest: .newest(document.sentOn)
    case .standard, .person, .oldest, .amount, .reference, .priority: .missing
    }
  }
}

extension ScreenView {
  fileprivate func documentRow(_ document: DocumentReference) -> ListRow {
    var left = StyledText("\(document.reference.map { "\($0) " } ?? "")", .strong)
    left.append(document.title)
    var right = StyledText(say(document.kind.label).lowercased() + " ", .muted)
    right.append(say(document.status.label).lowercased())
    if let sent = document.sentOn { right.append(" \(DayText.short(sent))") }
    if document.archiveReference.isEmpty, document.status == .sent {
      right.append(" " + say(PaneText.noArchiveReference), .warning)
    }
    return ListRow(left, right: right)
  }
}
