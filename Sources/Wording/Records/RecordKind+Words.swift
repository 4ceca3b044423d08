package import Domain

extension RecordKind {
  /// What rows of the kind are called: "idé", "ideer".
  ///
  /// Small letters, as inside a sentence; ``Phrase/capitalized`` for a heading.
  package var noun: Plural { words.noun }

  /// The name of the kind as a heading of one row: "Idé".
  package var title: Phrase { noun.one.capitalized }

  /// What there is to say of the kind in words.
  var words: KindText { Self.table[self] ?? row }

  private static let table: [RecordKind: KindText] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  /// The words of the kind, one row each.
  private var row: KindText {
    switch self {
    case .platform:
      KindText(
        .platforms, label: FieldLabels.platform, hint: FieldHints.platform,
        mention: .own { _ in
          Phrase(
            nb: "kommunens innstillinger", nn: "innstillingane til kommunen",
            en: "the municipality's settings")
        })
    case .organisation:
      KindText(
        .organisations, label: FieldLabels.organisation, hint: FieldHints.person,
        text: { $0.shownTitle })
    case .person:
      KindText(
        .persons, label: FieldLabels.person, hint: FieldHints.person, text: { $0.shownTitle })
    case .idea:
      KindText(
        .ideas, label: FieldLabels.idea, hint: FieldHints.idea)
    case .caseFile:
      KindText(
        .cases, label: FieldLabels.caseFile, hint: FieldHints.caseFile)
    case .phase:
      KindText(
        .phases, label: FieldLabels.phase)
    case .requirementOverride:
      KindText(
        .overrides, isNeuter: true, label: FieldLabels.requirementOverride)
    case .caseOrganisation:
      KindText(
        .caseOrganisations, label: FieldLabels.caseOrganisation, hint: FieldHints.caseOrganisation)
    case .membership:
      KindText(
        .memberships, label: FieldLabels.membership, hint: FieldHints.membership,
        mention: .own { name in
          let who = name.shownTitle.map(\.shortened)
          return Phrase(
            nb: "rollen til \(who.nb)", nn: "rolla til \(who.nn)", en: "the team role of \(who.en)")
        })
    case .goal:
      KindText(
        .goals, isNeuter: true, label: FieldLabels.goal, hint: FieldHints.goal)
    case .actionPlan:
      KindText(
        .actionPlans, label: FieldLabels.actionPlan, hint: FieldHints.measure,
        text: { PlanText.version(titled: $0.title) },
        mention: .own { name in
          Phrase(
            norwegian: "handlingsplanen, versjon \(name.title)",
            en: "the action plan, version \(name.title)")
        })
    case .measure:
      KindText(
        .measures, isNeuter: true, label: FieldLabels.measure, hint: FieldHints.measure)
    case .assessment:
      KindText(
        .assessments, isNeuter: true, label: FieldLabels.assessment, hint: FieldHints.assessment,
        mention: .own { $0.assessmentMention })
    case .moneyLine:
      KindText(
        .moneyLines, label: FieldLabels.moneyLine, hint: FieldHints.moneyLine)
    case .entry:
      KindText(
        .entries, label: { FieldLabels.entry($0) }, hint: FieldHints.entry)
    case .documentReference:
      KindText(
        .documentReferences, label: FieldLabels.documentReference,
        hint: FieldHints.documentReference)
    case .narrative:
      KindText(
        .narratives, label: FieldLabels.narrative,
        mention: .own { Quote.around(Vocabulary.reportSection.label($0.title)) })
    case .meetingSeries:
      KindText(
        .meetingSeries, label: FieldLabels.meetingSeries, hint: FieldHints.meeting,
        title: RecordName.meetingTitle, mention: .byReference)
    case .seriesPause:
      KindText(
        .seriesPauses, label: FieldLabels.seriesPause, hint: FieldHints.meeting)
    case .meeting:
      KindText(
        .meetings, isNeuter: true, label: FieldLabels.meeting, hint: FieldHints.meeting,
        title: RecordName.meetingTitle, mention: .byReference)
    case .agendaItem:
      KindText(
        .agendaItems, label: FieldLabels.agendaItem, hint: FieldHints.meeting)
    case .attendance:
      KindText(
        .attendances, isNeuter: true, label: FieldLabels.attendance, hint: FieldHints.meeting,
        mention: .byNoun(": "))
    case .agreement:
      KindText(
        .agreements, label: FieldLabels.agreement, hint: FieldHints.agreement,
        text: { $0.agreementText }, mention: .byReference)
    case .agreementParty:
      KindText(
        .agreementParties, label: FieldLabels.agreementParty, hint: FieldHints.agreement,
        mention: .byNoun(": "))
    case .serviceArea:
      KindText(
        .serviceAreas, isNeuter: true, label: FieldLabels.serviceArea, hint: FieldHints.plan)
    case .contribution:
      KindText(
        .contributions, isNeuter: true, label: FieldLabels.contribution, hint: FieldHints.agreement,
        mention: .byNoun(": "))
    case .activityPlan:
      KindText(
        .activityPlans, label: FieldLabels.activityPlan, hint: FieldHints.plan,
        mention: .byNoun(" "))
    case .workshop:
      KindText(
        .workshops, isNeuter: true, label: FieldLabels.workshop, hint: FieldHints.workshop,
        mention: .byNoun(" "))
    case .supplementaryKey:
      KindText(
        .supplementaryKeys, label: FieldLabels.supplementaryKey, hint: FieldHints.workshop)
    case .workshopGroup:
      KindText(
        .workshopGroups, label: FieldLabels.workshopGroup, hint: FieldHints.workshop,
        title: { WorkshopText.group(titled: $0) }, mention: .byNoun(" "))
    case .earlierName:
      KindText(
        .earlierNames, isNeuter: true, label: FieldLabels.earlierName)
    }
  }
}
