import Domain
import GRDB

extension Writing {
  /// What is wrong with the rows and codes that values point at.
  ///
  /// - Parameters:
  ///   - entered: The values that are new: only these are asked.
  ///   - all: All values of the row as it will be.
  func linkProblems(
    _ kind: RecordKind, id: Int64, _ entered: FieldValues, of all: FieldValues
  ) throws -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    for field in RecordTable.of(kind).fields {
      guard let value = entered[field.key], !value.isBlank else { continue }
      let problem =
        try linkProblem(of: value, field, kind, id, all)
        ?? codeProblem(of: value, field.type, key: field.key, in: all)
      if let problem { problems.append(FieldRefusal(field.key, problem)) }
    }
    return try problems + workshopProblems(kind, id: id, entered, of: all)
  }

  private func linkProblem(
    of value: FieldValue, _ field: FieldColumns, _ kind: RecordKind, _ id: Int64,
    _ all: FieldValues
  ) throws -> FieldProblem? {
    let allowed = field.targets + field.listTargets
    for link in value.links {
      guard allowed.contains(link.kind) else { return .wrongType }
      guard let target = try target(link) else { return .notFound(String(link.id)) }
      let isReachable = try isWithinReach(target.caseFile, of: all.caseFile, field.key)
      if link.kind == .person { try checkUsable(link) }
      guard !target.isInBin, isReachable else {
        let name = try db.names(of: [link])[link]
        return .notAvailable(name?.reference?.description ?? name?.title ?? "")
      }
    }
    return try chainProblem(of: value, field.key, kind, id)
  }

  /// Refuses a person who is blocked or anonymised (INV-20).
  private func checkUsable(_ person: RecordLink) throws {
    let status = try String.fetchOne(
      db.cachedStatement(sql: "SELECT status FROM person WHERE id = ?"), arguments: [person.id])
    switch status.flatMap(PersonStatus.init(rawValue:)) {
    case .active, nil: break
    case .blocked: throw Refusal.personBlocked
    case .anonymised: throw Refusal.personAnonymised
    }
  }

  /// Whether a row lies in the bin, and the case that it belongs to; nil where there is none.
  private func target(_ link: RecordLink) throws -> (isInBin: Bool, caseFile: Int64?)? {
    let caseFile = link.kind.belongsToCase ? "caseFile" : "NULL"
    let statement = try db.cachedStatement(
      sql: "SELECT deletedAt IS NOT NULL, \(caseFile) FROM \(link.kind.rawValue) WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [link.id]).map { (try $0.value(0), $0[1]) }
  }

  /// Goals, measures and entries are of the same case; a goal's parent may be of a case above,
  /// and what a row grew from of any.
  private func isWithinReach(
    _ owner: Int64?, of caseFile: Int64?, _ key: FieldKey
  ) throws -> Bool {
    guard let caseFile, let owner, key != "source" else { return true }
    if owner == caseFile { return true }
    return key == "parentGoal" ? try ancestors(of: caseFile).contains(owner) : false
  }

  // MARK: Chains (INV-24)

  private func chainProblem(
    of value: FieldValue, _ key: FieldKey, _ kind: RecordKind, _ id: Int64
  ) throws -> FieldProblem? {
    guard let chain = Chain.of(kind, key) else { return nil }
    return try chain.problem(
      of: id, leadingTo: value.links.map(\.id), next: { try db.next(of: $0, in: chain) },
      before: { try db.previous(to: $0, in: chain) })
  }

  /// Refuses a row that comes back into the file and would close a circle or make a chain too long.
  func checkChains(of row: StoredRow) throws {
    let kind = row.link.kind
    for chain in Chain.all where chain.kind == kind {
      let value = row.values[chain.key] ?? .blank
      if let problem = try chainProblem(of: value, chain.key, kind, row.link.id) {
        throw Refusal.fields([FieldRefusal(chain.key, problem)])
      }
    }
  }

  /// The cases above a case.
  func ancestors(of caseFile: Int64) throws -> Set<Int64> {
    try Chain.reachable(from: db.next(of: caseFile, in: .cases)) {
      try db.next(of: $0, in: .cases)
    }
  }

  // MARK: Codes that are data of the file

  private func codeProblem(
    of value: FieldValue, _ type: FieldType, key: FieldKey, in all: FieldValues
  ) throws -> FieldProblem? {
    switch type {
    case .choice(let vocabulary), .list(.choice(let vocabulary)), .pairs(let vocabulary):
      guard vocabulary.isOpen else { return knownCodeProblem(of: value, vocabulary) }
      let known = try codes(of: vocabulary, in: all)
      return value.codes.first { !known.contains($0) }.map {
        vocabulary == .workshopKey ? .unknownKey($0) : .unknownCode($0, vocabulary)
      }
    case .text, .longText, .time, .day, .amount, .integer, .flag, .record, .list:
      return nil
    }
  }

  private func knownCodeProblem(of value: FieldValue, _ vocabulary: Vocabulary) -> FieldProblem? {
    value.codes.first { !vocabulary.codes.contains($0) }.map { .unknownCode($0, vocabulary) }
  }

  private func codes(of vocabulary: Vocabulary, in all: FieldValues) throws -> Set<String> {
    let copy = try all.caseFile.flatMap { try db.templateCopy(of: Identifier($0)) }
    switch vocabulary {
    case .template:
      return Set(try db.templates().map(\.key))
    case .phaseKey:
      return Set(copy?.phases.map(\.key) ?? [])
    case .checklistKey:
      return Set(copy?.checklists.map(\.key) ?? [])
    case .challenge:
      return try challenges(copy)
    case .workshopKey:
      return try workshopKeys(of: all)
    case .ideaKind, .senderKind, .channel, .referralTarget, .goalSource, .size, .affiliation,
      .organisationKind, .organisationRole, .platformParty, .role, .level, .goalKind,
      .measureCategory, .resourceKind, .moneyDirection, .entryKind, .experienceOutcome,
      .competenceKind, .visibility, .documentKind, .language, .reportSection, .entrySubkind,
      .entryOutcome, .ideaStatus, .caseStatus, .phaseStatus, .measureStatus, .checklistAnswer,
      .reportStatus, .planStatus, .personStatus, .meetingKind, .interval, .agendaItemKind,
      .contributionVerb, .inputOutcome, .testOutcome, .insightKind, .insightLevel, .knowledgeKind,
      .communicationKind, .audience, .anchoringKind, .meetingStatus, .agreementStatus:
      return Set(vocabulary.codes)
    }
  }

  /// The challenges of the case's template copy, else the platform's.
  private func challenges(_ copy: ProcessTemplate?) throws -> Set<String> {
    let own = copy?.parameters.challenges.map(\.key) ?? []
    guard own.isEmpty else { return Set(own) }
    return Set(try db.platform()?.challenges ?? [])
  }
}

extension FieldValue {
  /// The codes that the value holds.
  fileprivate var codes: [String] {
    switch self {
    case .code(let code), .text(let code): [code]
    case .list(let values): values.flatMap(\.codes)
    case .pairs(let pairs): pairs.map(\.code)
    case .blank, .day, .amount, .integer, .flag, .record: []
    }
  }
}
