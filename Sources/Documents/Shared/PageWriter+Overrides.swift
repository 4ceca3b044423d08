internal import Domain
internal import Wording

extension PageWriter {
  /// A requirement done without: who decided, when and why (INV-22).
  func text(of override: RequirementOverride, in situation: CaseSituation) -> String {
    let phase = situation.template.phase(override.phase)
    let title = Phrase(same: phase?.title.text(in: language) ?? override.phase)
    let rule = situation.ruleText(of: override)[language]
    let decider = discretion.actor(override.by).map { FinalReportText.decided(by: $0)[language] }
    return [
      "\(DocumentText.dated(title, override.on)[language]): \(rule)".asSentence,
      decider?.asSentence,
      "\(DocumentText.reason[language]): \(override.reason)",
    ]
    .compactMap(\.self).joined(separator: " ")
  }
}

extension CaseSituation {
  /// What an overridden requirement asked for; its key where the copy has no such rule.
  fileprivate func ruleText(of override: RequirementOverride) -> Phrase {
    let rule = template.phase(override.phase)?.rules.first { $0.key == override.rule }
    return rule?.rule.title ?? Phrase(same: override.rule)
  }
}
