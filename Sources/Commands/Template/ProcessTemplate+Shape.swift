import Domain

extension ProcessTemplate {
  /// What a template is as JSON: its `Codable` form with sorted keys, what it lacks left out.
  static let shape: JSONShape = .object([
    "checklists": .rows(checklistKeys), "key": .code(.template),
    "parameters": .object(parameterKeys), "phases": .rows(phaseKeys),
    "report": .list(.code(.reportSection)),
    "roles": .rows(["minimum": .number, "role": .code(.role)]), "series": .rows(seriesKeys),
    "source": .text.orLeftOut, "summary": localizedText.orLeftOut,
    "title": localizedText.orLeftOut, "version": .number,
    "words": .object([
      "case": localizedText.orLeftOut, "resident": localizedText.orLeftOut,
      "team": localizedText.orLeftOut,
    ]),
  ])

  private static let localizedText: JSONShape = .object([
    "en": .text.orLeftOut, "nb": .text.orLeftOut, "nn": .text.orLeftOut,
  ])

  private static let parameterKeys: JSONKeys = [
    "challenges": .rows([
      "help": localizedText.orLeftOut, "key": .code(.challenge), "label": localizedText,
    ]),
    "channelsWhenLarge": .list(.code(.channel)), "threshold": .amount.orLeftOut,
  ]

  private static let phaseKeys: JSONKeys = [
    "guidance": .list(localizedText), "isCompletedAtStart": .flag, "key": .code(.phaseKey),
    "onlyWhen": .code(.size).orLeftOut, "resources": .rows(resourceKeys),
    "results": .list(localizedText), "rules": .rows(ruleKeys),
    "startsAfter": .list(.code(.phaseKey)), "steps": .list(localizedText),
    "subprocesses": .rows([
      "checklist": .code(.checklistKey).orLeftOut, "resources": .rows(resourceKeys),
      "title": localizedText, "what": localizedText.orLeftOut,
    ]),
    "summary": localizedText.orLeftOut, "title": localizedText, "what": localizedText.orLeftOut,
    "who": localizedText.orLeftOut,
  ]

  private static let resourceKeys: JSONKeys = [
    "note": localizedText.orLeftOut, "publisher": .text.orLeftOut, "title": localizedText,
    "url": .text.orLeftOut, "year": .number.orLeftOut,
  ]

  private static let ruleKeys: JSONKeys = [
    "key": .text, "onlyWhen": .code(.size).orLeftOut, "rule": rule,
    "strength": .code(of: RuleStrength.self),
  ]

  /// A rule's name under `rule`, and the arguments that it was given.
  private static let rule: JSONShape = .entries(.either([.text, .number, .flag, .list(.text)]))

  private static let checklistKeys: JSONKeys = [
    "asksWho": .flag.orLeftOut, "isFromPlatform": .flag,
    "items": .rows(["checks": .list(rule), "text": localizedText]), "key": .code(.checklistKey),
    "title": localizedText,
  ]

  private static let seriesKeys: JSONKeys = [
    "interval": .code(.interval), "isOpen": .flag, "kind": .code(.meetingKind),
    "organisers": .list(.code(.platformParty)), "owner": .code(of: SeriesTemplate.Owner.self),
    "standingItems": .list(localizedText),
  ]
}
