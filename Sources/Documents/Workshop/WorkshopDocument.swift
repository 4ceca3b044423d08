package import Domain
internal import Wording

/// The result of a key workshop (Rules.md 4.6).
package struct WorkshopDocument {
  private let result: WorkshopResult
  private let options: DocumentOptions

  /// Makes the result of a workshop.
  package init(_ result: WorkshopResult, _ options: DocumentOptions) {
    self.result = result
    self.options = options
  }

  /// The finished document, made anew each time.
  package var output: DocumentOutput {
    let sheet = result.sheet
    let reference = sheet.meeting.reference?.description ?? ""
    var writer = WorkshopWriter(
      result, result.setting, options, title: WorkshopResultText.title(reference))
    writer.workshopHead()
    writer.section(WorkshopResultText.question) { $0.paragraph(sheet.workshop.theme) }
    writer.section(WorkshopResultText.result) { $0.ranking() }
    writer.optionalSection(WorkshopResultText.topFive) { $0.topFive() }
    writer.optionalSection(WorkshopResultText.missing) { $0.missingKeys() }
    writer.optionalSection(WorkshopResultText.first) { $0.firstActions() }
    writer.optionalSection(WorkshopResultText.unexpected) { $0.unexpected() }
    writer.optionalSection(WorkshopResultText.notes) { $0.notes() }
    writer.section(WorkshopResultText.photos) { $0.list(sheet.meeting.photos) }
    writer.section(WorkshopResultText.nextSteps) { $0.paragraph(sheet.workshop.nextSteps) }
    return writer.finish(
      .workshop, name: "verksted-\(reference)", isDraft: sheet.workshop.closedOn == nil)
  }
}

/// Writes the result of a workshop.
typealias WorkshopWriter = PageWriter<WorkshopResult>

extension WorkshopWriter {
  private var sheet: WorkshopSheet { source.sheet }

  fileprivate mutating func workshopHead() {
    let meeting = sheet.meeting
    list([
      line(DocumentHeadText.municipality, setting.municipality),
      line(
        MinutesText.meeting,
        "\(meeting.reference.map { "\($0), " } ?? "")\(meeting.kind.label.inSentence[language])"),
      line(
        MinutesText.date, DayText.longWithWeekday(meeting.on, in: language)),
      line(MinutesText.place, meeting.place),
      line(WorkshopResultText.keySet, sheet.keySet.title.text(in: language)),
      line(WorkshopResultText.groups, "\(sheet.groups.count)"),
      line(WorkshopResultText.participants, "\(sheet.headcount)"),
    ])
  }

  private func keyName(_ code: String) -> String {
    "\(code) \(sheet.label(code).text(in: language))"
  }

  /// Each chosen key with both figures, and how they were counted.
  fileprivate mutating func ranking() {
    table(
      [
        Markdown.Column(WorkshopResultText.rank[language], isNumber: true),
        Markdown.Column(WorkshopResultText.key[language]),
        Markdown.Column(WorkshopResultText.groups[language], isNumber: true),
        Markdown.Column(WorkshopResultText.points[language], isNumber: true),
      ],
      rows: sheet.ranking.rows.map { row in
        [
          "\(row.rank)\(row.isShared ? "=" : "")", keyName(row.key), "\(row.groups)",
          "\(row.points)",
        ]
      })
    if !sheet.ranking.rows.isEmpty { paragraph(WorkshopResultText.method) }
  }

  fileprivate mutating func topFive() {
    list(sheet.ranking.topFive.map { keyName($0.key) })
    if sheet.agreesWithPublished { paragraph(WorkshopResultText.agreesWithPublished) }
  }

  fileprivate mutating func missingKeys() {
    list(
      sheet.missingKeys.map { key in
        let count = WorkshopResultText.groupPlural.counted(key.groupCount)[language]
        let originals = key.originals.map(\.text).filter { $0 != key.label }
        return Markdown.Item("\(key.label) (\(count))", children: originals)
      })
  }

  /// What the groups do first, with the measures that came of it.
  fileprivate mutating func firstActions() {
    list(
      sheet.firstActions.map { wish in
        let references = sheet.measures(madeOf: wish).compactMap(\.measure.reference?.description)
        return WorkshopResultText.made(sheet.text(wish).text(in: language), references)
      })
  }

  fileprivate mutating func unexpected() {
    list(sheet.groups.flatMap(\.unexpectedKeys))
  }

  fileprivate mutating func notes() {
    for group in sheet.groups where !TextRules.isBlank(group.notes) {
      paragraph("\(WorkshopResultText.group(group.groupNumber)[language]): \(group.notes)")
    }
  }
}
