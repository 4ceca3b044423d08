/// Whom communication is for, as rules name it (seed O-21).
package enum Audience: String, CaseIterable, Codable, Sendable {
  case `internal`, local
}

/// On which level an insight was gained, as rules name it (seed B-08).
package enum InsightLevel: String, CaseIterable, Codable, Sendable {
  case system, user
}

extension EntryKind {
  /// What a rule may name as `subkind`: the kind's own subkinds or outcomes; empty for others.
  package var ruleSubkinds: [String] {
    switch self {
    case .experience: ExperienceOutcome.codes
    case .competence: CompetenceKind.codes
    case .resource: ResourceKind.codes
    case .insight: ["barrier", "inhibitor", "promoter", "interview", "workshop"]
    case .knowledge:
      ["statistics", "report", "survey", "observation", "localKnowledge", "other"]
    case .input: ["takenIn", "partly", "notTakenIn"]
    case .communication: ["informationMeeting", "workshop", "writtenMaterial", "webChannel"]
    case .anchoring: ["administrative", "political", "local", "party"]
    case .test: ["works", "adjust", "discard"]
    case .evaluation, .adjustment, .possibility, .need, .question: []
    }
  }
}
