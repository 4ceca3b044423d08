/// What somebody who leaves hands over to others (Rules.md 4.9).
package struct HandoverSheet: Hashable, Sendable {
  /// Who leaves.
  package var person: Person
  /// Whose document it is, and who may be spoken of.
  package var setting: DocumentSetting
  /// The cases in progress in whose team the person is.
  package var cases: [CaseSituation] = []
  /// The open measures that the person answers for, by deadline.
  package var measures: [MeasureRow] = []
  /// Decided ideas of the person's whose senders wait for a reply (INV-05).
  package var repliesOwed: [Idea] = []
  /// Open ideas of the person's that are to be followed up on a day.
  package var followUps: [Idea] = []
  /// The platform's own meetings in series that the person comes to, by day.
  package var platformMeetings: [Meeting] = []

  /// Begins with somebody who leaves; what they have in hand is filled in afterwards.
  package init(person: Person, setting: DocumentSetting) {
    self.person = person
    self.setting = setting
  }

  /// What the person does in a case.
  package func roles(in situation: CaseSituation) -> [Role] {
    situation.memberships.filter { $0.person == person.id && $0.isActive(on: setting.today) }
      .flatMap(\.roles)
  }

  /// Planned meetings of the person's cases and of the platform, by day.
  package var meetingsAhead: [Meeting] {
    let own = cases.flatMap(\.meetings) + platformMeetings
    return own.filter { $0.status.isAhead && $0.on >= setting.today }
      .sorted { ($0.on, $0.number) < ($1.on, $1.number) }
  }

  /// The case that a meeting belongs to, among the person's.
  package func caseFile(of meeting: Meeting) -> CaseFile? {
    cases.first { $0.caseFile.id == meeting.caseFile }?.caseFile
  }
}

extension CaseSituation {
  /// The agreements that hold and are still to be evaluated, by the day of it.
  package var agreementsToEvaluate: [Agreement] {
    agreements.filter { agreement in
      guard let day = agreement.evaluationOn, agreement.status.takesNewVersion else {
        return false
      }
      return !entries.contains { $0.kind == .evaluation && $0.on >= day }
    }
    .sorted { ($0.evaluationOn ?? .first, $0.number) < ($1.evaluationOn ?? .first, $1.number) }
  }
}
