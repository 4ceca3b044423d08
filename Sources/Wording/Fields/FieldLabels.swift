package import Domain

/// What fields are called in forms, columns, histories and messages.
package enum FieldLabels {
  /// The name of a field; its key where there is no such field.
  package static func label(_ kind: RecordKind, _ key: FieldKey) -> Phrase {
    known(kind, key) ?? Phrase(same: key.name)
  }

  /// The name of a field, or nil where the kind has no such field.
  package static func known(_ kind: RecordKind, _ key: FieldKey) -> Phrase? {
    switch kind {
    case .platform: platform(key.name)
    case .organisation: organisation(key.name)
    case .person: person(key.name)
    case .idea: idea(key.name)
    case .caseFile: caseFile(key.name)
    case .phase: phase(key.name)
    case .requirementOverride: requirementOverride(key.name)
    case .caseOrganisation: caseOrganisation(key.name)
    case .membership: membership(key.name)
    case .goal: goal(key.name)
    case .actionPlan: actionPlan(key.name)
    case .measure: measure(key.name)
    case .assessment: assessment(key.name)
    case .moneyLine: moneyLine(key.name)
    case .entry: entry(key.name)
    case .documentReference: documentReference(key.name)
    case .narrative: narrative(key.name)
    case .meetingSeries: meetingSeries(key.name)
    case .seriesPause: seriesPause(key.name)
    case .meeting: meeting(key.name)
    case .agendaItem: agendaItem(key.name)
    case .attendance: attendance(key.name)
    case .agreement: agreement(key.name)
    case .agreementParty: agreementParty(key.name)
    case .serviceArea: serviceArea(key.name)
    case .contribution: contribution(key.name)
    case .activityPlan: activityPlan(key.name)
    case .workshop: workshop(key.name)
    case .supplementaryKey: supplementaryKey(key.name)
    case .workshopGroup: workshopGroup(key.name)
    case .earlierName: earlierName(key.name)
    }
  }

  /// The name of a field of an entry of that kind: what an interview calls its text.
  package static func label(_ kind: EntryKind, _ key: FieldKey) -> Phrase {
    entry(key.name, of: kind) ?? label(.entry, key)
  }

  /// The name of a group of fields: "Konkretisering"; nil where there is none.
  package static func group(_ name: String) -> Phrase? {
    switch name {
    case "concretisation": Phrase(norwegian: "Konkretisering", en: "Concretisation")
    case "decision": Phrase(norwegian: "Vedtak", en: "Decision")
    case "reply": Phrase(nb: "Svar til avsender", nn: "Svar til avsendar", en: "Reply to sender")
    default: nil
    }
  }
}
