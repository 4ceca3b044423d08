/// The words of the figures over the whole file.
package enum StatisticsScreenText {
  package static let title = Phrase(norwegian: "Statistikk", en: "Statistics")

  package static let ideasByStatus = Phrase(
    nb: "Ideer etter status", nn: "Idear etter status", en: "Ideas by status")

  package static let casesByPhase = Phrase(
    nb: "Prosesser etter steg", nn: "Prosessar etter steg", en: "Cases by step")

  package static let measuresByStatus = Phrase(
    nb: "Tiltak etter status", nn: "Tiltak etter status", en: "Measures by status")

  package static let received = Phrase(nb: "Mottatt", nn: "Mottekne", en: "Received")
  package static let decided = Phrase(nb: "Avgjort", nn: "Avgjorde", en: "Decided")
  package static let answered = Phrase(nb: "Besvart", nn: "Svara på", en: "Answered")

  package static let medianDaysToDecision = Phrase(
    nb: "Dager til vedtak (median)", nn: "Dagar til vedtak (median)",
    en: "Days to decision (median)")

  package static let medianDaysToReply = Phrase(
    nb: "Dager til svar (median)", nn: "Dagar til svar (median)", en: "Days to reply (median)")
}
