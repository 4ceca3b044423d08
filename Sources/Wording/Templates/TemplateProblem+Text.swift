package import Domain

extension TemplateProblem {
  /// What is wrong and what would be right.
  package var text: Phrase {
    switch self {
    case .notYAML(let problem): TemplateFileText.notYAML(problem)
    case .notUTF8: TemplateFileText.notUTF8
    case .empty: TemplateFileText.empty
    case .tooLarge(let limit): TemplateFileText.tooLarge(limit)
    case .tooDeep(let limit): TemplateFileText.tooDeep(limit)
    case .anchor: TemplateFileText.anchor
    case .repeatedName(let name): TemplateConflictText.repeatedName(name)
    case .unknownName(let name, let nearest, let allowed):
      TemplateUnknownText.name(name) + TemplateUnknownText.hint(nearest, allowed)
    case .unknownLanguage(let name): TemplateUnknownText.language(name)
    case .unknownRule(let name, let nearest):
      TemplateUnknownText.rule(name)
        + TemplateUnknownText.hint(nearest, RuleName.allCases.map(\.rawValue))
    case .unknownArgument(let name, let rule, let nearest, let allowed):
      TemplateUnknownText.argument(name, rule) + TemplateUnknownText.hint(nearest, allowed)
    case .unknownValue(let value, let nearest, let allowed):
      TemplateUnknownText.value(value) + TemplateUnknownText.hint(nearest, allowed)
    case .missing: TemplateMissingText.missing
    case .missingNorwegian: TemplateMissingText.norwegian
    case .noPhases: TemplateMissingText.phases
    case .noItems: TemplateMissingText.items
    case .notText: TemplateFormText.notText
    case .needsQuotes(let word): TemplateFormText.needsQuotes(word)
    case .controlCharacters: TemplateFormText.controlCharacters
    case .notNumber(let bounds): TemplateFormText.notNumber(bounds)
    case .notFlag: TemplateFormText.notFlag
    case .notList: TemplateFormText.notList
    case .notGroup: TemplateFormText.notGroup
    case .notLocalized: TemplateFormText.notLocalized
    case .keyForm(let key): TemplateFormText.key(key)
    case .repeatedKey(let key, let line): TemplateConflictText.repeatedKey(key, line)
    case .ruleKeyForm(let key, let rule): TemplateConflictText.ruleKeyForm(key, rule)
    case .ruleNeedsKey(let rule): TemplateConflictText.ruleNeedsKey(rule)
    case .notBoth(let one, let other): TemplateConflictText.notBoth(one, other)
    case .noSuchItem(let item, let count): TemplateConflictText.noSuchItem(item, count)
    case .waitsForLaterPhase(let phase): TemplateConflictText.waitsForLaterPhase(phase)
    case .exists(let identity): TemplateConflictText.exists(identity)
    }
  }
}
