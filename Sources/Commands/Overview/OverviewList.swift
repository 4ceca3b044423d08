import Domain
import Exchange
import Wording

/// One list of the overview: its key in JSON, its heading, its rows.
struct OverviewList {
  /// A row of the list: as JSON, and as reference, name and remark.
  struct Row {
    let json: JSONValue
    let cells: [String]
  }

  let key: String
  let title: Phrase
  let rows: [Row]
  /// The keys of each row in JSON.
  let rowKeys: JSONKeys

  /// The lists in the order of the overview.
  static func all(_ overview: Overview, today: Day, language: Language) -> [OverviewList] {
    let rows = OverviewRows(today: today, language: language)
    return [
      Self(
        "openIdeas", CommandText.openIdeas, overview.openIdeas.map(rows.idea),
        OverviewRows.ideaKeys),
      Self(
        "withoutReply", CommandText.withoutReply, overview.withoutReply.map(rows.idea),
        OverviewRows.ideaKeys),
      Self(
        "withoutHandler", CommandText.withoutHandler, overview.withoutHandler.map(rows.idea),
        OverviewRows.ideaKeys),
      Self(
        "overdue", CommandText.overdue, overview.overdue.map(rows.measure),
        OverviewRows.measureKeys),
      Self(
        "dueWithin30Days", CommandText.dueWithin30Days,
        overview.dueWithin30Days.map(rows.measure), OverviewRows.measureKeys),
      Self(
        "seriesGaps", CommandText.seriesGaps, overview.seriesGaps.map(rows.gap),
        OverviewRows.gapKeys),
      Self(
        "upcomingMeetings", CommandText.upcomingMeetings,
        overview.upcomingMeetings.map(rows.meeting), OverviewRows.meetingKeys),
      Self(
        "agreementsToEvaluate", CommandText.agreementsToEvaluate,
        overview.agreementsToEvaluate.map(rows.agreement), OverviewRows.agreementKeys),
      Self(
        "reviewsDue", OverviewText.reviewsDue, overview.reviewsDue.map(rows.document),
        OverviewRows.documentKeys),
      Self(
        "personsToErase", CommandText.personsToErase, overview.personsToErase.map(rows.person),
        OverviewRows.personKeys),
      Self(
        "untouched", CommandText.untouched, overview.untouched.map(rows.untouched),
        OverviewRows.untouchedKeys),
      Self(
        "nextSteps", CommandText.nextSteps, overview.nextSteps.map(rows.nextStep),
        OverviewRows.nextStepKeys),
    ]
  }

  private init(_ key: String, _ title: Phrase, _ rows: [Row], _ rowKeys: JSONKeys) {
    self.key = key
    self.title = title
    self.rows = rows
    self.rowKeys = rowKeys
  }
}

/// Makes the rows of the overview.
private struct OverviewRows {
  let today: Day
  let language: Language

  static let ideaKeys: JSONKeys = [
    "reference": .reference(.idea), "title": .text, "status": .code(.ideaStatus),
    "receivedOn": .day, "age": .number, "nextDate": .day.orNull,
  ]

  func idea(_ idea: IdeaRow) -> OverviewList.Row {
    let age = idea.receivedOn.days(until: today)
    return row(
      idea.reference, idea.title, "\(DayText.age(age))  \(idea.status.label[language])",
      [
        "title": .text(idea.title),
        "status": .text(idea.status.rawValue),
        "receivedOn": .text(idea.receivedOn.description),
        "age": .count(age),
        "nextDate": .optional(idea.nextDate?.description),
      ])
  }

  static let measureKeys: JSONKeys = [
    "reference": .reference(.measure), "case": .reference(.caseFile), "title": .text,
    "status": .code(.measureStatus), "deadline": .day.orNull, "daysOverdue": .number.orNull,
    "daysLeft": .number.orNull, "responsible": .reference(.person, .organisation).orNull,
  ]

  func measure(_ row: MeasureRow) -> OverviewList.Row {
    let measure = row.measure
    let days = measure.daysOverdue(on: today)
    let deadline = measure.deadline.map { DayText.deadline($0, today: today)[language] } ?? ""
    return self.row(
      measure.reference, measure.title, deadline,
      [
        "case": .text(row.caseReference.description),
        "title": .text(measure.title),
        "status": .text(measure.status.rawValue),
        "deadline": .optional(measure.deadline?.description),
        "daysOverdue": days.map { .count($0) } ?? .null,
        "daysLeft": measure.deadline.map { .count(max(0, today.days(until: $0))) } ?? .null,
        "responsible": .optional(row.responsible?.reference?.description),
      ])
  }

