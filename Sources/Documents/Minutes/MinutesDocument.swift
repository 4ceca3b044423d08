package import Domain
internal import Wording

/// The minutes of a meeting (Rules.md 4.5): a draft until they are approved.
package struct MinutesDocument {
  private let sheet: MinutesSheet
  private let options: DocumentOptions

  /// Makes the minutes of a meeting.
  package init(_ sheet: MinutesSheet, _ options: DocumentOptions) {
    self.sheet = sheet
    self.options = options
  }

  /// The finished document, made anew each time.
  package var output: DocumentOutput {
    let meeting = sheet.meeting
    let reference = meeting.reference?.description ?? ""
    let name = TextRules.isBlank(meeting.title) ? nil : meeting.title
    let title = Phrase {
      MinutesText.title(name ?? meeting.kind.label[$0], reference)[$0]
    }
    var writer = MinutesWriter(sheet, sheet.setting, options, title: title)
    if sheet.isDraft { writer.paragraph(MinutesText.draft) }
    writer.minutesHead()
    writer.section(MinutesText.present) { $0.present() }
    if sheet.agenda.isEmpty { writer.section(MinutesText.agenda) { _ in } }
    for item in sheet.agenda {
      writer.section(MinutesText.item(item.position, item.title, item.kind)) { $0.item(item) }
    }
    writer.section(MinutesText.followUp) { $0.followUp() }
    writer.section(MinutesText.next) { $0.nextMeeting() }
    writer.section(MinutesText.approved) { $0.approval() }
    return writer.finish(.minutes, name: "referat-\(reference)", isDraft: sheet.isDraft)
  }
}

/// Writes minutes.
typealias MinutesWriter = PageWriter<MinutesSheet>

extension MinutesWriter {
  private var meeting: Meeting { source.meeting }

  fileprivate mutating func minutesHead() {
    var lines = [line(DocumentHeadText.municipality, setting.municipality)]
    if let caseFile = source.caseFile {
      let reference = caseFile.reference.map { "\($0) " } ?? ""
      lines.append(line(FieldLabels.label(.meeting, "case"), reference + caseFile.title))
    }
    lines.append(
      line(
        MinutesText.meeting,
        "\(meeting.reference.map { "\($0), " } ?? "")\(meeting.kind.label.inSentence[language])"))
    if let series = source.series?.reference, let number = source.numberInSeries {
      let text = MinutesText.numberInSeries(series.description, number)
      lines.append(line(MinutesText.series, text[language]))
    }
    lines.append(line(MinutesText.date, weekday(meeting.on)))
    lines.append(
      line(MinutesText.time, MinutesText.time(from: meeting.from, to: meeting.to)[language]))
    if let minutes = source.minutesOfItems {
      let text = MinutesText.minutes(minutes, planned: meeting.plannedMinutes)
      lines.append(line(MinutesText.timeOfItems, text[language]))
    }
    lines.append(line(MinutesText.place, meeting.place))
    lines.append(line(MinutesText.access, CommonPhrase.yesOrNo(meeting.isOpen)[language]))
    list(lines + people() + [statusLine()])
  }

  private mutating func statusLine() -> String {
    line(MinutesText.status, meeting.status.label.inSentence[language])
  }

  /// Who holds the meeting, and who leads and writes, as far as it is known.
  private func people() -> [String] {
    let organisers = meeting.organisers.compactMap { setting.organisation($0)?.name }
    let facts: [(Phrase, String)] =
      [
        (MinutesText.organisers, ListText.and(organisers, in: language)),
        (MinutesText.host, discretion.actor(meeting.host) ?? ""),
      ]
      + [Role.chair, .minuteTaker].map { role in
        let names = source.holders(of: role).map(discretion.title)
        return (role.label, ListText.and(names, in: language))
      }
    return facts.filter { !$0.1.isEmpty }.map { "\($0.0[language]): \($0.1)" }
  }

  private func weekday(_ day: Day?) -> String {
    day.map { DayText.longWithWeekday($0, in: language) } ?? ""
  }

  // MARK: Who was there

  fileprivate mutating func present() {
    guard !source.attendances.isEmpty else { return }
    table(
      [
        Markdown.Column(MinutesText.party[language]),
        Markdown.Column(FullReportText.organisation[language]),
        Markdown.Column(FinalReportText.number[language], isNumber: true),
      ],
      rows: attendanceRows + [
        [MinutesText.inAll[language], "", "\(source.presence.headcount)"]
      ])
    if options.profile == .internal {
      let persons = source.attendances.compactMap { setting.person($0.person) }
      list(persons.map(discretion.title), under: MinutesText.names)
    }
    let absent = source.absentParties.map(\.label.inSentence)
    if !absent.isEmpty {
      paragraph("\(MinutesText.absent[language]): \(ListText.and(absent)[language])")
    }
  }

