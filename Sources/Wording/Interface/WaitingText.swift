/// The words of what happens to the file and to the person's own editor meanwhile.
package enum WaitingText {
  /// Another program holds the file.
  package static func waiting(for other: String?) -> Phrase {
    let who = other.map { Phrase(same: $0) } ?? Phrase(nb: "filen", nn: "fila", en: "the file")
    return Phrase(
      nb: "Venter på \(who.nb) …", nn: "Ventar på \(who.nn) …", en: "Waiting for \(who.en) …")
  }

  package static let textIsKept = Phrase(
    nb: "Filen var opptatt. Teksten din er tatt vare på: lagre igjen med Ctrl+S.",
    nn: "Fila var oppteken. Teksten din er teken vare på: lagre på nytt med Ctrl+S.",
    en: "The file was busy. Your text is kept: save again with Ctrl+S.")
}
