import Domain

/// What is said of a word that a template's format does not know.
enum TemplateUnknownText {
  static func name(_ name: String) -> Phrase {
    Phrase(nb: "ukjent felt ", nn: "ukjent felt ", en: "unknown field ") + quoted(name) + "."
  }

  static func language(_ name: String) -> Phrase {
    Phrase(nb: "ukjent språk ", nn: "ukjent språk ", en: "unknown language ") + quoted(name)
      + Phrase(
        nb: ". Bruk nb, nn eller en.", nn: ". Bruk nb, nn eller en.", en: ". Use nb, nn or en.")
  }

  static func rule(_ name: String) -> Phrase {
    Phrase(nb: "ukjent regel ", nn: "ukjend regel ", en: "unknown rule ") + quoted(name) + "."
  }

  static func argument(_ name: String, _ rule: RuleName) -> Phrase {
    Phrase(nb: "regelen ", nn: "regelen ", en: "the rule ") + rule.rawValue
      + Phrase(nb: " har ikke ", nn: " har ikkje ", en: " has no ") + quoted(name) + "."
  }

  static func value(_ value: String) -> Phrase {
    Phrase(nb: "ukjent verdi ", nn: "ukjend verdi ", en: "unknown value ") + quoted(value) + "."
  }

  /// The word that was probably meant; else all that may be there.
  static func hint(_ nearest: String?, _ allowed: [String]) -> Phrase {
    if let nearest {
      return Phrase(nb: " Mente du ", nn: " Meinte du ", en: " Did you mean ") + quoted(nearest)
        + "?"
    }
    guard !allowed.isEmpty else {
      return Phrase(
        nb: " Ta det bort.", nn: " Ta det bort.", en: " Take it away.")
    }
    return Phrase { language in
      let list = ListText.or(allowed, in: language)
      return switch language {
      case .nb: " Her kan det stå \(list)."
      case .nn: " Her kan det stå \(list)."
      case .en: " Here may stand \(list)."
      }
    }
  }

  /// The word as it was written, in the quotes of the language.
  static func quoted(_ word: String) -> Phrase {
    Phrase(nb: "«\(word)»", nn: "«\(word)»", en: "“\(word)”")
  }
}
