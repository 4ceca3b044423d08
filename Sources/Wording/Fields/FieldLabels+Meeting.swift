import Domain

extension FieldLabels {
  static func meetingSeries(_ key: String) -> Phrase? {
    switch key {
    case "kind": Phrase(nb: "Slags møte", nn: "Slags møte", en: "Kind of meeting")
    case "case": caseLabel
    case "interval": Phrase(nb: "Hvor ofte", nn: "Kor ofte", en: "How often")
    case "startsOn": Phrase(nb: "Fra og med", nn: "Frå og med", en: "From")
    case "endsOn": Phrase(norwegian: "Til og med", en: "Until")
    case "organisers": Phrase(nb: "Arrangører", nn: "Arrangørar", en: "Organisers")
    case "standingItems": Phrase(norwegian: "Faste saker", en: "Standing items")
    default: nil
    }
  }

  static func seriesPause(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "series": Phrase(norwegian: "Møteserie", en: "Meeting series")
    case "from": Phrase(nb: "Fra og med", nn: "Frå og med", en: "From")
    case "to": Phrase(norwegian: "Til og med", en: "Until")
    case "reason": Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")
    default: nil
    }
  }

  static func meeting(_ key: String) -> Phrase? {
    switch key {
    case "on": Phrase(norwegian: "Dato", en: "Date")
    case "kind": Phrase(norwegian: "Slags møte", en: "Kind of meeting")
    case "title": Phrase(norwegian: "Tittel", en: "Title")
    case "case": caseLabel
    case "series": Phrase(norwegian: "Møteserie", en: "Meeting series")
    case "from": Phrase(nb: "Fra klokka", nn: "Frå klokka", en: "From")
    case "to": Phrase(norwegian: "Til klokka", en: "To")
    case "place": Phrase(nb: "Sted", nn: "Stad", en: "Place")
    case "host": Phrase(norwegian: "Vert", en: "Host")
    case "isOpen": Phrase(nb: "Åpent for alle", nn: "Ope for alle", en: "Open to all")
    case "organisers": Phrase(nb: "Arrangører", nn: "Arrangørar", en: "Organisers")
    case "photos":
      Phrase(
        nb: "Bilder (fil eller arkivnummer)", nn: "Bilete (fil eller arkivnummer)",
        en: "Photos (file or archive number)")
    case "status": Phrase(norwegian: "Status", en: "Status")
    case "approvedBy": Phrase(nb: "Godkjent av", nn: "Godkjent av", en: "Approved by")
    case "approvedOn": Phrase(norwegian: "Godkjent", en: "Approved")
    default: nil
    }
  }

  static func agendaItem(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "meeting": Phrase(norwegian: "Møte", en: "Meeting")
    case "position": Phrase(norwegian: "Nummer", en: "Number")
    case "title": Phrase(norwegian: "Sak", en: "Item")
    case "kind": Phrase(norwegian: "Type", en: "Kind")
    case "minutes": Phrase(nb: "Minutter", nn: "Minutt", en: "Minutes")
    case "note": Phrase(norwegian: "Referat", en: "What was said")
    case "decision": Phrase(norwegian: "Vedtak", en: "Decision")
    case "isApplauded": Phrase(norwegian: "Applaudert", en: "Applauded")
    case "carriedFrom": Phrase(nb: "Flyttet fra", nn: "Flytta frå", en: "Carried from")
    default: nil
    }
  }

  static func attendance(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "meeting": Phrase(norwegian: "Møte", en: "Meeting")
    case "count": Phrase(nb: "Antall", nn: "Tal", en: "Number")
    case "organisation": Phrase(norwegian: "Organisasjon", en: "Organisation")
    case "person": Phrase(norwegian: "Person", en: "Person")
    case "group": Phrase(norwegian: "Gruppe", en: "Group")
    default: nil
    }
  }
}
