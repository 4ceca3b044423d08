import Domain

extension ArchiveProblem {
  /// What does not fit, and what would be right.
  var message: Phrase {
    switch self {
    case .syntax(let found, let wanted):
      Phrase(
        nb: "Dette er ikke gyldig JSON: her står «\(found)», men her skal det stå "
          + "\(wanted.text.nb).",
        nn: "Dette er ikkje gyldig JSON: her står «\(found)», men her skal det stå "
          + "\(wanted.text.nn).",
        en: "This is not valid JSON: here stands “\(found)”, but it should be \(wanted.text.en).")
    case .cutOff:
      Phrase(
        nb: "Arkivet slutter midt i.", nn: "Arkivet sluttar midt i.",
        en: "The archive ends in the middle.")
    case .invalidText:
      Phrase(
        nb: "En tekst er ikke gyldig UTF-8 eller har en ugyldig tegnkode.",
        nn: "Ein tekst er ikkje gyldig UTF-8 eller har ein ugyldig teiknkode.",
        en: "A text is not valid UTF-8 or has an invalid character code.")
    case .tooLarge:
      Phrase(
        nb: "En verdi er lengre eller dypere enn noe arkiv kan være.",
        nn: "Ein verdi er lengre eller djupare enn noko arkiv kan vere.",
        en: "A value is longer or deeper than any archive can be.")
    case .notAnArchive:
      Phrase(
        nb: "Dette er ikke et arkiv fra sambygg: det skal begynne med "
          + "\"format\":\"sambygg-archive\".",
        nn: "Dette er ikkje eit arkiv frå sambygg: det skal byrje med "
          + "\"format\":\"sambygg-archive\".",
        en: "This is not an archive from sambygg: it has to begin with "
          + "\"format\":\"sambygg-archive\".")
    case .unknownName(let name, let known): Self.unknown(name, known)
    case .missingName(let name):
      Phrase(
        nb: "«\(name)» mangler.", nn: "«\(name)» manglar.", en: "“\(name)” is missing.")
    case .repeatedName(let name):
      Phrase(
        nb: "«\(name)» står to ganger.", nn: "«\(name)» står to gonger.",
        en: "“\(name)” stands twice.")
    case .wrongValue(let wanted):
      Phrase(
        nb: "Her skal det stå \(wanted.text.nb).", nn: "Her skal det stå \(wanted.text.nn).",
        en: "Here should be \(wanted.text.en).")
    case .refused(let words):
      Phrase(
        nb: "Raden bryter en regel for filen: \(words).",
        nn: "Rada bryt ein regel for fila: \(words).",
        en: "The row breaks a rule of the file: \(words).")
    case .outOfOrder(let sequence):
      Phrase(
        nb: "Hendelse \(sequence) står ikke i rekkefølge: tallene skal stige.",
        nn: "Hending \(sequence) står ikkje i rekkjefølgje: tala skal stige.",
        en: "Change \(sequence) is out of order: the numbers should rise.")
    case .journalDiffers:
      Phrase(
        nb: "Historikken ender ikke med radene som står i arkivet.",
        nn: "Historikken endar ikkje med radene som står i arkivet.",
        en: "The history does not end with the rows that stand in the archive.")
    case .unknownRow:
      Phrase(
        nb: "En rad peker på en rad som ikke finnes i arkivet.",
        nn: "Ei rad peikar på ei rad som ikkje finst i arkivet.",
        en: "A row points at a row that is not in the archive.")
    case .circle(let kind, let key, let rows):
      Self.circle(FieldLabels.label(kind, key), rows.map(\.description).joined(separator: ", "))
    }
  }

  private static func circle(_ field: Phrase, _ rows: String) -> Phrase {
    Phrase(
      nb: "\(rows) ville peke tilbake på seg selv i feltet «\(field.nb)». Velg andre rader, eller "
        + "rett feltet i den ene filen først.",
      nn: "\(rows) ville peike tilbake på seg sjølv i feltet «\(field.nn)». Vel andre rader, eller "
        + "rett feltet i den eine fila først.",
      en: "\(rows) would lead back to themselves by the field “\(field.en)”. Choose other rows, or "
        + "mend the field in one of the files first.")
  }

  private static func unknown(_ name: String, _ known: [String]) -> Phrase {
    Phrase(
      nb: "Ukjent navn: «\(name)».", nn: "Ukjent namn: «\(name)».", en: "Unknown name: “\(name)”.")
      + " "
      + Phrase { language in
        Phrase(nb: "Kjente navn: ", nn: "Kjende namn: ", en: "Known names: ")[language]
          + ListText.and(known, in: language) + "."
      }
  }
}

extension ArchiveSyntax {
  fileprivate var text: Phrase {
    switch self {
    case .symbols(let symbols):
      Phrase { language in ListText.or(symbols.map { Quote.around($0)[language] }, in: language) }
    case .name:
      Phrase(nb: "et navn i anførselstegn", nn: "eit namn i hermeteikn", en: "a name in quotes")
    case .value: Phrase(nb: "en verdi", nn: "ein verdi", en: "a value")
    case .text:
      Phrase(nb: "en tekst i anførselstegn", nn: "ein tekst i hermeteikn", en: "a text in quotes")
    case .digit: Phrase(nb: "et siffer", nn: "eit siffer", en: "a digit")
    case .plainNumber:
      Phrase(
        nb: "et tall uten null foran", nn: "eit tal utan null framfor",
        en: "a number without a zero before it")
    case .escape:
      Phrase(
        nb: "\\n, \\t eller \\u for et styretegn", nn: "\\n, \\t eller \\u for eit styreteikn",
        en: "\\n, \\t or \\u for a control character")
    case .end: Phrase(nb: "slutten på filen", nn: "slutten på fila", en: "the end of the file")
    }
  }
}

extension ArchiveValueKind {
  fileprivate var text: Phrase {
    switch self {
    case .object: Phrase(nb: "et objekt { }", nn: "eit objekt { }", en: "an object { }")
    case .array: Phrase(nb: "en liste [ ]", nn: "ei liste [ ]", en: "a list [ ]")
    case .text:
      Phrase(nb: "en tekst i anførselstegn", nn: "ein tekst i hermeteikn", en: "a text in quotes")
    case .integer: Phrase(nb: "et helt tall", nn: "eit heilt tal", en: "a whole number")
    case .identifier:
      Phrase(
        nb: "en id: et helt tall i anførselstegn", nn: "ein id: eit heilt tal i hermeteikn",
        en: "an id: a whole number in quotes")
    case .moment:
      Phrase(
        nb: "et tidspunkt som 2026-10-15T08:14:03.123Z",
        nn: "eit tidspunkt som 2026-10-15T08:14:03.123Z",
        en: "a moment such as 2026-10-15T08:14:03.123Z")
    case .day:
      Phrase(
        nb: "en dato som 2026-10-15", nn: "ein dato som 2026-10-15",
        en: "a date such as 2026-10-15")
    }
  }
}
