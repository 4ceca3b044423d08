/// The words of the bin.
package enum BinText {
  package static let title = Phrase(nb: "Papirkurv", nn: "Papirkorg", en: "Bin")
  package static let empty = Phrase(
    nb: "Papirkurven er tom. Det du sletter, havner her og kan hentes tilbake.",
    nn: "Papirkorga er tom. Det du slettar, hamnar her og kan hentast tilbake.",
    en: "The bin is empty. What you delete lands here and can be brought back.")

  /// When the row went here, and who put it there.
  package static func deleted(_ day: String, by actor: String) -> Phrase {
    Phrase(nb: "\(day) av \(actor)", nn: "\(day) av \(actor)", en: "\(day) by \(actor)")
  }

  /// How many rows lie below it.
  package static func rowsBelow(_ count: Int) -> Phrase {
    Phrase(nb: "+ \(count) under", nn: "+ \(count) under", en: "+ \(count) below")
  }
}
