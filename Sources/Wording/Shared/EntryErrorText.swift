package import Domain

extension DayError {
  /// What to tell the person whose text is not a day, and what to write instead.
  package var phrase: Phrase {
    switch self {
    case .unknown:
      Phrase(
        nb: "Ukjent dato. Prøv 15.10.2026.", nn: "Ukjend dato. Prøv 15.10.2026.",
        en: "Unknown date. Try 15.10.2026.")
    case .noSuchDay:
      Phrase(
        nb: "Datoen finnes ikke i kalenderen. Sjekk dag, måned og uke.",
        nn: "Datoen finst ikkje i kalenderen. Sjekk dag, månad og veke.",
        en: "No calendar has that date. Check day, month and week.")
    case .yearOutOfRange: CommonPhrase.yearOutOfRange
    }
  }
}

extension PeriodError {
  /// What to tell the person whose period ends before it starts (INV-14).
  package var phrase: Phrase {
    switch self {
    case .endBeforeStart: CommonPhrase.endBeforeStart
    }
  }
}

extension AmountError {
  /// What to tell the person whose text is not an amount, and what to write instead (INV-16).
  package var phrase: Phrase {
    let wholeKroner = Phrase(
      nb: "Skriv hele kroner.", nn: "Skriv heile kroner.", en: "Write whole kroner.")
    let limit = NumberText.kroner(Amount.range.upperBound)
    return switch self {
    case .unknown:
      wholeKroner
        + Phrase(nb: " Prøv 100 000.", nn: " Prøv 100 000.", en: " Try 100 000.")
    case .oreNotAccepted:
      wholeKroner
        + Phrase(
          nb: " Beløp føres uten øre her: rund av.",
          nn: " Beløp blir førte utan øre her: rund av.",
          en: " Amounts are kept without øre here: round them off.")
    case .negative:
      wholeKroner
        + Phrase(
          nb: " Beløpet kan ikke være under null.", nn: " Beløpet kan ikkje vere under null.",
          en: " The amount cannot be below zero.")
    case .tooLarge:
      Phrase(
        nb: "Beløpet er for stort. Høyeste beløp er \(limit).",
        nn: "Beløpet er for stort. Høgaste beløp er \(limit).",
        en: "The amount is too large. The highest is \(limit).")
    }
  }
}

extension NumberError {
  /// What to tell the person whose text is not a whole number, and what to write instead.
  package var phrase: Phrase {
    switch self {
    case .unknown:
      return Phrase(
        nb: "Skriv et helt tall.", nn: "Skriv eit heilt tal.", en: "Write a whole number.")
    case .outOfRange(let range):
      let (least, most) = (
        NumberText.grouped(range.lowerBound), NumberText.grouped(range.upperBound)
      )
      return Phrase(
        nb: "Skriv et tall fra \(least) til \(most).",
        nn: "Skriv eit tal frå \(least) til \(most).",
        en: "Write a number from \(least) to \(most).")
    }
  }
}
