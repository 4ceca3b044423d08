import Domain

/// Why a case's own phases and steps cannot be changed so.
enum AdaptationRefusals {
  static func hasBegun(_ phase: Phrase) -> Phrase {
    let name = Quote.around(phase)
    return Phrase(
      nb: "\(name.nb) er begynt og kan ikke skjules. Hopp over den i stedet, eller fullfør den.",
      nn: "\(name.nn) er byrja og kan ikkje gøymast. Hopp over han i staden, eller fullfør han.",
      en: "\(name.en) has begun and cannot be left out. Skip it instead, or complete it.")
  }

  static func isAwaited(_ phase: Phrase, by waiting: [Phrase]) -> Phrase {
    let name = Quote.around(phase)
    let list = ListText.and(waiting.map { Quote.around($0) })
    return Phrase(
      nb: "\(name.nb) kan ikke skjules: \(list.nb) venter på den. Skjul den som venter, først, "
        + "eller hopp over den når dere kommer dit.",
      nn: "\(name.nn) kan ikkje gøymast: \(list.nn) ventar på han. Gøym den som ventar, først, "
        + "eller hopp over han når de kjem dit.",
      en: "\(name.en) cannot be left out: \(list.en) waits for it. First leave out what waits, "
        + "or skip it when you get there.")
  }

  static let hiddenAlready = Phrase(
    nb: "Den er skjult fra før.", nn: "Han er gøymd frå før.", en: "It is left out already.")

  static let notHidden = Phrase(
    nb: "Den er ikke skjult.", nn: "Han er ikkje gøymd.", en: "It is not left out.")

  static func unknownStep(_ step: Int, of count: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(
        nb: "Steget har ingen gjøremål.", nn: "Steget har ingen gjeremål.",
        en: "The step has no tasks.")
    }
    return Phrase(
      nb: "Det finnes ikke noe gjøremål \(step) her. Velg fra 1 til \(count).",
      nn: "Det finst ikkje noko gjeremål \(step) her. Vel frå 1 til \(count).",
      en: "There is no task \(step) here. Choose from 1 to \(count).")
  }

  static func changedSince(_ phase: Phrase) -> Phrase {
    let name = Quote.around(phase)
    return Phrase(
      nb: "\(name.nb) er endret av en annen mens du skrev. Se over, og lagre igjen.",
      nn: "\(name.nn) er endra av ein annan medan du skreiv. Sjå over, og lagre på nytt.",
      en: "\(name.en) was changed by someone else while you typed. Look it over, and save again.")
  }
}
