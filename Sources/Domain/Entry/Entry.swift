/// One post of a case's log, of one kind of story each.
package struct Entry: Record {
  package let id: Identifier<Entry>
  package let number: Int
  package var revision = 1

  /// Which kind of story it tells.
  package private(set) var kind = EntryKind.evaluation
  /// The case whose log it belongs to.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// Set instead of the case for a question to an idea's sender.
  package private(set) var idea: Identifier<Idea>?
  /// What happened, was learnt or was asked.
  package private(set) var text = ""
  /// The day it happened.
  package private(set) var on: Day
  /// The key of the phase that the entry belongs to.
  package private(set) var phase: String?
  /// Whether public documents may hold it.
  package private(set) var visibility = Visibility.internal
  /// Who took part, or whom it is about.
  package private(set) var persons: [Identifier<Person>] = []
  /// The organisations that took part, or that it is about.
  package private(set) var organisations: [Identifier<Organisation>] = []
  /// A code of the kind's own subkinds.
  package private(set) var subkind: String?
  /// A code of the kind's own outcomes.
  package private(set) var outcome: String?
  /// Who offers a resource (N-20).
  package private(set) var offeredBy = ""
  /// The needs that a possibility answers: with one it is a solution (B-14).
  package private(set) var answers: [Identifier<Entry>] = []
  /// Whether a possibility can be tried out: then the two texts below are required.
  package private(set) var isTestable = false
  /// What is tried out.
  package private(set) var whatIsTested = ""
  /// How success shows.
  package private(set) var successSign = ""
  /// The meeting or workshop that it comes from.
  package private(set) var source: RecordLink?
  /// Where knowledge or an input comes from.
  package private(set) var origin = ""
  /// Who gave an input: nil for entries of other kinds (O-30).
  package private(set) var senderKind: SenderKind?
  /// Why an input was not taken in, or only in part (O-19).
  package private(set) var reason = ""
  /// The level of an insight.
  package private(set) var level: InsightLevel?
  /// How many were interviewed: a number, no names (B-12).
  package private(set) var count: Int?
  /// The group that was interviewed, or that has the need.
  package private(set) var actorGroup = ""
  /// Whom communication was for.
  package private(set) var audience: Audience?
  /// The body or arena that anchored it.
  package private(set) var body = ""
  /// The body's case number.
  package private(set) var caseNumber = ""
  /// The version of the plan that was anchored (O-14).
  package private(set) var planVersion: Identifier<ActionPlan>?
  /// The possibility that was tested.
  package private(set) var solution: Identifier<Entry>?
  /// What it was tested with.
  package private(set) var prototype = ""
  /// Who tried it.
  package private(set) var withWhom = ""
  /// What happens after the test.
  package private(set) var nextStep = ""
  /// What was answered to a question.
  package private(set) var answer = ""
  /// The day a question was answered.
  package private(set) var answeredOn: Day?

  package init(blank row: BlankRow<Entry>) {
    id = row.id
    number = row.number
    on = .unfilled
  }

  package static let kind = RecordKind.entry

  package static let traits = KindTraits(
    prefix: "E", naming: .first(["text"]),
    searchedFields: [
      "text", "answer", "offeredBy", "origin", "actorGroup", "reason", "body", "caseNumber",
      "whatIsTested", "successSign", "prototype", "withWhom", "nextStep",
    ], searchRank: 6, owner: "idea", comesAfterTheWork: true,
    laterFields: ["persons", "organisations", "source", "phase", "visibility"])

  package static let fields: [Field<Entry>] = [
    Field("kind", .choice(.entryKind), \.kind, chosen: true),
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("idea", .record([.idea]), \.idea, access: .onAdding),
    Field("text", .longText, \.text, required: true),
    Field("on", .day(.past), \.on, chosen: true),
    Field("subkind", .choice(.entrySubkind), \.subkind),
    Field("level", .choice(.insightLevel), \.level),
    Field("count", .integer, \.count),
    Field("actorGroup", .text, \.actorGroup),
    Field("origin", .text, \.origin),
    Field("senderKind", .choice(.senderKind), \.senderKind),
    Field("audience", .choice(.audience), \.audience),
    Field("body", .text, \.body),
    Field("caseNumber", .text, \.caseNumber),
    Field("planVersion", .record([.actionPlan]), \.planVersion),
    Field("solution", .record([.entry]), \.solution),
    Field("prototype", .text, \.prototype),
    Field("withWhom", .text, \.withWhom),
    Field("outcome", .choice(.entryOutcome), \.outcome),
    Field("reason", .text, \.reason),
    Field("nextStep", .text, \.nextStep),
    Field("offeredBy", .text, \.offeredBy),
    Field("answers", .list(.record([.entry])), \.answers),
    Field("isTestable", .flag, \.isTestable),
    Field("whatIsTested", .longText, \.whatIsTested),
    Field("successSign", .longText, \.successSign),
    Field("persons", .list(.record([.person])), \.persons),
    Field("organisations", .list(.record([.organisation])), \.organisations),
    Field("source", .record([.meeting, .workshop]), \.source),
    Field("phase", .choice(.phaseKey), \.phase),
    Field("visibility", .choice(.visibility), \.visibility, required: true),
    Field("answer", .longText, \.answer),
    Field("answeredOn", .day(.past), \.answeredOn),
  ]

  /// Unless told, an experience worked, competence was a course and an input came from a
  /// resident (Rules.md 2.9).
  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("on", .day(facts.today))
    if let caseFile = values.link("case") {
      try values.fill("phase") { try facts.currentPhase(of: caseFile).map(FieldValue.code) }
    }
    guard let kind = EntryKind(values["kind"] ?? .blank) else { return }
    values.fill("outcome", kind.standardOutcome.map(FieldValue.code) ?? .blank)
    values.fill("subkind", kind.standardSubkind.map(FieldValue.code) ?? .blank)
    values.fill("senderKind", kind.standardSenderKind.fieldValue)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    let belongsToCase = kind != .question || idea == nil
    var problems = foreignFields.map { FieldRefusal($0, .unknownField) }
    if belongsToCase, caseFile == nil { problems.append(FieldRefusal("case", .required)) }
    if kind == .question, caseFile != nil, idea != nil {
      problems.append(FieldRefusal("idea", .wrongType))
    }
    for (key, code, vocabulary) in [
      ("subkind", subkind, kind.subkinds), ("outcome", outcome, kind.outcomes),
    ] as [(FieldKey, String?, Vocabulary?)] {
      if let code, let vocabulary, !vocabulary.codes.contains(code) {
        problems.append(FieldRefusal(key, .unknownCode(code, vocabulary)))
      }
    }
    if kind == .input, let outcome = outcome.flatMap(InputOutcome.init(rawValue:)),
      outcome.needsReason, TextRules.isBlank(reason)
    {
      problems.append(FieldRefusal("reason", .required))
    }
    if let count, !(1...100_000).contains(count) {
      problems.append(FieldRefusal("count", .outOfRange(count)))
    }
    if isTestable {
      for key: FieldKey in ["whatIsTested", "successSign"] where self[key].isBlank {
        problems.append(FieldRefusal(key, .required))
      }
    }
    return problems
  }

  /// The fields that are filled in though entries of this kind have them not.
  private var foreignFields: [FieldKey] {
    let own = Set(Self.fieldDescriptions(for: kind).map(\.key))
    return Self.fieldDescriptions.map(\.key).filter { key in
      !own.contains(key) && !self[key].isBlank && self[key] != .flag(false)
    }
  }

  /// Another kind brings its own defaults in place of the old one's; what somebody chose or
  /// wrote stays, and is refused where the new kind has no room for it.
  package mutating func completeEdit(of old: Entry) {
    guard kind != old.kind else { return }
    if outcome == old.kind.standardOutcome { outcome = kind.standardOutcome }
    if subkind == old.kind.standardSubkind { subkind = kind.standardSubkind }
    if senderKind == old.kind.standardSenderKind { senderKind = kind.standardSenderKind }
  }
}

extension EntryKind {
  fileprivate var standardOutcome: String? {
    self == .experience ? ExperienceOutcome.worked.rawValue : nil
  }

  fileprivate var standardSubkind: String? {
    self == .competence ? CompetenceKind.course.rawValue : nil
  }

  fileprivate var standardSenderKind: SenderKind? { self == .input ? .resident : nil }
}
