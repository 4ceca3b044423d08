import Domain

extension FieldHints {
  static func goal(_ key: String) -> Phrase? {
    switch key {
    case "text":
      Phrase(
        nb: "Hva skal være annerledes når dere er ferdige?",
        nn: "Kva skal vere annleis når de er ferdige?",
        en: "What is to be different when you are done?")
    case "indicator":
      Phrase(
        nb: "Hva dere teller eller måler", nn: "Kva de tel eller måler",
        en: "What you count or measure")
    case "baseline":
      Phrase(
        nb: "Slik er det før dere begynner", nn: "Slik er det før de byrjar",
        en: "How it is before you begin")
    case "target":
      Phrase(norwegian: "Slik skal det bli", en: "How it is to become")
    case "livesOn":
      Phrase(
        nb: "Hvor det fortsetter når prosessen er over",
        nn: "Kvar det held fram når prosessen er over",
        en: "Where it goes on when the case is over")
    case "planReference":
      Phrase(
        nb: "Plan og punkt, for eksempel «Samfunnsdelen 3.2»",
        nn: "Plan og punkt, til dømes «Samfunnsdelen 3.2»",
        en: "Plan and item, such as “Samfunnsdelen 3.2”")
    default: nil
    }
  }

  static func measure(_ key: String) -> Phrase? {
    switch key {
    case "years":
      Phrase(norwegian: "2027, 2028", en: "2027, 2028")
    case "responsible":
      Phrase(
        nb: "Person eller organisasjon: skriv litt av navnet, Tab velger",
        nn: "Person eller organisasjon: skriv litt av namnet, Tab vel",
        en: "Person or organisation: type part of the name, Tab picks")
    case "evaluation":
      Phrase(
        nb: "Hva dere spør om, når, og hvem som svarer",
        nn: "Kva de spør om, når, og kven som svarar",
        en: "What you ask, when, and who answers")
    case "communication":
      Phrase(
        nb: "Hvem skal vite hva, når og hvordan?", nn: "Kven skal vite kva, når og korleis?",
        en: "Who is to know what, when and how?")
    default: nil
    }
  }

  static func moneyLine(_ key: String) -> Phrase? {
    switch key {
    case "budget":
      Phrase(
        nb: "Hele kroner, eller fyll ut timer og timesats",
        nn: "Heile kroner, eller fyll ut timar og timesats",
        en: "Whole kroner, or fill in hours and rate")
    case "accounts":
      Phrase(
        nb: "Hele kroner, slik det ble", nn: "Heile kroner, slik det vart",
        en: "Whole kroner, as it came out")
    case "hours":
      Phrase(
        nb: "Timer som folk gir gratis", nn: "Timar som folk gir gratis",
        en: "Hours that people give for free")
    default: nil
    }
  }

  static func entry(_ key: String) -> Phrase? {
    switch key {
    case "visibility":
      Phrase(
        nb: "Åpne poster kan stå i offentlige dokumenter",
        nn: "Opne postar kan stå i offentlege dokument",
        en: "Open entries may stand in public documents")
    case "phase":
      Phrase(
        nb: "Tomt gir steget som pågår", nn: "Tomt gir steget som går føre seg",
        en: "Blank means the step in progress")
    default: nil
    }
  }

  static func assessment(_ key: String) -> Phrase? {
    switch key {
    case "organisation":
      Phrase(
        nb: "Tomt når alle svarer sammen", nn: "Tomt når alle svarar saman",
        en: "Blank where all answer together")
    case "note":
      Phrase(
        nb: "Hvorfor ikke bare ja?", nn: "Kvifor ikkje berre ja?", en: "Why not simply yes?")
    default: nil
    }
  }

  static func documentReference(_ key: String) -> Phrase? {
    switch key {
    case "location":
      Phrase(
        nb: "Bare en henvisning: den hentes aldri", nn: "Berre ei tilvising: ho blir aldri henta",
        en: "Only a pointer: it is never fetched")
    case "archiveReference":
      Phrase(
        nb: "Nummeret i kommunens arkiv", nn: "Nummeret i arkivet til kommunen",
        en: "The number in the municipality's archive")
    default: nil
    }
  }
}
