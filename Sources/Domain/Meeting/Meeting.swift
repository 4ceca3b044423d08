/// A meeting, from its plan to its approved minutes.
package struct Meeting: Record {
  package let id: Identifier<Meeting>
  package let number: Int
  package var revision = 1

  /// The day it is held.
  package private(set) var on: Day
  /// What sort of meeting it is.
  package private(set) var kind = MeetingKind.workingMeeting
  /// What it is called; blank goes by its kind.
  package private(set) var title = ""
  /// The case that it belongs to; none for the platform's own.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The series that it is one of.
  package private(set) var series: Identifier<MeetingSeries>?
  /// When it begins.
  package private(set) var from: TimeOfDay?
  /// When it ends.
  package private(set) var to: TimeOfDay?
  /// Where it is held.
  package private(set) var place = ""
  /// Who receives the people there.
  package private(set) var host = ""
  /// Whether anybody may come.
  package private(set) var isOpen = false
  /// Who arranges it together.
  package private(set) var organisers: [Identifier<Organisation>] = []
  /// How far it has come.
  package private(set) var status = MeetingStatus.initial
  /// Who approved the minutes, in free text.
  package private(set) var approvedBy = ""
  /// The day the minutes were approved.
  package private(set) var approvedOn: Day?
  /// Where pictures of it are: paths or archive numbers, never fetched (K-12).
  package private(set) var photos: [String] = []

  package init(blank row: BlankRow<Meeting>) {
    id = row.id
    number = row.number
    on = .unfilled
  }

  package static let kind = RecordKind.meeting

  package static let traits = KindTraits(
    prefix: "M", naming: .first(["title", "kind"]), heading: "title", pageTitle: "title",
    searchedFields: ["title", "place", "host"], searchRank: 11, isGoneTo: true, hasStatusMenu: true,
    firstFields: ["title", "from", "to", "place", "host"])

  package static let fields: [Field<Meeting>] = [
    Field("on", .day(.future), \.on, chosen: true),
    Field("kind", .choice(.meetingKind), \.kind, required: true),
    Field("title", .text, \.title),
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("series", .record([.meetingSeries]), \.series, access: .onAdding),
    Field("from", .time, \.from),
    Field("to", .time, \.to),
    Field("place", .text, \.place),
    Field("host", .text, \.host),
    Field("isOpen", .flag, \.isOpen),
    Field("organisers", .list(.record([.organisation])), \.organisers),
    Field("photos", .list(.text), \.photos),
    Field("status", .choice(.meetingStatus), \.status, required: true, access: .byTransition),
    Field("approvedBy", .text, \.approvedBy, access: .byTransition),
    Field("approvedOn", .day(.past), \.approvedOn, access: .byTransition),
  ]

  package static func lock(of values: FieldValues) -> Refusal? {
    MeetingStatus(values["status"] ?? .blank) == .minutesApproved ? .minutesLocked : nil
  }

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    for key: FieldKey in ["kind", "organisers", "case"] {
      try values.fill(key, from: "series", in: facts)
    }
    let kind = MeetingKind(values["kind"] ?? .blank) ?? .workingMeeting
    values.fill("isOpen", .flag(kind.isOpenUnlessTold))
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    if kind == .workshop {
      // A workshop has a set time frame (B-13).
      if from == nil { problems.append(FieldRefusal("from", .required)) }
      if to == nil { problems.append(FieldRefusal("to", .required)) }
    }
    if let from, let to, to < from { problems.append(FieldRefusal("to", .endBeforeStart)) }
    return problems
  }

  // MARK: Transitions

  /// Moves the meeting to another status; approving needs the function below.
  package mutating func move(to target: MeetingStatus, reason: String?) throws(Refusal) {
    try status.checkStep(to: target, reason: reason)
    status = target
  }

  /// Approves the minutes, which locks them (INV-12, INV-13).
  ///
  /// - Parameter agenda: The meeting's items in order.
  /// - Throws: ``Refusal/decisionsMissing(_:)`` with the numbers of the items that lack one.
  package mutating func approve(
    by approver: String, on day: Day, agenda: [AgendaItem]
  ) throws(Refusal) {
    try status.checkStep(to: .minutesApproved, reason: nil)
    let missing = agenda.filter(\.lacksDecision).map(\.position)
    guard missing.isEmpty else { throw .decisionsMissing(missing) }
    approvedBy = try Self.accepted(approver, for: "approvedBy")
    approvedOn = day
    status = .minutesApproved
  }

  /// Minutes between start and end; nil where one of them is not set.
  package var plannedMinutes: Int? {
    guard let from, let to else { return nil }
    return to.minutes - from.minutes
  }

  /// Whether all three parties of the platform are looked for: at its own discussion meetings,
  /// once one is held or somebody's coming is noted (V-15).
  package func expectsAllParties(hasAttendance: Bool) -> Bool {
    kind == .discussionMeeting && caseFile == nil && (status.isHeld || hasAttendance)
  }
}
