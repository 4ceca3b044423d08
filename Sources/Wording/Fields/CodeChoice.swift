package import Domain

/// A code that a field can hold, with its name.
package struct CodeChoice: Hashable, Sendable {
  package let code: String
  package let label: Phrase

  /// Offers a code under a name.
  package init(code: String, label: Phrase) {
    self.code = code
    self.label = label
  }
}

extension Vocabulary {
  /// The codes with their names in the order of the glossary.
  ///
  /// Challenges, phases and checklists are those of the template copy; without one, the shipped
  /// challenges.
  package func choices(template: ProcessTemplate? = nil) -> [CodeChoice] {
    let own = template.map(ownChoices) ?? []
    guard own.isEmpty else { return own }
    let codes = self == .challenge ? ShippedChallenge.allCases.map(\.rawValue) : codes
    return codes.map { CodeChoice(code: $0, label: label($0)) }
  }

  /// The name of a code, of a template copy's own where it has one.
  package func label(_ code: String, template: ProcessTemplate?) -> Phrase {
    let own = template.flatMap { ownChoices($0).first { $0.code == code } }
    return own?.label ?? label(code)
  }

  private func ownChoices(_ template: ProcessTemplate) -> [CodeChoice] {
    switch self {
    case .challenge:
      template.parameters.challenges.map { CodeChoice(code: $0.key, label: Phrase($0.label)) }
    case .phaseKey: template.phases.map { CodeChoice(code: $0.key, label: Phrase($0.title)) }
    case .checklistKey:
      template.checklists.map { CodeChoice(code: $0.key, label: Phrase($0.title)) }
    case .senderKind, .ideaKind, .channel, .referralTarget, .goalSource, .size, .affiliation,
      .organisationKind, .organisationRole, .platformParty, .role, .level, .goalKind,
      .measureCategory, .resourceKind, .moneyDirection, .entryKind, .experienceOutcome,
      .competenceKind, .visibility, .documentKind, .language, .reportSection, .entrySubkind,
      .entryOutcome, .ideaStatus, .caseStatus, .phaseStatus, .measureStatus, .checklistAnswer,
      .reportStatus, .planStatus, .personStatus, .template, .meetingKind, .interval,
      .agendaItemKind, .contributionVerb, .inputOutcome,
      .testOutcome, .insightKind, .insightLevel, .knowledgeKind, .communicationKind, .audience,
      .anchoringKind,
      .meetingStatus, .agreementStatus, .workshopKey:
      []
    }
  }
}

extension FieldInput {
  /// Reads what is typed in a form: codes by their names in any language too.
  ///
  /// - Parameter resolve: The row of these kinds that a reference or exact name answers to.
  package init(
    formOn today: Day, template: ProcessTemplate?,
    resolve: @escaping (String, [RecordKind]) -> Resolution
  ) {
    self.init(
      today: today,
      names: { vocabulary in
        vocabulary.choices(template: template).map { choice in
          CodeNames(code: choice.code, names: Language.allCases.map { choice.label[$0] })
        }
      },
      resolve: resolve)
  }
}
