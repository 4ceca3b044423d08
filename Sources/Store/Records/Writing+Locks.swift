import Domain
import GRDB

extension Writing {
  /// Refuses a change to what is locked: approved minutes, signed agreements, final plans, the
  /// groups of a closed workshop (INV-12).
  ///
  /// - Parameter values: What the row holds, or is to hold.
  func checkUnlocked(_ kind: RecordKind, _ values: FieldValues) throws {
    switch kind {
    case .meeting: try checkMeeting(values)
    case .agreement: try checkAgreement(values)
    case .actionPlan: try checkPlan(values)
    case .agendaItem, .attendance: try checkMeeting(try ownerValues(of: kind, values))
    case .agreementParty: try checkAgreement(try ownerValues(of: kind, values))
    case .workshopGroup, .supplementaryKey:
      let workshop = try ownerValues(of: kind, values)
      guard workshop["closedOn"]?.isBlank ?? true else { throw Refusal.workshopClosed }
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .measure, .assessment, .moneyLine,
      .entry, .documentReference, .narrative, .meetingSeries, .seriesPause, .serviceArea,
      .contribution, .activityPlan, .workshop, .earlierName:
      break
    }
  }

  private func ownerValues(of kind: RecordKind, _ values: FieldValues) throws -> FieldValues {
    guard let field = kind.traits.owner, let link = values.link(field) else { return [:] }
    return try db.storedRow(link)?.values ?? [:]
  }

  private func checkMeeting(_ values: FieldValues) throws {
    if values["status"] == MeetingStatus.minutesApproved.fieldValue {
      throw Refusal.minutesLocked
    }
  }

  private func checkPlan(_ values: FieldValues) throws {
    guard let status = values["status"].flatMap({ PlanStatus($0) }) else { return }
    guard status.isEditable else { throw Refusal.planLocked(status) }
  }

  private func checkAgreement(_ values: FieldValues) throws {
    guard let status = values["status"].flatMap({ AgreementStatus($0) }) else { return }
    guard status.isEditable else { throw Refusal.agreementLocked(status) }
  }
}
