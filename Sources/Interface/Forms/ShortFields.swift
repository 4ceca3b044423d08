package import Domain

extension RecordKind {
  /// The fields that people fill in, in the order of a form: those that are asked first, then those
  /// under "flere felt".
  package func formFields(given values: FieldValues) -> [FieldDescription] {
    let short = shortFields(given: values)
    let fields = fieldDescriptions(given: values).filter { $0.access != .byTransition }
    return fields.filter { short.contains($0.key) } + fields.filter { !short.contains($0.key) }
  }

  /// The fields that a form of the kind asks first; the others come under "flere felt".
  ///
  /// What is required is always among them, but for where an agenda item stands: what it says is
  /// written more often. Kinds with few fields ask them all at once.
  func shortFields(given values: FieldValues) -> Set<FieldKey> {
    let fields = fieldDescriptions(given: values).filter { $0.access != .byTransition }
    let required = fields.filter { $0.isRequired && $0.key != "position" }.map(\.key)
    let most: [FieldKey] =
      switch self {
      case .idea: ["senderPerson", "senderOrganisation", "estimatedAmount", "handler", "nextDate"]
      case .caseFile: ["plannedStart", "plannedEnd", "amount", "need", "parent"]
      case .person: ["email", "phone", "organisation"]
      case .measure: ["goal", "responsible", "deadline", "result"]
      case .entry: entryFields(given: values)
      case .meeting: ["title", "from", "to", "place", "host"]
      case .moneyLine: ["budget", "actual", "source"]
      case .agendaItem: fields.map(\.key).filter { $0 != "position" }
      case .platform, .organisation, .phase, .requirementOverride, .caseOrganisation, .membership,
        .goal, .actionPlan, .assessment, .documentReference, .narrative, .meetingSeries,
        .seriesPause, .attendance, .agreement, .agreementParty, .serviceArea,
        .contribution, .activityPlan, .workshop, .supplementaryKey, .workshopGroup, .earlierName:
        fields.map(\.key)
      }
    return Set(required + most)
  }

  /// What tells one kind of entry from another is asked first; who, where from and who may read it
  /// is the same for all.
  private func entryFields(given values: FieldValues) -> [FieldKey] {
    let common: Set<FieldKey> = ["persons", "organisations", "source", "phase", "visibility"]
    return fieldDescriptions(given: values).map(\.key).filter { !common.contains($0) }
  }
}
