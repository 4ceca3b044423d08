import Domain

extension FieldHints {
  static func person(_ key: String) -> Phrase? {
    switch key {
    case "email", "phone":
      Phrase(
        nb: "Kommer ikke med i noe dokument", nn: "Kjem ikkje med i noko dokument",
        en: "Stands in no document")
    case "displayName":
      Phrase(
        nb: "Tomt gir hele navnet", nn: "Tomt gir heile namnet", en: "Blank means the whole name")
    case "isProtected":
      Phrase(
        nb: "Navnet vises ikke i dokumenter eller lister",
        nn: "Namnet blir ikkje vist i dokument eller lister",
        en: "The name stands in no document or list")
    case "publishName":
      Phrase(
        nb: "Personen har sagt ja til å stå med navn utad",
        nn: "Personen har sagt ja til å stå med namn utetter",
        en: "The person agrees to be named in public")
    case "eraseAfter":
      Phrase(
        nb: "Dagen da opplysningene ikke trengs lenger",
        nn: "Dagen då opplysningane ikkje trengst lenger",
        en: "The day when the data is no longer needed")
    case "platformParty":
      Phrase(
        nb: "Bare for plattformens tre parter", nn: "Berre for dei tre partane i plattforma",
        en: "Only for the three parties of the platform")
    default: nil
    }
  }

  static func membership(_ key: String) -> Phrase? {
    switch key {
    case "responsibility":
      Phrase(
        nb: "Hva personen skal sørge for", nn: "Kva personen skal syte for",
        en: "What the person sees to")
    case "decisionMandate":
      Phrase(
        nb: "Hva personen kan avgjøre alene", nn: "Kva personen kan avgjere åleine",
        en: "What the person can decide alone")
    case "doubleRole":
      Phrase(
        nb: "Andre verv som kan krysse dette", nn: "Andre verv som kan krysse dette",
        en: "Other duties that may conflict with this")
    case "isCoreTeam":
      Phrase(
        nb: "Kjerneteamet evaluerer til slutt", nn: "Kjerneteamet evaluerer til slutt",
        en: "The core team evaluates in the end")
    case "to":
      Phrase(
        nb: "Tomt så lenge rollen varer", nn: "Tomt så lenge rolla varer",
        en: "Blank while the role lasts")
    default: nil
    }
  }

  static func platform(_ key: String) -> Phrase? {
    switch key {
    case "threshold":
      Phrase(
        nb: "Fra dette beløpet er et prosjekt stort", nn: "Frå dette beløpet er eit prosjekt stort",
        en: "From this amount a project is large")
    case "slogan":
      Phrase(
        nb: "Står i toppen av rapporter. Tomt gir ingenting",
        nn: "Står i toppen av rapportar. Tomt gir ingenting",
        en: "Stands at the head of reports. Blank prints nothing")
    case "contact":
      Phrase(
        nb: "En funksjon og en nettside, ikke en person",
        nn: "Ein funksjon og ei nettside, ikkje ein person",
        en: "A function and a web page, not a person")
    default: nil
    }
  }
}
