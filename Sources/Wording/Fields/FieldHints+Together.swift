import Domain

extension FieldHints {
  static func meeting(_ key: String) -> Phrase? {
    switch key {
    case "standingItems", "photos":
      Phrase(
        nb: "Flere med semikolon mellom", nn: "Fleire med semikolon mellom",
        en: "Several with semicolons between")
    case "minutes":
      Phrase(
        nb: "Hvor lenge saken skal ta", nn: "Kor lenge saka skal ta",
        en: "How long the item is to take")
    case "person", "group":
      Phrase(
        nb: "Navn trengs ikke: antall holder", nn: "Namn trengst ikkje: talet held",
        en: "Names are not needed: a number will do")
    default: nil
    }
  }

  static func agreement(_ key: String) -> Phrase? {
    switch key {
    case "equality":
      Phrase(
        nb: "Hvordan dere bestemmer sammen, og hva som gjør dere likeverdige",
        nn: "Korleis de bestemmer saman, og kva som gjer dykk likeverdige",
        en: "How you decide together, and what makes the parties equals")
    case "contribution":
      Phrase(
        nb: "Penger, folk, lokaler, utstyr", nn: "Pengar, folk, lokale, utstyr",
        en: "Money, people, premises, equipment")
    case "signedByRole":
      Phrase(
        nb: "Funksjonen, ikke navnet", nn: "Funksjonen, ikkje namnet",
        en: "The function, not the name")
    case "actor":
      Phrase(
        nb: "En gruppe, eller velg en organisasjon", nn: "Ei gruppe, eller vel ein organisasjon",
        en: "A group, or choose an organisation")
    default: nil
    }
  }

  static func plan(_ key: String) -> Phrase? {
    switch key {
    case "reason":
      Phrase(
        nb: "Fylles ut når ingen i teamet kommer derfra",
        nn: "Blir fylt ut når ingen i teamet kjem derifrå",
        en: "Fill in where nobody in the team comes from there")
    default: nil
    }
  }

  static func workshop(_ key: String) -> Phrase? {
    switch key {
    case "ballot":
      Phrase(
        nb: "De viktigste først, én til fem: 1, 2, 3, 9, 4",
        nn: "Dei viktigaste først, éin til fem: 1, 2, 3, 9, 4",
        en: "The most important first, one to five: 1, 2, 3, 9, 4")
    case "missingKeys", "firstActions", "unexpectedKeys", "originals":
      Phrase(
        nb: "Flere med semikolon mellom", nn: "Fleire med semikolon mellom",
        en: "Several with semicolons between")
    default: nil
    }
  }
}
