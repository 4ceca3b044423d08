package import Domain

/// What the experience page says besides its rows (Rules.md 4.7).
package enum ExperiencePageText {
  /// What there was to solve.
  package static let problem = Phrase(
    nb: "Hva ville vi løse", nn: "Kva ville vi løyse", en: "What we wanted to solve")

  /// What was done.
  package static let actions = Phrase(nb: "Hva gjorde vi", nn: "Kva gjorde vi", en: "What we did")

  /// What came of it, in numbers.
  package static let results = Phrase(
    nb: "Hva kom ut av det", nn: "Kva kom ut av det", en: "What came of it")

  /// What was learned.
  package static let lessons = Phrase(
    nb: "Det vi lærte", nn: "Det vi lærte", en: "What we learned")

  /// What others should know.
  package static let advice = FinalReportText.advice

  /// What it cost and how long it took.
  package static let cost = Phrase(
    nb: "Omtrent hva det kostet, og tidsbruk", nn: "Omtrent kva det kosta, og tidsbruk",
    en: "About what it cost, and the time it took")

  /// Who took part.
  package static let organisations = Phrase(
    nb: "Organisasjoner som var med", nn: "Organisasjonar som var med",
    en: "Organisations that took part")

  /// Whom to ask.
  package static let contact = Phrase(norwegian: "Kontakt", en: "Contact")

  /// Where to see more (N-09).
  package static let links = Phrase(nb: "Lenker", nn: "Lenkjer", en: "Links")

  /// When and where.
  package static let yearAndPlace = Phrase(
    nb: "År og sted", nn: "År og stad", en: "Year and place")

  /// What it cost, rounded to thousands.
  package static func about(_ kroner: String) -> Phrase {
    Phrase(norwegian: "Omtrent \(kroner)", en: "About \(kroner)")
  }

  /// A group of people that is too small to be counted in public.
  package static let few = Phrase(nb: "noen få", nn: "nokre få", en: "a few")

  /// Meetings with how many were there.
  package static func meetings(_ kind: MeetingKind, _ meetings: Int, present: String) -> Phrase {
    kind.label + ": \(meetings), "
      + Phrase(
        nb: "til stede i alt: \(present)", nn: "til stades i alt: \(present)",
        en: "present in all: \(present)")
  }

  /// What to write in one line.
  package static let summaryPrompt = Phrase(
    nb: "Hva var dette, i én setning?", nn: "Kva var dette, i éi setning?",
    en: "What was this, in one sentence?")

  /// What to write on the problem.
  package static let problemPrompt = Phrase(
    nb: "Hva var problemet? Står det ingenting, brukes behovet.",
    nn: "Kva var problemet? Står det ingenting, blir behovet brukt.",
    en: "What was the problem? Where nothing stands, the need is used.")

  /// What to write on what was done.
  package static let actionsPrompt = Phrase(
    nb:
      "Hva gjorde dere? Én linje for hvert punkt, høyst fem. Står det ingenting, brukes tiltakene.",
    nn:
      "Kva gjorde de? Éi linje for kvart punkt, høgst fem. Står det ingenting, blir tiltaka brukte.",
    en:
      "What did you do? A line a point, five at most. Where nothing stands, the measures are used.")
}

/// What the share gate says (Rules.md 4.7).
package enum ShareText {
  /// Where a hit is, if it is in the title.
  package static let title = Phrase(norwegian: "tittelen", en: "the title")

  /// The list of what nobody has answered for.
  package static func unanswered(_ hits: [Phrase]) -> Phrase {
    Phrase(
      nb: "Siden er ikke skrevet. Den kan røpe noen:",
      nn: "Sida er ikkje skriven. Ho kan røpe nokon:",
      en: "The page was not written. It may give somebody away:")
      + "\n" + Phrase.joined(hits.map { "- " + $0 }, by: "\n") + "\n"
      + Phrase(
        nb: "Svar på hvert treff med --approve TEKST eller --replace TEKST=TEKST. "
          + "Det som stopper, må erstattes.",
        nn: "Svar på kvart treff med --approve TEKST eller --replace TEKST=TEKST. "
          + "Det som stoppar, må erstattast.",
        en: "Answer each hit by --approve TEXT or --replace TEXT=TEXT. "
          + "What stops must be replaced.")
  }

  /// A hit with the words that were found.
  package static func hit(
    _ text: String, in place: Phrase, reason: Phrase, stops: Bool
  ) -> Phrase {
    "«\(text)» (" + place + "): " + reason + ", " + verdict(stops)
  }

  /// A hit without the words that were found.
  package static func hit(in place: Phrase, reason: Phrase, stops: Bool) -> Phrase {
    place + ": " + reason + ", " + verdict(stops)
  }

  /// What a hit does: it stops the page, or somebody must answer for it.
  package static func verdict(_ stops: Bool) -> Phrase {
    stops
      ? Phrase(nb: "stopper", nn: "stoppar", en: "stops")
      : Phrase(nb: "spør", nn: "spør", en: "asks")
  }

  /// A page that is written to no folder, with what must be answered for.
  package static func leftOut(_ title: String, _ hits: [Phrase]) -> Phrase {
    Phrase(
      nb: "\(title) er utelatt, fordi den kan røpe noen:",
      nn: "\(title) er utelaten, fordi ho kan røpe nokon:",
      en: "\(title) is left out, since it may give somebody away:")
      + "\n" + Phrase.joined(hits.map { "- " + $0 }, by: "\n")
  }

  /// A name of somebody in the file.
  package static let name = Phrase(
    nb: "navn på en person", nn: "namn på ein person", en: "name of a person")

  /// A name of somebody who is protected.
  package static let protectedName = Phrase(
    nb: "navn på en skjermet person", nn: "namn på ein skjerma person",
    en: "name of a protected person")

  /// A given name of somebody who is protected.
  package static let protectedGivenName = Phrase(
    nb: "fornavn på en skjermet person", nn: "førenamn på ein skjerma person",
    en: "given name of a protected person")

  /// Eleven digits.
  package static let identityNumber = Phrase(
    norwegian: "ligner et fødselsnummer", en: "looks like a national identity number")

  /// That a hit is an e-mail address.
  package static let email = Phrase(norwegian: "e-postadresse", en: "e-mail address")

  /// That a hit is a phone number.
  package static let phone = Phrase(norwegian: "telefonnummer", en: "phone number")

  /// A picture that people may be seen in.
  package static let photo = Phrase(
    nb: "har alle på bildet sagt ja?", nn: "har alle på biletet sagt ja?",
    en: "has everybody in the picture consented?")
}
