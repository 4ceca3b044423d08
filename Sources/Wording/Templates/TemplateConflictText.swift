import Domain

/// What is said of parts of a template that do not fit together.
enum TemplateConflictText {
  static func repeatedName(_ name: String) -> Phrase {
    TemplateUnknownText.quoted(name)
      + Phrase(
        nb: " står to ganger her. Behold den ene.", nn: " står to gonger her. Behald den eine.",
        en: " stands here twice. Keep one of them.")
  }

  static func repeatedKey(_ key: String, _ line: Int) -> Phrase {
    TemplateUnknownText.quoted(key)
      + Phrase(
        nb: " er brukt på linje \(line). Velg en annen nøkkel.",
        nn: " er brukt på linje \(line). Vel ein annan nøkkel.",
        en: " is used on line \(line). Choose another key.")
  }

  static func ruleKeyForm(_ key: String, _ rule: RuleName) -> Phrase {
    TemplateUnknownText.quoted(key)
      + Phrase(
        nb: " passer ikke som nøkkel for regelen. Skriv \(rule.rawValue).ord.",
        nn: " passar ikkje som nøkkel for regelen. Skriv \(rule.rawValue).ord.",
        en: " does not fit as the rule's key. Write \(rule.rawValue).word.")
  }

  static func ruleNeedsKey(_ rule: RuleName) -> Phrase {
    Phrase(
      nb: "regelen \(rule.rawValue) står flere ganger i fasen. "
        + "Gi hver sin nøkkel: key: \(rule.rawValue).ord.",
      nn: "regelen \(rule.rawValue) står fleire gonger i fasen. "
        + "Gi kvar sin nøkkel: key: \(rule.rawValue).ord.",
      en: "the rule \(rule.rawValue) stands several times in the phase. "
        + "Give each a key: key: \(rule.rawValue).word.")
  }

  static func notBoth(_ one: String, _ other: String) -> Phrase {
    Phrase(
      nb: "\(one) og \(other) kan ikke stå sammen. Behold den ene.",
      nn: "\(one) og \(other) kan ikkje stå saman. Behald den eine.",
      en: "\(one) and \(other) cannot stand together. Keep one of them.")
  }

  static func noSuchItem(_ item: Int, _ count: Int) -> Phrase {
    Phrase(
      nb: "sjekklisten har ikke punkt \(item). Den har \(count).",
      nn: "sjekklista har ikkje punkt \(item). Ho har \(count).",
      en: "the checklist has no item \(item). It has \(count).")
  }

  static func waitsForLaterPhase(_ phase: String) -> Phrase {
    Phrase(
      nb: "fasen venter på \(phase), som ikke kommer før den. Flytt fasene eller ta det bort.",
      nn: "fasen ventar på \(phase), som ikkje kjem før han. Flytt fasane eller ta det bort.",
      en: "the phase waits for \(phase), which does not come before it. Move them or take it away.")
  }

  static func exists(_ identity: TemplateIdentity) -> Phrase {
    Phrase(
      nb: "malen \(identity.key), versjon \(identity.version), finnes. "
        + "Gi den en annen nøkkel eller en høyere versjon.",
      nn: "malen \(identity.key), versjon \(identity.version), finst. "
        + "Gi han ein annan nøkkel eller ein høgare versjon.",
      en: "the template \(identity.key), version \(identity.version), exists. "
        + "Give it another key or a higher version.")
  }
}
