package import Domain

extension SettingsProblem {
  /// What is wrong in the settings file, and what to write instead.
  package var message: Phrase {
    switch fault {
    case .notYAML(let parserText):
      Phrase(
        nb: "Innstillingene kan ikke leses: \(parserText)",
        nn: "Innstillingane kan ikkje lesast: \(parserText)",
        en: "The settings cannot be read: \(parserText)")
    case .notUTF8:
      Phrase(
        nb: "Filen er ikke gyldig UTF-8. Lagre den som UTF-8.",
        nn: "Fila er ikkje gyldig UTF-8. Lagre ho som UTF-8.",
        en: "The file is not valid UTF-8. Save it as UTF-8.")
    case .tooLarge:
      Phrase(
        nb: "Filen er for stor til å være innstillinger.",
        nn: "Fila er for stor til å vere innstillingar.",
        en: "The file is too large to be settings.")
    case .notGroup:
      Phrase(
        nb: "Skriv én innstilling på hver linje: navn: verdi.",
        nn: "Skriv éi innstilling på kvar linje: namn: verdi.",
        en: "Write one setting on each line: name: value.")
    case .unknownKey(let key, let nearest): Self.unknownKey(key, nearest)
    case .notText(let key):
      Phrase(
        nb: "«\(key)» må være én linje tekst.", nn: "«\(key)» må vere éi linje tekst.",
        en: "“\(key)” must be one line of text.")
    case .unknownValue(let value, let key, let allowed):
      Self.unknownValue(value, key, Phrase { ListText.or(allowed, in: $0) })
    }
  }

  private static func unknownKey(_ key: String, _ nearest: String?) -> Phrase {
    let unknown = Phrase(
      nb: "Innstillingen «\(key)» finnes ikke og er hoppet over.",
      nn: "Innstillinga «\(key)» finst ikkje og er hoppa over.",
      en: "There is no setting “\(key)”; it was passed over.")
    guard let nearest else { return unknown }
    return unknown
      + Phrase(
        nb: " Mente du «\(nearest)»?", nn: " Meinte du «\(nearest)»?",
        en: " Did you mean “\(nearest)”?")
  }

  private static func unknownValue(_ value: String, _ key: String, _ choices: Phrase) -> Phrase {
    Phrase(
      nb: "«\(value)» er ikke et valg for «\(key)» og er hoppet over. Velg \(choices.nb).",
      nn: "«\(value)» er ikkje eit val for «\(key)» og er hoppa over. Vel \(choices.nn).",
      en: "“\(value)” is not a choice for “\(key)”; it was passed over. Choose \(choices.en).")
  }
}
