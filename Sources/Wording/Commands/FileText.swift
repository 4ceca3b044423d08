/// What the command line says of files beside the database.
package enum FileText {
  /// A file that is not there.
  package static func missing(_ path: String) -> Phrase {
    Phrase(
      nb: "Fant ikke filen \(path). Sjekk stien.", nn: "Fann ikkje fila \(path). Sjekk stigen.",
      en: "There is no file \(path). Check the path.")
  }

  /// A file that the system does not let us read.
  package static func unreadable(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      nb: "Kunne ikke lese \(path): \(reason). Sjekk tilgangen.",
      nn: "Kunne ikkje lese \(path): \(reason). Sjekk tilgangen.",
      en: "Could not read \(path): \(reason). Check the permissions.")
  }

  /// A file with bytes that are no text.
  package static func notText(_ path: String) -> Phrase {
    Phrase(
      nb: "\(path) er ikke gyldig UTF-8. Ingenting er lest inn. Lagre filen som UTF-8.",
      nn: "\(path) er ikkje gyldig UTF-8. Ingenting er lese inn. Lagre fila som UTF-8.",
      en: "\(path) is not valid UTF-8. Nothing was read in. Save the file as UTF-8.")
  }

  /// A file that would be overwritten.
  package static func exists(_ path: String) -> Phrase {
    Phrase(
      nb: "\(path) finnes fra før og er ikke rørt. Velg et annet navn, eller bruk --force.",
      nn: "\(path) finst frå før og er ikkje rørt. Vel eit anna namn, eller bruk --force.",
      en: "\(path) exists and was not touched. Choose another name, or use --force.")
  }

  /// A file that cannot be made where it was asked for.
  package static func cannotCreate(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      nb: "Kunne ikke lage \(path): \(reason). Velg en annen mappe.",
      nn: "Kunne ikkje lage \(path): \(reason). Vel ei anna mappe.",
      en: "Could not create \(path): \(reason). Choose another folder.")
  }

  /// A file whose writing stopped half-way: nothing of it is left.
  package static func notWritten(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      nb: "Kunne ikke skrive \(path): \(reason). Ingenting er skrevet.",
      nn: "Kunne ikkje skrive \(path): \(reason). Ingenting er skrive.",
      en: "Could not write \(path): \(reason). Nothing was written.")
  }

  /// A problem of a settings file, with its place.
  package static func inFile(_ path: String, line: Int, _ problem: Phrase) -> Phrase {
    problem.map { "\(path):\(line): \($0)" }
  }
}
