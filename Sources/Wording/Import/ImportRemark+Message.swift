package import Domain

extension ImportRemark {
  /// Which row it is about, and how that was read.
  package var message: Phrase {
    let more = Phrase(
      nb: " og \(count - 1) til", nn: " og \(count - 1) til", en: " and \(count - 1) more")
    let place = ImportText.row(row) + (count > 1 ? more : Phrase(same: "")) + ": "
    switch about {
    case .numberIsTaken(let number, let title, let reference):
      let idea = Phrase(same: reference.map { "\($0) " } ?? "") + Quote.around(title)
      return place
        + Phrase(
          nb: "Nummeret \(number) er også på \(idea.nb). Raden er en idé for seg.",
          nn: "Nummeret \(number) er òg på \(idea.nn). Rada er ein idé for seg.",
          en: "\(idea.en) has the number \(number) too. The row is an idea of its own.")
    case .noName(let text):
      let cell = Quote.around(text)
      return place
        + Phrase(
          nb: "\(cell.nb) er ikke et navn, og er ikke lest som avsender.",
          nn: "\(cell.nn) er ikkje eit namn, og er ikkje lese som avsendar.",
          en: "\(cell.en) is no name, and was not read as a sender.")
    case .headersAgain:
      return place
        + Phrase(
          nb: "Overskriftene kommer igjen, og er ingen idé.",
          nn: "Overskriftene kjem igjen, og er ingen idé.",
          en: "The headers come again, and are no idea.")
    case .noNumber(let text):
      let cell = Quote.around(text)
      return place
        + Phrase(
          nb: "\(cell.nb) er ikke et skjemanummer, og er ikke lest.",
          nn: "\(cell.nn) er ikkje eit skjemanummer, og er ikkje lese.",
          en: "\(cell.en) is no number of a form, and was not read.")
    }
  }
}
