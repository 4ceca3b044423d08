import Domain

extension FieldLabels {
  static func person(_ key: String) -> Phrase? {
    switch key {
    case "name": Phrase(nb: "Navn", nn: "Namn", en: "Name")
    case "displayName": Phrase(nb: "Visningsnavn", nn: "Visingsnamn", en: "Display name")
    case "organisation": Phrase(norwegian: "Organisasjon", en: "Organisation")
    case "affiliation": Phrase(nb: "Tilhørighet", nn: "Tilhøyrsle", en: "Affiliation")
    case "email": Phrase(norwegian: "E-post", en: "E-mail")
    case "phone": Phrase(norwegian: "Telefon", en: "Phone")
    case "isProtected": Phrase(nb: "Skjermet person", nn: "Skjerma person", en: "Protected person")
    case "isUnder18": Phrase(norwegian: "Under 18 år", en: "Under 18")
    case "publishName":
      Phrase(nb: "Publisering av navn", nn: "Publisering av namn", en: "Publishing of name")
    case "eraseAfter": Phrase(nb: "Slettes etter", nn: "Blir sletta etter", en: "Deleted after")
    case "status": Phrase(norwegian: "Status", en: "Status")
    default: nil
    }
  }

  static func organisation(_ key: String) -> Phrase? {
    switch key {
    case "name": Phrase(nb: "Navn", nn: "Namn", en: "Name")
    case "kind": Phrase(norwegian: "Type", en: "Kind")
    case "platformParty": Phrase(norwegian: "Part i plattformen", en: "Platform party")
    case "number":
      Phrase(norwegian: "Organisasjonsnummer", en: "Organisation number")
    default: nil
    }
  }

  static func membership(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "person": Phrase(norwegian: "Person", en: "Person")
    case "roles": Phrase(norwegian: "Roller", en: "Roles")
    case "responsibility": Phrase(norwegian: "Ansvar", en: "Responsibility")
    case "decisionMandate":
      Phrase(nb: "Kan bestemme", nn: "Kan avgjere", en: "Can decide")
    case "isCoreTeam": Phrase(norwegian: "Med i kjerneteamet", en: "Core team")
    case "doubleRole": Phrase(norwegian: "Dobbeltrolle", en: "Double role")
    case "represents": Phrase(norwegian: "Representerer", en: "Represents")
    case "from": Phrase(nb: "Fra", nn: "Frå", en: "From")
    case "to": Phrase(norwegian: "Til", en: "To")
    case "electedIn": Phrase(nb: "Valgt i møte", nn: "Vald i møte", en: "Elected in meeting")
    case "laidDownIn":
      Phrase(
        nb: "Nedfelt i plan eller avtale", nn: "Nedfelt i plan eller avtale",
        en: "Laid down in plan or agreement")
    default: nil
    }
  }

  static func platform(_ key: String) -> Phrase? {
    switch key {
    case "municipality": Phrase(norwegian: "Kommune", en: "Municipality")
    case "language": Phrase(norwegian: "Målform", en: "Written language")
    case "slogan": Phrase(norwegian: "Slagord", en: "Slogan")
    case "contact": Phrase(norwegian: "Kontakt", en: "Contact")
    case "principles":
      Phrase(
        nb: "Prinsipper for samskaping", nn: "Prinsipp for samskaping",
        en: "Principles for co-creation")
    case "threshold":
      Phrase(norwegian: "Grense for stort prosjekt", en: "Large from")
    case "channelsWhenLarge":
      Phrase(
        nb: "Kanaler for store prosjekter", nn: "Kanalar for store prosjekt",
        en: "Channels for large projects")
    case "challenges":
      Phrase(nb: "Hovedutfordringer", nn: "Hovudutfordringar", en: "Main challenges")
    default: nil
    }
  }
}