  static let gapKeys: JSONKeys = [
    "reference": .reference(.meetingSeries), "kind": .code(.meetingKind), "from": .day,
    "to": .day, "message": .text,
  ]

  func gap(_ row: SeriesGapRow) -> OverviewList.Row {
    self.row(
      row.series.reference, row.gap.message[language], "",
      [
        "kind": .text(row.gap.kind.rawValue),
        "from": .text(row.gap.interval.first.description),
        "to": .text(row.gap.interval.last.description),
        "message": .text(row.gap.message[language]),
      ])
  }

  static let meetingKeys: JSONKeys = [
    "reference": .reference(.meeting), "owner": .reference().orNull, "title": .text,
    "kind": .code(.meetingKind), "on": .day, "status": .code(.meetingStatus),
  ]

  func meeting(_ row: MeetingRow) -> OverviewList.Row {
    let meeting = row.meeting
    let when = DayText.deadline(meeting.on, today: today)[language]
    return self.row(
      meeting.reference, MeetingText.name(meeting)[language], when,
      [
        "owner": .optional(row.owner?.handle),
        "title": .text(MeetingText.name(meeting)[language]),
        "kind": .text(meeting.kind.rawValue),
        "on": .text(meeting.on.description),
        "status": .text(meeting.status.rawValue),
      ])
  }

  static let agreementKeys: JSONKeys = [
    "reference": .reference(.agreement), "case": .reference(.caseFile), "title": .text,
    "evaluationOn": .day.orNull,
  ]

  func agreement(_ row: AgreementRow) -> OverviewList.Row {
    self.row(
      row.agreement.reference, row.caseTitle,
      row.agreement.evaluationOn.map { DayText.short($0) } ?? "",
      [
        "case": .text(row.caseReference.description), "title": .text(row.caseTitle),
        "evaluationOn": .optional(row.agreement.evaluationOn?.description),
      ])
  }

  static let documentKeys: JSONKeys = [
    "reference": .reference(.documentReference), "title": .text,
    "status": .code(.reportStatus), "reviewOn": .day.orNull, "archiveReference": .text.orNull,
  ]

  func document(_ document: DocumentReference) -> OverviewList.Row {
    let isReview = document.reviewOn.map { $0 <= today } ?? false
    let day = isReview ? document.reviewOn.map { DayText.short($0) } : nil
    return row(
      document.reference, document.title, day ?? document.status.label[language],
      [
        "title": .text(document.title), "status": .text(document.status.rawValue),
        "reviewOn": .optional(document.reviewOn?.description),
        "archiveReference": .optional(
          document.archiveReference.isEmpty ? nil : document.archiveReference),
      ])
  }

  static let personKeys: JSONKeys = [
    "reference": .reference(.person), "name": .text, "eraseAfter": .day.orNull,
  ]

  func person(_ person: Person) -> OverviewList.Row {
    let word = CommonPhrase.protectedParticipant[language]
    let name = person.isProtected ? word : person.shownName
    return row(
      person.reference, name, person.eraseAfter.map { DayText.short($0) } ?? "",
      ["name": .text(name), "eraseAfter": .optional(person.eraseAfter?.description)])
  }

  static let untouchedKeys: JSONKeys = [
    "reference": .reference(.caseFile), "title": .text, "days": .number,
  ]

  func untouched(_ untouched: UntouchedCase) -> OverviewList.Row {
    row(
      untouched.caseRow.reference, untouched.caseRow.title, DayText.age(untouched.days),
      ["title": .text(untouched.caseRow.title), "days": .count(untouched.days)])
  }

  static let nextStepKeys: JSONKeys = [
    "reference": .reference(.caseFile), "title": .text, "phase": .code(.phaseKey).orNull,
    "rule": .text.orNull, "message": .text,
  ]

  func nextStep(_ step: NextStep) -> OverviewList.Row {
    let requirement = step.requirement?.message ?? CommandText.phaseCanBeCompleted
    let message = (step.isSizeUnknown ? AgreementScreenText.sizeUnknown : requirement)[language]
    return row(
      step.caseRow.reference, step.caseRow.title, message,
      [
        "title": .text(step.caseRow.title),
        "phase": .optional(step.requirement?.phase),
        "rule": .optional(step.requirement?.key),
        "message": .text(message),
      ])
  }

  private func row(
    _ reference: Reference?, _ name: String, _ remark: String,
    _ members: KeyValuePairs<String, JSONValue>
  ) -> OverviewList.Row {
    let first = JSONMember(key: "reference", value: .optional(reference?.description))
    let rest = members.map { JSONMember(key: $0.key, value: $0.value) }
    return OverviewList.Row(
      json: .object([first] + rest), cells: [reference?.description ?? "", name, remark])
  }
}
