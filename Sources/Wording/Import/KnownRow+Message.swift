package import Domain

extension KnownRow {
  /// Which row was left out, and what it was taken for.
  package var message: Phrase {
    let start =
      ImportText.row(row) + " " + Quote.around(title) + Phrase(norwegian: " er ", en: " is ")
    let idea = Phrase(same: reference?.description ?? "")
    return switch likeness {
    case .same:
      start + idea + Phrase(nb: ", og er utelatt.", nn: ", og er utelaten.", en: ", and left out.")
    case .otherText:
      start + idea
        + Phrase(
          nb: ", men har en annen tekst i filen. Raden er utelatt: en innsendt tekst endres ikke.",
          nn:
            ", men har ein annan tekst i fila. Rada er utelaten: ein innsend tekst blir ikkje endra.",
          en: ", but has another text in the file. The row is left out: a text once sent is not "
            + "changed.")
    case .alike(let other):
      start
        + Phrase(
          nb: "lik rad \(other), og er utelatt.", nn: "lik rad \(other), og er utelaten.",
          en: "like row \(other), and left out.")
    }
  }
}