  /// The organisations with their people counted, by party; then groups and the others.
  private var attendanceRows: [[String]] {
    var rows: [(party: PlatformParty?, name: String, count: Int)] = []
    for attendance in source.attendances {
      let id = attendance.organisation ?? setting.person(attendance.person)?.organisation
      let party = id.flatMap { setting.party(of: $0) }
      let name = setting.organisation(id)?.name ?? attendance.group
      if let index = rows.firstIndex(where: { $0.name == name && $0.party == party }) {
        rows[index].count += attendance.count
      } else {
        rows.append((party, name, attendance.count))
      }
    }
    let order = PlatformParty.allCases.map(Optional.some) + [nil]
    return order.flatMap { party in
      rows.filter { $0.party == party }.map {
        [party?.label[language] ?? "", $0.name, "\($0.count)"]
      }
    }
  }

  // MARK: Items

  fileprivate mutating func item(_ item: AgendaItem) {
    if let origin = source.origin(of: item) {
      paragraph("\(MinutesText.carriedFrom[language]): \(name(of: origin))")
    }
    paragraph(item.note)
    if item.kind.needsDecision || !TextRules.isBlank(item.decision) {
      labelled(MinutesText.decision, item.decision)
    }
    if item.isApplauded {
      paragraph("\(MinutesText.applauded[language]): \(CommonPhrase.yes[language])")
    }
    if item.kind == .election { elected() }
    list(source.measures(of: item).map { measureLine($0) }, under: MinutesText.measures)
    if let destination = source.destination(of: item) {
      paragraph("\(MinutesText.carriedTo[language]): \(name(of: destination))")
    }
  }

  /// Those who were elected with their roles; without names for others, by number.
  private mutating func elected() {
    guard !source.elected.isEmpty else { return }
    switch options.profile {
    case .internal:
      list(
        source.elected.map { member in
          let roles = ListText.and(member.roles.map(\.label.inSentence))[language]
          let title = setting.person(member.person).map(discretion.title) ?? ""
          return title == roles ? title : "\(title) (\(roles))"
        }, under: MinutesText.elected)
    case .public:
      let persons = Set(source.elected.compactMap(\.person)).count
      paragraph("\(MinutesText.elected[language]): \(Plural.persons.counted(persons)[language])")
    }
  }

  private func name(of meeting: Meeting) -> String {
    "\(meeting.reference.map { "\($0), " } ?? "")\(weekday(meeting.on))"
  }

  // MARK: Measures

  private func measureLine(_ measure: Measure) -> String {
    let person = setting.person(measure.responsible?.identifier(of: Person.self))
    let organisation = setting.organisation(
      measure.responsible?.identifier(of: Organisation.self))
    let who =
      person.map(discretion.title) ?? organisation?.name
      ?? ProcessPlanText.nobodyResponsible.inSentence[language]
    let deadline = measure.deadline.map { deadline in
      "\(DocumentText.deadline.inSentence[language]) \(day(deadline))"
    }
    let facts = [who, deadline, measure.status.label.inSentence[language]].compactMap(\.self)
    let reference = measure.reference.map { "\($0) " } ?? ""
    return "\(reference)\(measure.title) (\(facts.joined(separator: ", ")))"
  }

  fileprivate mutating func followUp() {
    let measures = source.earlierMeasures
    if measures.isEmpty { paragraph(MinutesText.nothingToFollow) }
    list(measures.map { measureLine($0) })
  }

  // MARK: The end

  fileprivate mutating func nextMeeting() {
    guard let next = source.next else {
      paragraph(MinutesText.notPlanned)
      return
    }
    let time = MinutesText.time(from: next.from, to: next.to)[language]
    let text = [name(of: next), time.nilIfBlank, next.place.nilIfBlank].compactMap(\.self)
    paragraph(text.joined(separator: ", "))
  }

  fileprivate mutating func approval() {
    guard !source.isDraft, let on = meeting.approvedOn else {
      paragraph(MinutesText.notApproved)
      return
    }
    let by = discretion.actor(meeting.approvedBy).map { " (\($0))" } ?? ""
    paragraph("\(MinutesText.approved[language]): \(day(on))\(by)")
  }
}
