package import Domain

extension ArchiveError {
  /// What happened, what it means, and what to do.
  package var message: Phrase {
    switch self {
    case .missing(let file):
      Phrase(
        nb: "Filen finnes ikke, så ingenting ble lest inn. Sjekk navnet: \(file)",
        nn: "Fila finst ikkje, så ingenting vart lese inn. Sjekk namnet: \(file)",
        en: "There is no such file, so nothing was read in. Check the name: \(file)")
    case .system(let file, let words):
      Phrase(
        nb: "Filen kunne ikke leses eller skrives (\(words)). Ingenting er endret: \(file)",
        nn: "Fila kunne ikkje lesast eller skrivast (\(words)). Ingenting er endra: \(file)",
        en: "The file could not be read or written (\(words)). Nothing has changed: \(file)")
    case .problem(let problem, let place):
      problem.message + " " + place.text + " "
        + Phrase(
          nb: "Ingenting ble lest inn. Hent arkivet på nytt, eller rett filen.",
          nn: "Ingenting vart lese inn. Hent arkivet på nytt, eller rett fila.",
          en: "Nothing was read in. Fetch the archive again, or mend the file.")
    case .newer(let found, let known):
      Phrase(
        nb: "Arkivet er laget av en nyere sambygg (arkivversjon \(found), denne kjenner \(known)). "
          + "Ingenting ble lest inn. Installer den nyeste sambygg.",
        nn: "Arkivet er laga av ein nyare sambygg (arkivversjon \(found), denne kjenner \(known)). "
          + "Ingenting vart lese inn. Installer den nyaste sambygg.",
        en: "The archive is made by a newer sambygg (archive version \(found), this one knows "
          + "\(known)). Nothing was read in. Install the newest sambygg.")
    case .fileNotEmpty:
      Phrase(
        nb: "Et arkiv kan bare leses inn i en tom fil, og denne er i bruk. Ingenting ble lest inn. "
          + "Pek ut en ny fil med --database.",
        nn: "Eit arkiv kan berre lesast inn i ei tom fil, og denne er i bruk. Ingenting vart lese "
          + "inn. Peik ut ei ny fil med --database.",
        en: "An archive can only be read into an empty file, and this one is in use. Nothing was "
          + "read in. Name a new file with --database.")
    case .conflicts(let conflicts): ArchiveConflictText.message(conflicts)
    case .store(let error): error.message()
    }
  }
}

extension ArchivePlace {
  /// The place in brackets.
  fileprivate var text: Phrase {
    guard let line else { return Phrase(same: "(\(path).)") }
    let at = path.isEmpty ? "" : ", \(path)"
    return Phrase(norwegian: "(Linje \(line)\(at).)", en: "(Line \(line)\(at).)")
  }
}
