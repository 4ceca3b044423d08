/// What sort of insight was gained (B-08, B-12).
package enum InsightKind: String, CodeList {
  case barrier
  case inhibitor
  case promoter
  case interview
  case workshop

  package static let vocabulary = Vocabulary.insightKind
}

/// On which level an insight was gained (B-08).
package enum InsightLevel: String, CodeList {
  case system
  case user

  package static let vocabulary = Vocabulary.insightLevel
}

/// What sort of source knowledge comes from (O-11, O-31).
package enum KnowledgeKind: String, CodeList {
  case statistics
  case report
  case survey
  case observation
  case localKnowledge
  case other

  package static let vocabulary = Vocabulary.knowledgeKind
}

/// What became of an input (O-19).
package enum InputOutcome: String, CodeList {
  case takenIn
  case partly
  case notTakenIn

  package static let vocabulary = Vocabulary.inputOutcome

  /// Whether it must be said why.
  package var needsReason: Bool { self != .takenIn }
}

/// What a test of a solution showed (B-15).
package enum TestOutcome: String, CodeList {
  case works
  case adjust
  case discard

  package static let vocabulary = Vocabulary.testOutcome
}

/// By what means people were told (O-21).
package enum CommunicationKind: String, CodeList {
  case informationMeeting
  case workshop
  case writtenMaterial
  case webChannel

  package static let vocabulary = Vocabulary.communicationKind
}

/// Whom communication is for (O-21).
package enum Audience: String, CodeList {
  case `internal`
  case local

  package static let vocabulary = Vocabulary.audience
}

/// Where something is anchored (O-06, V-18).
package enum AnchoringKind: String, CodeList {
  case administrative
  case political
  case local
  case party

  package static let vocabulary = Vocabulary.anchoringKind
}

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
  fileprivate var ownFields: [FieldKey] {
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

extension Entry {
  /// The fields that every kind of entry has.
  private static let commonFields: Set<FieldKey> = [
    "kind", "case", "text", "on", "persons", "organisations", "phase", "visibility", "source",
  ]

  /// The fields that a form for this kind of entry shows, with the kind's own vocabularies.
  package static func fieldDescriptions(for kind: EntryKind) -> [FieldDescription] {
    let own = kind.ownFields
    return fieldDescriptions.compactMap { field in
      guard own.contains(field.key) || commonFields.contains(field.key) else { return nil }
      switch field.key {
      case "subkind": return kind.subkinds.map { field.with(type: .choice($0)) }
      case "outcome": return kind.outcomes.map { field.with(type: .choice($0)) }
      default: return field
      }
    }
  }
}
