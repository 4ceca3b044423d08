internal import Domain
internal import Wording

extension DocumentWriter {
  /// How the work went: the phases, the meetings, what was learned, and requirements done
  /// without.
  mutating func implementation() {
    phases()
    meetingCounts()
    list(situation.workshops.compactMap(workshop), under: FinalReportText.workshops)
    list(entries(.competence).map(competence), under: FinalReportText.competence)
    list(situation.overrides.map { text(of: $0, in: situation) }, under: FinalReportText.overrides)
  }

  private mutating func phases() {
    table(
      [FinalReportText.phase, FinalReportText.from, FinalReportText.to, FinalReportText.status]
        .map { Markdown.Column($0[language]) },
      rows: situation.rail.map { step in
        [
          step.definition.title.text(in: language), dayOrDash(step.phase.startedOn),
          dayOrDash(step.phase.endedOn), step.phase.status.label[language],
        ]
      })
  }

  private mutating func meetingCounts() {
    table(
      [
        Markdown.Column(FinalReportText.meetings[language]),
        Markdown.Column(FinalReportText.number[language], isNumber: true),
        Markdown.Column(FinalReportText.presentInAll[language], isNumber: true),
      ],
      rows: situation.meetingCounts.map { count in
        [
          count.kind.label[language], NumberText.grouped(count.meetings),
          NumberText.grouped(count.headcount),
        ]
      })
  }

  private func workshop(_ workshop: Workshop) -> String? {
    guard let meeting = situation.meetings.first(where: { $0.id == workshop.meeting }) else {
      return nil
    }
    let label = DocumentText.dated(meeting.kind.label, meeting.on)[language]
    return TextRules.isBlank(workshop.theme) ? label : "\(label): \(workshop.theme)"
  }

  private func dayOrDash(_ date: Day?) -> String {
    date.map { day($0) } ?? DocumentText.notApplicable[language]
  }

  // MARK: Competence

  private func competence(_ entry: Entry) -> String {
    let kind =
      entry.subkind.flatMap(CompetenceKind.init(rawValue:))?.label ?? EntryKind.competence.label
    return "\(DocumentText.dated(kind, entry.on)[language]): \(withParticipants(entry))"
  }

  /// An entry's text, and who took part: by name in the internal profile, else by number.
  func withParticipants(_ entry: Entry) -> String {
    guard let participants = participants(of: entry) else { return entry.text }
    return "\(entry.text.asSentence) \(DocumentText.participants[language]): \(participants)"
  }

  private func participants(of entry: Entry) -> String? {
    let (persons, organisations) = (entry.persons, entry.organisations)
    guard !persons.isEmpty || !organisations.isEmpty else { return nil }
    switch options.profile {
    case .internal:
      let names =
        persons.compactMap { situation.person($0) }.map(discretion.title)
        + organisations.compactMap { situation.organisation($0)?.name }
      return ListText.and(names, in: language)
    case .public:
      let counts = [
        persons.isEmpty ? nil : Plural.persons.counted(persons.count)[language],
        organisations.isEmpty ? nil : Plural.organisations.counted(organisations.count)[language],
      ]
      return ListText.and(counts.compactMap(\.self), in: language)
    }
  }
}

extension String {
  /// The text with a full stop where it ends in a letter or a digit.
  var asSentence: String {
    let text = TextRules.trimmed(self)
    guard let last = text.last, last.isLetter || last.isNumber || "»)\"".contains(last) else {
      return text
    }
    return text + "."
  }
}
