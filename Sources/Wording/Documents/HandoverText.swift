package import Domain

/// What a handover says besides its rows (Rules.md 4.9).
package enum HandoverText {
  /// The cases of the person who leaves.
  package static let cases = Phrase(
    nb: "Prosesser med fase og neste krav", nn: "Prosessar med fase og neste krav",
    en: "Cases with phase and next requirement")

  /// The column of cases.
  package static let caseFile = Phrase(norwegian: "Prosess", en: "Case")

  /// The column of what is missing before the phase can be completed.
  package static let next = Phrase(nb: "Neste krav", nn: "Neste krav", en: "Next requirement")

  /// That nothing is missing any more.
  package static let allMet = Phrase(
    nb: "Alle krav er oppfylt", nn: "Alle krav er oppfylte", en: "All requirements are met")

  /// The heading of the open measures.
  package static let measures = Phrase(nb: "Åpne tiltak", nn: "Opne tiltak", en: "Open measures")

  /// The ideas whose senders wait.
  package static let replies = Phrase(
    nb: "Svar som skyldes eller er lovet", nn: "Svar som er skuldige eller lova",
    en: "Replies owed or promised")

  /// A decided idea without a reply.
  package static func owed(_ idea: String, _ status: Phrase, _ day: Day?) -> Phrase {
    DocumentText.dated("\(idea): " + status.inSentence, day)
      + Phrase(nb: ", uten svar", nn: ", utan svar", en: ", no reply yet")
  }

  /// An open idea that is to be followed up on a day.
  package static func followUp(_ idea: String, _ status: Phrase, _ day: Day) -> Phrase {
    Phrase { language in
      let date = DayText.long(day, in: language)
      let what = Phrase(nb: "følges opp", nn: "blir følgd opp", en: "to be followed up")
      return "\(idea): \(status.inSentence[language]), \(what[language]) \(date)"
    }
  }

  /// The heading of the meetings that are to come.
  package static let meetings = Phrase(
    nb: "Møter framover", nn: "Møte framover", en: "Meetings ahead")

  /// The agreements that are to be evaluated.
  package static let agreements = Phrase(
    nb: "Avtaler som skal evalueres", nn: "Avtalar som skal evaluerast",
    en: "Agreements to evaluate")

  /// An agreement and the day of its evaluation.
  package static func evaluate(_ agreement: String, version: Int, on day: Day?) -> Phrase {
    DocumentText.dated(
      Phrase(
        norwegian: "\(agreement), versjon \(version)", en: "\(agreement), version \(version)"), day)
  }

  /// The requirements done without.
  package static let overrides = Phrase(
    nb: "Krav som er fraveket", nn: "Krav som er fråvikne", en: "Requirements done without")

  /// Where the documents are.
  package static let documents = Phrase(
    nb: "Dokumenter og hvor de er", nn: "Dokument og kvar dei er",
    en: "Documents and where they are")

  /// That nobody wrote where a document is.
  package static let nowhere = Phrase(
    nb: "sted ikke oppgitt", nn: "stad ikkje oppgitt", en: "place not given")

  /// What the person wrote.
  package static let own = Phrase(nb: "Egne ord", nn: "Eigne ord", en: "In their own words")

  /// What to write there.
  package static let prompt = Phrase(
    nb: "Det den neste bør vite om prosessen, og som ikke står noe annet sted.",
    nn: "Det den neste bør vite om prosessen, og som ikkje står nokon annan stad.",
    en: "What the next person should know about the case that stands nowhere else.")
}

/// What the list of measures by person says besides its rows (Rules.md 4.9).
package enum PerPersonText {
  /// A measure with its deadline, status and case.
  package static func measure(
    _ title: String, deadline: Day?, isOverdue: Bool, status: Phrase, in caseFile: String
  ) -> Phrase {
    Phrase { language in
      let late = isOverdue ? overdue[language] : ""
      let date = deadline.map { due[language] + DayText.long($0, in: language) + late }
      return "\(title): \(date ?? withoutDeadline[language]), \(status.inSentence[language]). "
        + caseFile
    }
  }

  private static let due = Phrase(norwegian: "frist ", en: "due ")
  private static let overdue = Phrase(
    nb: " (over fristen)", nn: " (over fristen)", en: " (overdue)")
  private static let withoutDeadline = Phrase(
    nb: "uten frist", nn: "utan frist", en: "no deadline")

  /// That there is none.
  package static let none = Phrase(
    nb: "Ingen åpne tiltak.", nn: "Ingen opne tiltak.", en: "No open measures.")
}

/// What the document of figures says besides them (Rules.md 4.9).
package enum StatisticsText {
  /// Ideas and overdue measures by quarter.
  package static let quarters = Phrase(
    nb: "Ideer og forsinkelser etter kvartal", nn: "Idear og forseinkingar etter kvartal",
    en: "Ideas and delays by quarter")

  /// The column of quarters.
  package static let quarter = Phrase(norwegian: "Kvartal", en: "Quarter")

  /// A quarter: `3. kvartal 2026`.
  package static func quarter(_ number: Int, of year: Int) -> Phrase {
    Phrase(norwegian: "\(number). kvartal \(year)", en: "Quarter \(number) of \(year)")
  }

  /// The column of measures past their deadline when the quarter ended.
  package static let overdue = Phrase(
    nb: "Tiltak over fristen", nn: "Tiltak over fristen", en: "Measures overdue")

  /// How long it took.
  package static let waiting = Phrase(
    nb: "Tid til vedtak og svar", nn: "Tid til vedtak og svar", en: "Time to decision and reply")

  /// Days from receipt to decision.
  package static let toDecision = Phrase(
    nb: "Median til vedtak", nn: "Median til vedtak", en: "Median to decision")

  /// Days from receipt to reply.
  package static let toReply = Phrase(
    nb: "Median til svar", nn: "Median til svar", en: "Median to reply")

  /// Cases by status.
  package static let casesByStatus = Phrase(
    nb: "Prosesser etter status", nn: "Prosessar etter status", en: "Cases by status")

  /// Cases by template and phase.
  package static let casesByPhase = Phrase(
    nb: "Aktive prosesser etter mal og fase", nn: "Aktive prosessar etter mal og fase",
    en: "Active cases by template and phase")

  /// The column of numbers.
  package static let count = Phrase(nb: "Antall", nn: "Tal", en: "Number")
}
