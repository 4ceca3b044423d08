package import Domain

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
