internal import Domain
internal import Wording

extension DocumentWriter {
  /// Writes the slogan, if there is one (N-08), and the list of what the document is of.
  mutating func head(
    _ document: DocumentReference?, status label: Phrase, more: [(label: Phrase, text: Phrase)] = []
  ) {
    paragraph(situation.slogan)
    var lines = [
      line(DocumentHeadText.municipality, situation.municipality),
      line(caseWord, caseName),
    ]
    lines += sizeLine()
    lines.append(line(DocumentHeadText.template, situation.caseFile.template))
    lines.append(line(DocumentHeadText.writtenLanguage, writtenLanguage))
    lines += periodLines()
    lines.append(archiveLine(document))
    lines.append(line(label, (document?.status ?? .draft).label.inSentence[language]))
    lines += more.map { line($0.label, $0.text[language]) }
    list(lines)
  }

  // MARK: The case

  /// The template's word for the process, else the program's (N-01).
  private var caseWord: Phrase {
    situation.template.words.case.map { Phrase($0).capitalized } ?? DocumentHeadText.caseFile
  }

  private var caseName: String {
    let status = situation.caseFile.status.label.inSentence[language]
    guard let reference = situation.caseFile.reference else { return status }
    return "\(reference), \(status)"
  }

  private var writtenLanguage: String {
    let label = language.label
    return language == .en ? label[language] : label.inSentence[language]
  }

  private mutating func sizeLine() -> [String] {
    guard let size = situation.size else { return [] }
    let amount = situation.caseFile.amount
    let text = amount.map { "\(size.label.inSentence[language]) (\(NumberText.amount($0)))" }
    return [line(DocumentHeadText.size, text ?? "")]
  }

  // MARK: Periods

  private mutating func periodLines() -> [String] {
    let caseFile = situation.caseFile
    let isOver = caseFile.status.isOver
    let planned = PeriodText.long(from: caseFile.plannedStart, to: caseFile.plannedEnd)
    let actual = PeriodText.long(from: caseFile.actualStart, to: caseFile.actualEnd)
    var lines = [
      line(DocumentHeadText.plannedPeriod, planned[language]),
      line(DocumentHeadText.actualPeriod, actual[language]),
    ]
    let isChanged =
      isOver && caseFile.plannedEnd != nil && caseFile.plannedEnd != caseFile.actualEnd
    let reasons = situation.periodReasons.filter { !TextRules.isBlank($0) }
    if reasons.isEmpty, isChanged {
      lines.append(line(DocumentHeadText.periodReason, ""))
    }
    return lines + reasons.map { line(DocumentHeadText.periodReason, $0) }
  }

  /// The document's own reference into the archive, else the case's.
  private mutating func archiveLine(_ document: DocumentReference?) -> String {
    let own = document?.archiveReference ?? ""
    return line(
      DocumentHeadText.archiveReference,
      TextRules.isBlank(own) ? situation.caseFile.archiveReference : own)
  }
}

extension PageWriter {
  /// A line of the head: `Kommune: …`, or that it is not filled in.
  mutating func line(_ label: Phrase, _ text: String) -> String {
    "\(label[language]): \(filled(text, label))"
  }
}

extension CaseStatus {
  /// Whether the work on the case has ended.
  var isOver: Bool {
    switch self {
    case .draft, .active, .paused: false
    case .closed, .discontinued, .archived: true
    }
  }
}
