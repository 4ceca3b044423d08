extension PreviewText {
  /// That the page that is shared has no internal version.
  package static let alwaysPublic = Phrase(
    nb: "Erfaringssiden er alltid offentlig.", nn: "Erfaringssida er alltid offentleg.",
    en: "The experience page is always public.")

  /// What a document is of, where it is of no single case.
  package static let wholeFile = Phrase(
    nb: "alle prosesser", nn: "alle prosessar", en: "all cases")
}
