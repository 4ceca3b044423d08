package import Domain

/// What is beside a field while it is being filled in.
package enum FieldHints {
  /// What to write in a field; nil where the label says enough.
  package static func hint(
    _ kind: RecordKind, _ key: FieldKey, _ type: FieldType
  ) -> Phrase? {
    kind.words.hint(key.name) ?? byType(type)
  }

  private static func byType(_ type: FieldType) -> Phrase? {
    switch type {
    case .day(.past):
      Phrase(
        nb: "15.10.2026, 15.10, i dag eller i går", nn: "15.10.2026, 15.10, i dag eller i går",
        en: "15.10.2026, 15.10, today or yesterday")
    case .day(.future), .day(.start):
      Phrase(
        nb: "15.10, neste fre, +14d eller uke 42", nn: "15.10, neste fre, +14d eller veke 42",
        en: "15.10, next fri, +14d or week 42")
    case .amount: Phrase(nb: "Hele kroner", nn: "Heile kroner", en: "Whole kroner")
    case .record:
      Phrase(
        nb: "Skriv litt av navnet, Tab velger", nn: "Skriv litt av namnet, Tab vel",
        en: "Type part of the name, Tab picks")
    case .list(.record):
      Phrase(
        nb: "Skriv litt av navnet, Tab velger. Flere med komma mellom",
        nn: "Skriv litt av namnet, Tab vel. Fleire med komma mellom",
        en: "Type part of the name, Tab picks. Several with commas between")
    case .list:
      Phrase(
        nb: "Flere med komma mellom", nn: "Fleire med komma mellom",
        en: "Several with commas between")
    case .pairs:
      Phrase(
        nb: "Ett par på hver linje: kode=tekst", nn: "Eitt par på kvar linje: kode=tekst",
        en: "One pair on each line: code=text")
    case .time: Phrase(norwegian: "18.00", en: "18:00")
    case .text, .longText, .integer, .flag, .choice: nil
    }
  }
}
