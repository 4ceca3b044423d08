import Domain
import Screen
import Wording

extension Model {
  /// How many groups there are, or how far the result can be scrolled.
  func workshopRowCount(_ state: WorkshopState) -> Int {
    guard let sheet = state.sheet else { return 0 }
    guard state.part == .result else { return sheet.groups.count }
    let rooms = WorkshopRooms(Rect(pageSize), sheet: sheet)
    guard let rect = rooms.result(reading: .result) else { return 0 }
    let lines = workshopResultLines(sheet, columns: rect.columns).count
    return max(1, lines - max(1, rect.rows - 1) + 1)
  }

  /// The ranking with a bar for each key's groups, how it was counted, and what was missed.
  func workshopResultLines(_ sheet: WorkshopSheet, columns: Int) -> [StyledText] {
    let rows = sheet.ranking.rows
    guard !rows.isEmpty else { return [StyledText(WorkshopText.noBallot[language], .muted)] }
    let most = max(1, rows.map(\.groups).max() ?? 1)
    let bar = columns >= 60 ? 12 : 6
    let room = max(8, columns - bar - 18)
    var page = TextPage(columns: columns)
    for row in rows {
      var line = StyledText(DisplayWidth.pad(WorkshopText.rank(row), to: 4), .strong)
      let label = WorkshopText.key(row.key, in: sheet)[language]
      line.append(DisplayWidth.pad(DisplayWidth.truncate(label, to: room), to: room) + " ")
      let full = row.groups * bar / most
      line.append(String(repeating: "█", count: full), .accent)
      line.append(String(repeating: "░", count: bar - full), .muted)
      line.append(
        DisplayWidth.pad("\(row.groups)", to: 6, alignment: .trailing)
          + DisplayWidth.pad("\(row.points)", to: 7, alignment: .trailing))
      page.line(line)
    }
    page.blank()
    page.paragraph(WorkshopText.method[language], .muted)
    if let published = WorkshopText.publishedLine(sheet) {
      page.paragraph(published[language], .muted)
    }
    if !sheet.missingKeys.isEmpty {
      page.heading(WorkshopText.missingHeading[language])
      for key in sheet.missingKeys {
        page.item("•", WorkshopText.missing(key)[language], markStyle: .muted)
      }
    }
    return page.lines
  }
}
