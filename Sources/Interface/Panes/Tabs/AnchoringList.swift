import Domain
import Screen
import Wording

extension CaseList {
  /// Where the case is anchored, and where that is missing (seed O-06, O-16, V-18).
  static let anchorings = CaseList(
    name: AgreementWords.anchoring, placeName: PlaceWords.anchoring,
    emptyText: AgreementWords.noAnchoring, kinds: [], addition: .anchoring,
    isUsed: { $0.usesAnchoring },
    rows: { $0.situation.map { AnchoringOverview($0).rows } ?? [] }, id: { $0.id },
    words: { $1.words(of: $0) }, row: { $0.anchoringRow($1, in: $2) })
}

extension AnchoringRow {
  /// What the row is.
  fileprivate var id: CaseRowID {
    switch self {
    case .entry(let entry): .record(RecordLink(entry.id))
    case .missing(let arena): .missing(.newEntry(.anchoring, subkind: arena.rawValue))
    case .missingParty(let organisation): .missing(.partyAnchoring(organisation.id))
    }
  }

  /// What is missing, in words; nil where nothing is.
  fileprivate var missing: Phrase? {
    switch self {
    case .entry: nil
    case .missing(let arena):
      arena.label.inSentence + Phrase(norwegian: " forankring", en: " anchoring")
    case .missingParty(let organisation): AgreementWords.anchoring(within: organisation.name)
    }
  }
}

extension RecordWords {
  fileprivate func words(of row: AnchoringRow) -> [String] {
    if case .entry(let entry) = row { return all(of: entry) }
    return row.missing.map { [say(AgreementWords.missing($0))] } ?? []
  }
}

extension ScreenView {
  fileprivate func anchoringRow(_ row: AnchoringRow, in situation: CaseSituation) -> ListRow {
    guard case .entry(let entry) = row else {
      let text = row.missing.map { say(AgreementWords.missing($0)) } ?? ""
      return ListRow(StyledText("! " + text, .warning))
    }
    var left = StyledText(entry.on.map { DayText.short($0) + " " } ?? "", .muted)
    let kind = entry.subkind.map { Vocabulary.anchoringKind.label($0) } ?? entry.kind.label
    left.append(DisplayWidth.pad(say(kind).lowercased(), to: 14), .strong)
    let organisations = entry.organisations.compactMap { situation.organisation($0)?.name }
    let isParty = entry.subkind == AnchoringKind.party.rawValue
    let text = isParty && !entry.body.isEmpty ? entry.body : entry.text.replacingLineBreaks
    left.append(" " + ((isParty ? organisations : []) + [text]).joined(separator: ": "))
    var right = StyledText()
    if let on = entry.on, on > situation.today {
      right.append(say(AgreementWords.notYet) + " ", .warning)
    }
    let version = situation.plans.first { $0.id == entry.planVersion }?.version
    if let version { right.append(say(AgreementWords.planVersion(version)) + " ", .muted) }
    if !entry.caseNumber.isEmpty { right.append(entry.caseNumber + " ", .muted) }
    if let reference = entry.reference { right.append("\(reference)", .muted) }
    return ListRow(left, right: right)
  }
}
