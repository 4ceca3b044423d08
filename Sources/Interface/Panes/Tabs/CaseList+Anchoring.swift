package import Domain
import Screen
import Wording

extension CaseList {
  /// Where the case is anchored, and where that is missing (O-06, O-16, V-18); the services
  /// that take part (O-07), and how people were told (O-21).
  static let anchorings = CaseList(
    name: AgreementScreenText.anchoring, placeName: PlaceText.anchoring,
    emptyText: AgreementScreenText.noAnchoring, kinds: [.serviceArea], addition: .anchoring,
    isUsed: { $0.usesAnchoring || $0.usesServiceAreas || $0.usesCommunicationGrid },
    foot: { $0.gridFoot($1) },
    rows: { $0.situation?.anchoringTabRows ?? [] }, id: { $0.id },
    words: { $1.words(of: $0) }, row: { $0.anchoringTabRow($1, in: $2) })
}

/// A row of the tab for anchoring.
package enum AnchoringTabRow: Hashable, Sendable {
  case anchoring(AnchoringRow)
  case area(ServiceAreaStanding)
  /// The template asks for service areas, and there are none.
  case noArea
  /// A means of communication with its two cells.
  case means(CommunicationKind, [CommunicationGrid.Cell])

  /// What the row is.
  fileprivate var id: CaseRowID {
    switch self {
    case .anchoring(let row): row.id
    case .area(let standing): .record(RecordLink(standing.area.id))
    case .noArea: .missing(.list(.serviceArea))
    case .means(let kind, _): .missing(.communication(kind))
    }
  }
}

extension CaseSituation {
  /// Anchoring first, then service areas and the grid of communication where the case has a use
  /// for them.
  package var anchoringTabRows: [AnchoringTabRow] {
    var rows = AnchoringOverview(self).rows.map(AnchoringTabRow.anchoring)
    if usesServiceAreas {
      let areas = serviceAreaStandings.map(AnchoringTabRow.area)
      rows += areas.isEmpty ? [.noArea] : areas
    }
    if usesCommunicationGrid {
      let grid = communicationGrid
      rows += CommunicationKind.allCases.map { kind in
        .means(kind, Audience.allCases.map { grid[kind, $0] })
      }
    }
    return rows
  }
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
    case .missingParty(let organisation): AgreementScreenText.anchoring(within: organisation.name)
    }
  }
}

extension RecordText {
  fileprivate func words(of row: AnchoringTabRow) -> [String] {
    switch row {
    case .anchoring(let row): words(of: row)
    case .area(let standing): all(of: standing.area) + [say(PlanScreenText.service)]
    case .noArea: [say(AgreementScreenText.missing(PlanScreenText.noServiceArea))]
    case .means(let kind, let cells):
      [say(kind.label)] + cells.flatMap { [say($0.audience.label)] + $0.entries.map(\.text) }
    }
  }

  private func words(of row: AnchoringRow) -> [String] {
    if case .entry(let entry) = row { return all(of: entry) }
    return row.missing.map { [say(AgreementScreenText.missing($0))] } ?? []
  }
}

extension ScreenView {
  fileprivate func anchoringTabRow(
    _ row: AnchoringTabRow, in situation: CaseSituation
  ) -> ListRow {
    switch row {
    case .anchoring(let row): anchoringRow(row, in: situation)
    case .area(let standing): areaRow(standing)
    case .noArea:
      ListRow(
        StyledText("! " + say(AgreementScreenText.missing(PlanScreenText.noServiceArea)), .warning))
    case .means(let kind, let cells): meansRow(kind, cells)
    }
  }

  /// "tjeneste park og anlegg: kommer med når gatelysene er vedtatt", and whether it is spoken for.
  private func areaRow(_ standing: ServiceAreaStanding) -> ListRow {
    var left = StyledText(DisplayWidth.pad(say(PlanScreenText.service), to: 14), .strong)
    left.append(" " + standing.area.name)
    guard standing.isCovered else {
      return ListRow(left, right: StyledText(say(PlanScreenText.uncovered), .warning))
    }
    guard !standing.active.isEmpty else {
      left.append(": " + standing.area.reason.replacingLineBreaks, .muted)
      return ListRow(left, right: StyledText(say(PlanScreenText.withoutMember), .muted))
    }
    let names = standing.active.map { say(PersonNameText.shortName($0)) }
    return ListRow(left, right: StyledText("✓ " + names.joined(separator: ", "), .success))
  }

  /// "informasjonsmøte", and its two cells: for whom and when, or that there is none.
  private func meansRow(_ kind: CommunicationKind, _ cells: [CommunicationGrid.Cell]) -> ListRow {
    let isWide = layout.planBox.columns >= 70
    var right = StyledText()
    for cell in cells {
      if right.width > 0 { right.append("  ") }
      right.append(say(cell.audience.label).lowercased() + " ", .muted)
      let day = cell.entries.last.map { DayText.short($0.on) }
      let text =
        day.map { isWide ? "✓ \($0)" : "✓" } ?? (isWide ? say(PlanScreenText.emptyCell) : "!")
      right.append(
        DisplayWidth.pad(text, to: isWide ? 12 : 1), day == nil ? .warning : .success)
    }
    return ListRow(StyledText(say(kind.label).lowercased(), .strong), right: right)
  }

  /// How many of the cells are filled (O-21).
  fileprivate func gridFoot(_ situation: CaseSituation) -> [StyledText] {
    guard situation.usesCommunicationGrid else { return [] }
    let grid = situation.communicationGrid
    let isFull = grid.filled == grid.cells.count
    return [
      StyledText(
        say(PlanScreenText.cells(grid.filled, of: grid.cells.count)), isFull ? .success : .muted)
    ]
  }

  private func anchoringRow(_ row: AnchoringRow, in situation: CaseSituation) -> ListRow {
    guard case .entry(let entry) = row else {
      let text = row.missing.map { say(AgreementScreenText.missing($0)) } ?? ""
      return ListRow(StyledText("! " + text, .warning))
    }
    var left = StyledText(DayText.short(entry.on) + " ", .muted)
    let kind = entry.subkind.map { Vocabulary.anchoringKind.label($0) } ?? entry.kind.label
    left.append(DisplayWidth.pad(say(kind).lowercased(), to: 14), .strong)
    let organisations = entry.organisations.compactMap { situation.organisation($0)?.name }
    let isParty = entry.subkind == AnchoringKind.party.rawValue
    let text = isParty && !entry.body.isEmpty ? entry.body : entry.text.replacingLineBreaks
    left.append(" " + ((isParty ? organisations : []) + [text]).joined(separator: ": "))
    var right = StyledText()
    if entry.on > situation.today {
      right.append(say(AgreementScreenText.notYet) + " ", .warning)
    }
    let version = situation.plans.first { $0.id == entry.planVersion }?.version
    if let version {
      let isNewest = version == situation.plans.last?.version
      right.append(
        say(AgreementScreenText.planVersion(version)) + " ", isNewest ? .muted : .warning)
    }
    if !entry.caseNumber.isEmpty { right.append(entry.caseNumber + " ", .muted) }
    if let reference = entry.reference { right.append("\(reference)", .muted) }
    return ListRow(left, right: right)
  }
}
