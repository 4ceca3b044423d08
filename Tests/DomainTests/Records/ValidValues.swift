import Domain

extension RecordKind {
  /// The type of the kind's rows.
  var recordType: any Record.Type {
    switch self {
    case .platform: Platform.self
    case .organisation: Organisation.self
    case .person: Person.self
    case .idea: Idea.self
    case .caseFile: CaseFile.self
    case .phase: Phase.self
    case .requirementOverride: RequirementOverride.self
    case .caseOrganisation: CaseOrganisation.self
    case .membership: Membership.self
    case .goal: Goal.self
    case .actionPlan: ActionPlan.self
    case .measure: Measure.self
    case .assessment: Assessment.self
    case .moneyLine: MoneyLine.self
    case .entry: Entry.self
    case .documentReference: DocumentReference.self
    case .narrative: Narrative.self
    case .meetingSeries: MeetingSeries.self
    case .seriesPause: SeriesPause.self
    case .meeting: Meeting.self
    case .agendaItem: AgendaItem.self
    case .attendance: Attendance.self
    case .agreement: Agreement.self
    case .agreementParty: AgreementParty.self
    case .serviceArea: ServiceArea.self
    case .contribution: Contribution.self
    case .activityPlan: ActivityPlan.self
    case .workshop: Workshop.self
    case .supplementaryKey: SupplementaryKey.self
    case .workshopGroup: WorkshopGroup.self
    case .earlierName: EarlierName.self
    }
  }

  /// Values that a row of the kind can be added with: every field that goes with `key`,
  /// that one included.
  func validValues(with key: FieldKey? = nil) -> FieldValues {
    var values: FieldValues = [:]
    for field in fieldDescriptions where field.access != .byTransition {
      values[field.key] = .valid(for: field.type)
    }
    switch self {
    case .moneyLine:
      values["hours"] = nil
      values["hourlyRate"] = nil
    case .entry:
      let kind = Self.entryKind(with: key)
      values["kind"] = .code(kind.rawValue)
      let own = Entry.fieldDescriptions(for: kind)
      values = values.filter { value in own.contains { $0.key == value.key } }
      for field in own where values[field.key] != nil {
        values[field.key] = .valid(for: field.type)
      }
      if key != "isTestable" { values["isTestable"] = nil }
      values["kind"] = .code(kind.rawValue)
      values[key == "idea" ? "case" : "idea"] = nil
    case .attendance:
      values["count"] = .integer(key == "person" ? 1 : 2)
      if key != "person" { values["person"] = nil }
    case .meeting, .agendaItem, .workshopGroup, .supplementaryKey, .agreement, .activityPlan:
      for (key, number) in [
        ("position", 1), ("minutes", 20), ("number", 1), ("headcount", 5), ("version", 1),
      ] where values[FieldKey(key)] != nil { values[FieldKey(key)] = .integer(number) }
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .assessment,
      .documentReference, .narrative, .meetingSeries, .seriesPause, .agreementParty,
      .serviceArea, .contribution, .workshop, .earlierName:
      break
    }
    return values
  }

  private static func entryKind(with key: FieldKey?) -> EntryKind {
    switch key {
    case "subkind", "offeredBy": .resource
    case "answers", "isTestable", "whatIsTested", "successSign": .possibility
    case "outcome": .experience
    case "level", "count": .insight
    case "actorGroup": .need
    case "origin": .knowledge
    case "senderKind", "reason": .input
    case "audience": .communication
    case "body", "caseNumber", "planVersion": .anchoring
    case "solution", "prototype", "withWhom", "nextStep": .test
    case "idea", "answer", "answeredOn": .question
    default: .evaluation
    }
  }
}

extension FieldValue {
  /// A value that fits a field of the type.
  static func valid(for type: FieldType) -> FieldValue {
    switch type {
    case .text: .text("Tekst")
    case .longText: .text("Tekst\nover to linjer")
    case .time: .text("18:00")
    case .day: Day(iso: "2026-10-15").fieldValue
    case .amount: Amount(kroner: 1_000).fieldValue
    case .integer: .integer(2026)
    case .flag: .flag(true)
    case .choice(let vocabulary): .code(vocabulary.codes.first ?? "kode")
    case .record(let kinds): .record(RecordLink(kind: kinds.first ?? .idea, id: 77))
    case .list(let element): .list([.valid(for: element)])
    case .pairs(let vocabulary):
      .pairs([CodedText(code: vocabulary.codes.first ?? "kode", text: "Fordi")])
    }
  }
}

/// Adds a row and gives its values, or the fields refused.
func added(_ kind: RecordKind, _ values: FieldValues) -> Result<FieldValues, Refusal> {
  func add<R: Record>(_ type: R.Type) -> Result<FieldValues, Refusal> {
    do throws(Refusal) {
      return .success(try R.adding(id: Identifier(1), number: 1, values).values)
    } catch {
      return .failure(error)
    }
  }
  return add(kind.recordType)
}

/// Adds a row of valid values, edits it, and gives its values, or what is refused.
///
/// Fails where a refused edit has changed the row.
func edited(
  _ kind: RecordKind, _ changes: FieldValues, of values: FieldValues? = nil
) throws -> Result<FieldValues, Refusal> {
  func edit<R: Record>(_ type: R.Type) throws -> Result<FieldValues, Refusal> {
    let row = try R.adding(id: Identifier(1), number: 1, values ?? kind.validValues())
    var edited = row
    do throws(Refusal) {
      try edited.edit(changes, reason: "Derfor")
      return .success(edited.values)
    } catch {
      guard edited == row else { throw HalfChanged() }
      return .failure(error)
    }
  }
  return try edit(kind.recordType)
}

/// A refused edit has left something behind.
struct HalfChanged: Error {}

/// What was refused; nil where nothing was.
func refusal<Value>(_ move: () throws(Refusal) -> Value) -> Refusal? {
  do throws(Refusal) {
    _ = try move()
    return nil
  } catch {
    return error
  }
}

extension Result where Failure == Refusal {
  /// The refusal; nil where there is none.
  var refusal: Refusal? {
    if case .failure(let refusal) = self { return refusal }
    return nil
  }
}

extension Refusal {
  /// A refusal of one field.
  static func field(_ key: FieldKey, _ problem: FieldProblem) -> Refusal {
    .fields([FieldRefusal(key, problem)])
  }
}
