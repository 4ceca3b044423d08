extension ActionText {
  package static let importIdeas = ActionText(
    label: Phrase(
      nb: "Hent inn ideer fra fil", nn: "Hent inn idear frå fil", en: "Import ideas from a file"),
    explanation: Phrase(
      nb: "Leser en CSV-fil, viser hva som kommer inn og hva som er feil, og spør.",
      nn: "Les ei CSV-fil, viser kva som kjem inn og kva som er feil, og spør.",
      en: "Reads a CSV file, shows what would come in and what is wrong, and asks."),
    synonyms: Phrase(
      nb: "importer, csv, regneark, skjema", nn: "importer, csv, rekneark, skjema",
      en: "csv, spreadsheet, form"))
}
