import Domain

/// What goes wrong with the file itself.
///
/// A path comes last on its line, so that it can be copied.
enum FileErrors {
  static let readOnly = Phrase(
    nb: "Filen er åpnet bare for lesing, så ingenting ble lagret. Åpne den uten --read-only.",
    nn: "Fila er opna berre for lesing, så ingenting vart lagra. Opne henne utan --read-only.",
    en: "The file is opened for reading only, so nothing was saved. Open it without --read-only.")

  static let diskFull = Phrase(
    nb: "Disken er full, så dette ble ikke lagret. Frigjør plass og lagre på nytt.",
    nn: "Disken er full, så dette vart ikkje lagra. Frigjer plass og lagre på nytt.",
    en: "The disk is full, so this was not saved. Free some space and save again.")

  static func missing(_ path: String) -> Phrase {
    Phrase(
      nb: "Filen finnes ikke. Start «sambygg» for å lage den, eller pek ut en annen med "
        + "--database: \(path)",
      nn: "Fila finst ikkje. Start «sambygg» for å lage henne, eller peik ut ei anna med "
        + "--database: \(path)",
      en: "There is no such file. Start “sambygg” to make it, or name another one with "
        + "--database: \(path)")
  }

  static func cannotCreate(_ path: String) -> Phrase {
    Phrase(
      nb: "Filen kunne ikke lages. Sjekk at mappen finnes, og at du har lov til å skrive der: "
        + path,
      nn: "Fila kunne ikkje lagast. Sjekk at mappa finst, og at du har lov til å skrive der: "
        + path,
      en: "The file could not be made. Check that the folder exists and that you may write there: "
        + path)
  }

  static func notOurs(_ path: String) -> Phrase {
    Phrase(
      nb: "Dette er ikke en sambygg-fil. Den er ikke rørt. Pek ut en annen med --database: \(path)",
      nn: "Dette er ikkje ei sambygg-fil. Ho er ikkje rørt. Peik ut ei anna med --database: "
        + path,
      en: "This is not a sambygg file. It is left as it was. Name another one with --database: "
        + path)
  }

  static func newer(_ path: String, found: Int, known: Int) -> Phrase {
    Phrase(
      nb: "Filen er laget av en nyere sambygg (filversjon \(found), denne kjenner \(known)). "
        + "Den er ikke rørt. Installer den nyeste sambygg: \(path)",
      nn: "Fila er laga av ein nyare sambygg (filversjon \(found), denne kjenner \(known)). "
        + "Ho er ikkje rørt. Installer den nyaste sambygg: \(path)",
      en: "The file is made by a newer sambygg (file version \(found), this one knows \(known)). "
        + "It is left as it was. Install the newest sambygg: \(path)")
  }

  static func damaged(_ path: String, newestBackup: String?) -> Phrase {
    let damaged = Phrase(
      nb: "Filen er skadet. Den er ikke rørt: \(path)",
      nn: "Fila er skadd. Ho er ikkje rørt: \(path)",
      en: "The file is damaged. It is left as it was: \(path)")
    guard let newestBackup else {
      return damaged
        + Phrase(
          nb: "\nDet finnes ingen sikkerhetskopi ved siden av den.",
          nn: "\nDet finst ingen tryggingskopi ved sida av henne.",
          en: "\nThere is no backup beside it.")
    }
    return damaged
      + Phrase(
        nb: "\nHent tilbake den nyeste sikkerhetskopien: sambygg restore \(newestBackup)",
        nn: "\nHent tilbake den nyaste tryggingskopien: sambygg restore \(newestBackup)",
        en: "\nBring back the newest backup: sambygg restore \(newestBackup)")
  }

  static func leftAside(_ path: String) -> Phrase {
    Phrase(
      nb: "Det gikk ikke, og filen kunne ikke flyttes tilbake. Den er som den var, og ligger her: "
        + path,
      nn: "Det gjekk ikkje, og fila kunne ikkje flyttast tilbake. Ho er som ho var, og ligg her: "
        + path,
      en: "It did not work, and the file could not be moved back. It is as it was, and lies here: "
        + path)
  }

  static let noTerminal = Phrase(
    nb: "Her er det ingen terminal som kan vise arbeidsflaten. "
      + "Start sambygg i et terminalvindu, eller bruk kommandoene: sambygg --help",
    nn: "Her er det ingen terminal som kan vise arbeidsflata. "
      + "Start sambygg i eit terminalvindauge, eller bruk kommandoane: sambygg --help",
    en: "There is no terminal here that can show the work surface. "
      + "Start sambygg in a terminal window, or use the commands: sambygg --help")

  static func networkFileSystem(_ path: String) -> Phrase {
    Phrase(
      nb: "Filen ligger på en nettverksdisk. Der kan to som skriver samtidig, ødelegge den. "
        + "Flytt den til en lokal disk, eller åpne den med --read-only: \(path)",
      nn: "Fila ligg på ein nettverksdisk. Der kan to som skriv samstundes, øydeleggje henne. "
        + "Flytt henne til ein lokal disk, eller opne henne med --read-only: \(path)",
      en: "The file is on a network disk. Two who write at once can destroy it there. "
        + "Move it to a local disk, or open it with --read-only: \(path)")
  }

  static func notWritable(_ path: String) -> Phrase {
    Phrase(
      nb: "Du har ikke lov til å skrive i filen. Be om skrivetilgang, eller åpne den med "
        + "--read-only: \(path)",
      nn: "Du har ikkje lov til å skrive i fila. Be om skrivetilgang, eller opne henne med "
        + "--read-only: \(path)",
      en: "You may not write to the file. Ask for permission, or open it with --read-only: \(path)")
  }

  static func system(_ text: String) -> Phrase {
    Phrase(
      nb: "Det gikk ikke, og ingenting ble lagret. Prøv igjen; går det ikke da heller, kjør "
        + "«sambygg check». Maskinen sier: \(text)",
      nn: "Det gjekk ikkje, og ingenting vart lagra. Prøv på nytt; går det ikkje då heller, køyr "
        + "«sambygg check». Maskina seier: \(text)",
      en: "It did not work, and nothing was saved. Try again; if it still fails, run "
        + "“sambygg check”. The machine says: \(text)")
  }
}
