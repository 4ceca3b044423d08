import Domain

/// The parts of sentences that rules are told in; small letters, as inside a sentence.
enum RuleText {
  /// Rows by name: "T-009 Lys og T-010 Benker".
  static func names(_ names: [RecordName]) -> Phrase { ListText.and(names.map(\.text)) }

  /// How many of how many, where more than one is asked for; else nothing.
  static func share(_ found: Int, _ minimum: RuleMinimum?) -> Phrase {
    switch minimum {
    case .count(let count) where count > 1:
      Phrase(norwegian: " (\(found) av \(count))", en: " (\(found) of \(count))")
    case .all: Phrase(nb: " (alle)", nn: " (alle)", en: " (all)")
    case .count, nil: Phrase(same: "")
    }
  }

  static let members = Phrase(
    nb: "medlemmer i teamet", nn: "medlemmer i teamet", en: "members of the team")

  static func goal(_ kind: GoalKind?, _ link: GoalLink?) -> Phrase {
    let goal = kind?.label.inSentence ?? Phrase(norwegian: "mål", en: "goal")
    let linked: Phrase =
      switch link {
      case nil: Phrase(same: "")
      case .challenge:
        Phrase(
          nb: " knyttet til en valgt hovedutfordring",
          nn: " knytt til ei vald hovudutfordring", en: " linked to a chosen main challenge")
      case .knowledge:
        Phrase(
          nb: " knyttet til kunnskapsgrunnlaget", nn: " knytt til kunnskapsgrunnlaget",
          en: " linked to the knowledge base")
      case .continuation:
        Phrase(
          nb: " med noe eller noen som fører det videre",
          nn: " med noko eller nokon som fører det vidare",
          en: " with something or somebody to carry it on")
      }
    return goal + linked
  }

  static func measures(_ condition: MeasureCondition) -> Phrase {
    var text = Phrase(norwegian: "tiltak", en: "measures")
    if let isOpen = condition.isOpen {
      text =
        isOpen
        ? Phrase(nb: "åpne tiltak", nn: "opne tiltak", en: "open measures")
        : Phrase(nb: "avsluttede tiltak", nn: "avslutta tiltak", en: "finished measures")
    }
    let details = [condition.category?.label, condition.status?.label].compactMap(\.?.inSentence)
    if !details.isEmpty { text = text + " (" + .joined(details) + ")" }
    guard let lack = condition.without else { return text }
    return text + Phrase(nb: " uten ", nn: " utan ", en: " without ") + Self.lack(lack)
  }

  static func lack(_ lack: MeasureLack) -> Phrase {
    switch lack {
    case .responsible: Phrase(nb: "ansvarlig", nn: "ansvarleg", en: "responsible")
    case .goal: Phrase(norwegian: "mål", en: "goal")
    case .deadline: Phrase(norwegian: "frist", en: "deadline")
    }
  }

  static func all(_ isOpen: Bool?) -> Phrase {
    isOpen == true
      ? Phrase(nb: "Alle åpne tiltak ", nn: "Alle opne tiltak ", en: "All open measures ")
      : Phrase(norwegian: "Alle tiltak ", en: "All measures ")
  }

  static func has(_ lack: MeasureLack) -> Phrase {
    switch lack {
    case .responsible:
      Phrase(nb: "har en ansvarlig", nn: "har ein ansvarleg", en: "have a responsible")
    case .goal: Phrase(nb: "har et mål", nn: "har eit mål", en: "have a goal")
    case .deadline: Phrase(nb: "har en frist", nn: "har ein frist", en: "have a deadline")
    }
  }

  static func person(_ role: Role?, _ affiliation: RuleAffiliation?) -> Phrase {
    switch (role, affiliation) {
    case (let role?, nil): role.label.inSentence
    case (let role?, let affiliation?):
      role.label.inSentence + " (" + participant(affiliation) + ")"
    case (nil, let affiliation?): participant(affiliation)
    case (nil, nil): Phrase(nb: "deltaker", nn: "deltakar", en: "participant")
    }
  }

  static func participant(_ affiliation: RuleAffiliation) -> Phrase {
    switch affiliation {
    case .municipal:
      Phrase(nb: "kommunal deltaker", nn: "kommunal deltakar", en: "municipal participant")
    case .local: Phrase(nb: "lokal deltaker", nn: "lokal deltakar", en: "local participant")
    case .other: Phrase(nb: "annen deltaker", nn: "annan deltakar", en: "other participant")
    case .external:
      Phrase(
        nb: "deltaker utenfor kommunen", nn: "deltakar utanfor kommunen",
        en: "participant from outside the municipality")
    }
  }

  static func participant(_ affiliation: Affiliation) -> Phrase {
    switch affiliation {
    case .municipal: participant(RuleAffiliation.municipal)
    case .local: participant(RuleAffiliation.local)
    case .other: participant(RuleAffiliation.other)
    }
  }

  static func partner(_ scope: PartnerScope?) -> Phrase {
    switch scope {
    case nil: Phrase(norwegian: "partner", en: "partner")
    case .local: Phrase(norwegian: "lokal partner", en: "local partner")
    case .external: Phrase(norwegian: "ekstern partner", en: "external partner")
    }
  }

  static func entry(_ condition: EntryCondition) -> Phrase {
    let kind = condition.kind
    let subkind = condition.subkind.flatMap { kind.subkindLabel($0) ?? kind.outcomeLabel($0) }
    var text = kind.label.inSentence
    if let subkind {
      text = kind == .competence ? subkind.inSentence : text + " (" + subkind.inSentence + ")"
    }
    let details = [condition.audience?.label, condition.level?.label].compactMap(\.?.inSentence)
    if !details.isEmpty { text = text + ", " + .joined(details) }
    if condition.isTestable == true {
      text = text + Phrase(nb: " som kan testes", nn: " som kan testast", en: " that can be tested")
    }
    if condition.countsSubkinds {
      text = text + Phrase(nb: " av ulike slag", nn: " av ulike slag", en: " of different kinds")
    }
    guard condition.isWithinPhase else { return text }
    return text
      + Phrase(nb: " i dette steget", nn: " i dette steget", en: " made in this step")
  }

  static func length(_ length: MinimumLength) -> Phrase {
    switch length {
    case .months(let number):
      Plural(
        one: Phrase(nb: "måned", nn: "månad", en: "month"),
        other: Phrase(nb: "måneder", nn: "månader", en: "months")
      ).counted(number)
    case .calendarYears(let number):
      Plural(
        one: Phrase(norwegian: "kalenderår", en: "calendar year"),
        other: Phrase(norwegian: "kalenderår", en: "calendar years")
      ).counted(number)
    }
  }
}

extension RuleField {
  /// What the field is called in forms.
  package var label: Phrase {
    guard let (kind, key) = recordField else {
      return Phrase(nb: "Tjenesteområder", nn: "Tenesteområde", en: "Service areas")
    }
    return FieldLabels.known(kind, key) ?? FieldLabels.group(key.name)
      ?? Phrase(same: rawValue)
  }
}
