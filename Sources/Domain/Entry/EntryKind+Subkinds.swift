extension EntryKind {
  /// The vocabulary of the kind's subkinds, nil where it has none.
  package var subkinds: Vocabulary? {
    switch self {
    case .competence: .competenceKind
    case .resource: .resourceKind
    case .insight: .insightKind
    case .knowledge: .knowledgeKind
    case .communication: .communicationKind
    case .anchoring: .anchoringKind
    case .evaluation, .experience, .adjustment, .input, .test, .possibility, .need, .question: nil
    }
  }

  /// The vocabulary of the kind's outcomes, nil where it has none.
  package var outcomes: Vocabulary? {
    switch self {
    case .experience: .experienceOutcome
    case .input: .inputOutcome
    case .test: .testOutcome
    case .evaluation, .adjustment, .insight, .knowledge, .competence, .communication, .anchoring,
      .resource, .possibility, .need, .question:
      nil
    }
  }

  /// What a rule may name as `subkind`: the kind's own subkinds or outcomes; empty for others.
  package var ruleSubkinds: [String] { (subkinds ?? outcomes)?.codes ?? [] }

  /// The fields that only this kind of entry has, in the order of a form.
  var ownFields: [FieldKey] {
    switch self {
    case .insight: ["subkind", "level", "count", "actorGroup"]
    case .knowledge: ["subkind", "origin"]
    case .input: ["origin", "senderKind", "outcome", "reason"]
    case .competence: ["subkind"]
    case .communication: ["subkind", "audience"]
    case .anchoring: ["subkind", "body", "caseNumber", "planVersion"]
    case .resource: ["subkind", "offeredBy"]
    case .need: ["actorGroup"]
    case .possibility: ["answers", "isTestable", "whatIsTested", "successSign"]
    case .test: ["solution", "prototype", "withWhom", "outcome", "nextStep"]
    case .question: ["idea", "answer", "answeredOn"]
    case .experience: ["outcome"]
    case .evaluation, .adjustment: []
    }
  }
}
