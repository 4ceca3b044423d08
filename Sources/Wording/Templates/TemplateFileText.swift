/// What is wrong with a template's file as a whole.
enum TemplateFileText {
  static func notYAML(_ problem: String) -> Phrase {
    Phrase(
      nb: "filen er ikke gyldig YAML (\(problem)). Se etter innrykk, kolon og anførselstegn.",
      nn: "fila er ikkje gyldig YAML (\(problem)). Sjå etter innrykk, kolon og hermeteikn.",
      en: "the file is not valid YAML (\(problem)). Look at indents, colons and quotes.")
  }

  static let notUTF8 = Phrase(
    nb: "filen er ikke lagret som UTF-8. Lagre den som UTF-8.",
    nn: "fila er ikkje lagra som UTF-8. Lagre ho som UTF-8.",
    en: "the file is not saved as UTF-8. Save it as UTF-8.")

  static let empty = Phrase(
    nb: "filen er tom. Begynn med en mal: sambygg template new --from tom.",
    nn: "fila er tom. Start med ein mal: sambygg template new --from tom.",
    en: "the file is empty. Start from a template: sambygg template new --from tom.")

  static func tooLarge(_ limit: Int) -> Phrase {
    Phrase(
      nb: "filen er for stor. Høyst \(limit / 1024) kB.",
      nn: "fila er for stor. Høgst \(limit / 1024) kB.",
      en: "the file is too large. At most \(limit / 1024) kB.")
  }

  static func tooDeep(_ limit: Int) -> Phrase {
    Phrase(
      nb: "lister og grupper ligger for dypt i hverandre. Høyst \(limit) nivåer.",
      nn: "lister og grupper ligg for djupt i kvarandre. Høgst \(limit) nivå.",
      en: "lists and groups are nested too deeply. At most \(limit) levels.")
  }

  static let anchor = Phrase(
    nb: "anker (&) og alias (*) kan ikke brukes. Skriv teksten på hvert sted.",
    nn: "anker (&) og alias (*) kan ikkje brukast. Skriv teksten på kvar stad.",
    en: "anchors (&) and aliases (*) cannot be used. Write the text in each place.")
}

/// What a template lacks.
enum TemplateMissingText {
  static let missing = Phrase(
    nb: "feltet mangler. Det må fylles ut.", nn: "feltet manglar. Det må fyllast ut.",
    en: "the field is missing. It must be filled in.")

  static let norwegian = Phrase(
    nb: "teksten mangler både nb og nn. Skriv minst én av dem.",
    nn: "teksten manglar både nb og nn. Skriv minst éin av dei.",
    en: "the text has neither nb nor nn. Write at least one of them.")

  static let phases = Phrase(
    nb: "malen har ingen faser. Skriv minst én under phases.",
    nn: "malen har ingen fasar. Skriv minst éin under phases.",
    en: "the template has no phases. Write at least one under phases.")

  static let items = Phrase(
    nb: "sjekklisten er tom. Skriv minst ett punkt, eller from: platform.",
    nn: "sjekklista er tom. Skriv minst eitt punkt, eller from: platform.",
    en: "the checklist is empty. Write at least one item, or from: platform.")
}
