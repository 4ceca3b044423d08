import Domain

extension OtherFile {
  /// What the file is, as it comes after its name, and what to do.
  var message: Phrase {
    switch self {
    case .workbook:
      Phrase(
        nb: " er en arbeidsbok fra et regneark. Lagre den som CSV, og hent inn den filen.",
        nn: " er ei arbeidsbok frå eit rekneark. Lagre ho som CSV, og hent inn den fila.",
        en: " is a spreadsheet's workbook. Save it as CSV, and import that file.")
    case .packed:
      Phrase(
        nb: " er en pakket fil. Pakk den ut først.", nn: " er ei pakka fil. Pakk ho ut først.",
        en: " is a packed file. Unpack it first.")
    case .database:
      Phrase(
        nb: " er en SQLite-database, ikke en tabell. Lagre tabellen som CSV.",
        nn: " er ein SQLite-database, ikkje ein tabell. Lagre tabellen som CSV.",
        en: " is an SQLite database, not a table. Save the table as CSV.")
    case .pdf:
      Phrase(
        nb: " er en PDF, ikke en tabell. Hent svarene ut av skjemaet som CSV.",
        nn: " er ein PDF, ikkje ein tabell. Hent svara ut av skjemaet som CSV.",
        en: " is a PDF, not a table. Take the answers out of the form as CSV.")
    case .json:
      Phrase(
        nb: " er JSON, som ikke leses her. Lagre svarene som CSV.",
        nn: " er JSON, som ikkje blir lese her. Lagre svara som CSV.",
        en: " is JSON, which is not read here. Save the answers as CSV.")
    case .markup:
      Phrase(
        nb: " er en nettside eller XML, ikke en tabell. Lagre svarene som CSV.",
        nn: " er ei nettside eller XML, ikkje ein tabell. Lagre svara som CSV.",
        en: " is a web page or XML, not a table. Save the answers as CSV.")
    case .wideText:
      Phrase(
        nb: " er tekst i UTF-16 uten merke, eller i UTF-32. Si hvilket det er med --encoding "
          + "utf-16le, eller lagre filen som UTF-8.",
        nn:
          " er tekst i UTF-16 utan merke, eller i UTF-32. Sei kva det er med --encoding utf-16le, "
          + "eller lagre fila som UTF-8.",
        en:
          " is text in UTF-16 without a mark, or in UTF-32. Say which with --encoding utf-16le, or "
          + "save the file as UTF-8.")
    case .bytes:
      Phrase(
        nb: " har tegn som ingen tekst har: den er skadet, eller noe annet enn en tabell.",
        nn: " har teikn som ingen tekst har: ho er skadd, eller noko anna enn ein tabell.",
        en: " has signs that no text has: it is damaged, or something else than a table.")
    }
  }
}
