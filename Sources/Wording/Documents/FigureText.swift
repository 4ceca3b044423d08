/// What the pictures of a document say (Rules.md 4.10).
package enum FigureText {
  /// The section of pictures.
  package static let figures = Phrase(norwegian: "Figurer", en: "Figures")

  package static let timeline = Phrase(
    nb: "Tiltakene på en tidslinje", nn: "Tiltaka på ei tidslinje", en: "Timeline of measures")

  /// What the timeline says, in words.
  package static func timeline(
    shown: Int, of all: Int, done: Int, from first: String, to last: String
  ) -> Phrase {
    Phrase(
      nb: "Tidslinje med \(shown) av \(all) tiltak fra \(first) til \(last). "
        + "Av alle er \(done) fullført.",
      nn: "Tidslinje med \(shown) av \(all) tiltak frå \(first) til \(last). "
        + "Av alle er \(done) fullførte.",
      en: "Timeline of \(shown) of \(all) measures from \(first) to \(last). "
        + "\(done) of them all are done.")
  }

  package static let open = Phrase(nb: "Åpent", nn: "Ope", en: "Open")
  package static let today = Phrase(nb: "I dag", nn: "I dag", en: "Today")

  package static let goals = Phrase(
    nb: "Hvor langt målene er nådd", nn: "Kor langt måla er nådde", en: "Progress of goals")

  /// What the picture of goals says, in words, and what progress is.
  package static func goals(reached: Int, of all: Int) -> Phrase {
    Phrase(
      nb: "Søyler for \(all) mål. Nådd: \(reached). Framdrift er resultatet mot målverdien, "
        + "eller andelen fullførte tiltak der resultatet ikke er et tall.",
      nn: "Søyler for \(all) mål. Nådde: \(reached). Framdrift er resultatet mot målverdien, "
        + "eller delen fullførte tiltak der resultatet ikkje er eit tal.",
      en: "Bars for \(all) goals. Reached: \(reached). Progress is the result against the target, "
        + "or the share of measures done where the result is no number.")
  }

  package static let progress = Phrase(norwegian: "Framdrift", en: "Progress")

  package static let checklist = Phrase(
    nb: "Sjekklisten først og sist", nn: "Sjekklista først og sist", en: "Checklist, first and last"
  )

  /// What the picture of the checklist says, in words.
  package static func checklist(raised: Int, of all: Int) -> Phrase {
    Phrase(
      nb: "Første og siste svar på \(all) punkter. Bedre enn først: \(raised).",
      nn: "Første og siste svar på \(all) punkt. Betre enn først: \(raised).",
      en: "First and last answer to \(all) items. Better than at first: \(raised).")
  }

  package static let item = Phrase(norwegian: "Punkt", en: "Item")
  package static let first = Phrase(nb: "Første svar", nn: "Første svar", en: "First answer")
  package static let last = Phrase(nb: "Siste svar", nn: "Siste svar", en: "Last answer")

  package static let money = Phrase(
    nb: "Budsjett og regnskap", nn: "Budsjett og rekneskap", en: "Budget and accounts")

  /// A sum of the picture of money, in words.
  package static func money(_ label: String, budget: String, accounts: String?) -> Phrase {
    let planned = Phrase(
      nb: "\(label): budsjett \(budget)", nn: "\(label): budsjett \(budget)",
      en: "\(label): budget \(budget)")
    guard let accounts else { return planned }
    return planned
      + Phrase(
        nb: ", regnskap \(accounts)", nn: ", rekneskap \(accounts)", en: ", accounts \(accounts)")
  }
}
