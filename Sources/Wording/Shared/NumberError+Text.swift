package import Domain

extension NumberError {
  /// What to tell the person whose text is not a whole number, and what to write instead.
  package var phrase: Phrase {
    switch self {
    case .unknown:
      return Phrase(
        nb: "Skriv et helt tall.", nn: "Skriv eit heilt tal.", en: "Write a whole number.")
    case .outOfRange(let range):
      let (least, most) = (
        NumberText.grouped(range.lowerBound), NumberText.grouped(range.upperBound)
      )
      return Phrase(
        nb: "Skriv et tall fra \(least) til \(most).",
        nn: "Skriv eit tal frå \(least) til \(most).",
        en: "Write a number from \(least) to \(most).")
    }
  }
}
