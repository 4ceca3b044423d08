import Domain

extension FieldLabels {
  static func workshop(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "meeting": Phrase(norwegian: "Møte", en: "Meeting")
    case "keySet": Phrase(nb: "Nøkkelsett", nn: "Nøkkelsett", en: "Set of keys")
    case "theme":
      Phrase(nb: "Spørsmål til gruppene", nn: "Spørsmål til gruppene", en: "Question to the groups")
    case "nextSteps": Phrase(nb: "Veien videre", nn: "Vegen vidare", en: "Next steps")
    case "closedOn": Phrase(nb: "Avsluttet", nn: "Avslutta", en: "Closed")
    default: nil
    }
  }

  static func supplementaryKey(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "workshop": Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop")
    case "position": Phrase(norwegian: "Nummer", en: "Number")
    case "label": Phrase(norwegian: "Tilleggsnøkkel", en: "Supplementary key")
    case "originals":
      Phrase(
        nb: "Slik gruppene skrev det", nn: "Slik gruppene skreiv det", en: "As the groups wrote it")
    default: nil
    }
  }

  static func workshopGroup(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "workshop": Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop")
    case "number": Phrase(nb: "Gruppe nummer", nn: "Gruppe nummer", en: "Group number")
    case "headcount":
      Phrase(nb: "Antall i gruppa", nn: "Tal på folk i gruppa", en: "People in the group")
    case "names": Phrase(nb: "Navn", nn: "Namn", en: "Names")
    case "ballot": Phrase(nb: "Stemmeseddel", nn: "Stemmesetel", en: "Ballot")
    case "missingKeys": Phrase(nb: "Nøkler vi savner", nn: "Nøklar vi saknar", en: "Missing keys")
    case "firstActions":
      Phrase(
        nb: "Det første vi gjør hjemme", nn: "Det første vi gjer heime",
        en: "First things we do at home")
    case "unexpectedKeys":
      Phrase(
        nb: "Nøkler vi ikke hadde tenkt på", nn: "Nøklar vi ikkje hadde tenkt på",
        en: "Keys we had not thought of")
    case "notes": Phrase(nb: "Notater", nn: "Notat", en: "Notes")
    default: nil
    }
  }
}
