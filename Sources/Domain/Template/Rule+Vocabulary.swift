extension Rule {
  package enum GoalKind: String, CaseIterable, Codable, Sendable { case main, sub }
  package enum MeasureStatus: String, CaseIterable, Codable, Sendable {
    case proposed, decided, inProgress, postponed, done, cancelled
  }
  package enum MeasureCategory: String, CaseIterable, Codable, Sendable {
    case physical, social, cultural, service, process, reporting
  }
  package enum Role: String, CaseIterable, Codable, Sendable {
    case coordinator, processLeader, teamLeader, ideaOwner, initiator, municipalContact
    case processOwner, professional, publicActor, privateActor, stakeholder, resourcePerson
    case resident, residentsRepresentative, partyRepresentative, facilitator, chair, minuteTaker
    case effectsOwner, contributor
  }
  package enum Affiliation: String, CaseIterable, Codable, Sendable { case municipal, local, other }
  package enum MeetingKind: String, CaseIterable, Codable, Sendable {
    case openMeeting, workingMeeting, discussionMeeting, coCreationWorkshop, workshop
    case informationMeeting, steeringGroup
  }
  package enum Interval: String, CaseIterable, Codable, Sendable { case month, quarter, free }
  package enum EntryKind: String, CaseIterable, Codable, Sendable {
    case evaluation, experience, adjustment, insight, knowledge, input, competence, communication
    case anchoring, resource, test, possibility, need, question
  }
  package enum Audience: String, CaseIterable, Codable, Sendable { case `internal`, local }
  package enum InsightLevel: String, CaseIterable, Codable, Sendable { case system, user }
  package enum ChecklistAnswer: String, CaseIterable, Codable, Sendable {
    case notAssessed, yes, partly, no, notRelevant
  }
  package enum Channel: String, CaseIterable, Codable, Sendable {
    case webForm, email, letter, phone, meeting, volunteerCentre, businessAssociation
    case municipality, `internal`
  }
  package enum PlatformParty: String, CaseIterable, Codable, Sendable {
    case municipality, business, voluntary
  }
}

extension Rule.EntryKind {
  /// What a rule may name as `subkind`: the kind's own values, or its outcomes; empty for others.
  package var subkinds: [String] {
    switch self {
    case .experience: ["worked", "didNotWork", "wouldDoDifferently"]
    case .insight: ["barrier", "inhibitor", "promoter", "interview", "workshop"]
    case .knowledge:
      ["statistics", "report", "survey", "observation", "localKnowledge", "other"]
    case .input: ["takenIn", "partly", "notTakenIn"]
    case .competence: ["processLeaderCourse", "course", "visit", "other"]
    case .communication: ["informationMeeting", "workshop", "writtenMaterial", "webChannel"]
    case .anchoring: ["administrative", "political", "local", "party"]
    case .resource: ["time", "competence", "money", "premises", "equipment", "network"]
    case .test: ["works", "adjust", "discard"]
    case .evaluation, .adjustment, .possibility, .need, .question: []
    }
  }
}
