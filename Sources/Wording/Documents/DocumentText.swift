package import Domain

/// What every document says: its title, its head and its last lines.
package enum DocumentText {
  /// The title of a document about something: `Sluttrapport: Åpne kvelder`.
  package static func title(_ document: MadeDocument, of title: String) -> Phrase {
    document.label + ": \(title)"
  }

  /// The last line: when it was made, by which version, and which day its data are of.
  package static func footer(made day: Day, version: String) -> Phrase {
    Phrase { language in
      let date = DayText.long(day, in: language)
      return Phrase(
        nb: "Laget \(date) med sambygg \(version). Opplysninger per \(date).",
        nn: "Laga \(date) med sambygg \(version). Opplysningar per \(date).",
        en: "Made \(date) with sambygg \(version). Information as of \(date).")[language]
    }
  }

  /// The heading above what is empty.
  package static let missing = Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")

  /// Something empty in a section: `Vurdering (Mål og måloppnåelse)`.
  package static func missing(_ part: Phrase, in section: Phrase) -> Phrase {
    Phrase { "\(part[$0]) (\(section[$0]))" }
  }

  /// A field of a row that is empty: `Resultat for «Folk kommer»`.
  package static func field(_ field: Phrase, of row: String) -> Phrase {
    field + Phrase(norwegian: " for «\(row)»", en: " for “\(row)”")
  }

  /// A label with its day: `Vedtak (22. september 2025)`.
  package static func dated(_ label: Phrase, _ day: Day?) -> Phrase {
    guard let day else { return label }
    return Phrase { "\(label[$0]) (\(DayText.long(day, in: $0)))" }
  }

  /// So many of all: `2 av 3`.
  package static func count(_ part: Int, of all: Int) -> Phrase {
    Phrase(norwegian: "\(part) av \(all)", en: "\(part) of \(all)")
  }

  /// Why: what comes before a reason.
  package static let reason = Phrase(norwegian: "Grunn", en: "Reason")

  /// What comes before a deadline.
  package static let deadline = Phrase(norwegian: "Frist", en: "Deadline")

  /// What a field without a value held before or holds now: `frist ingen → 1. mai 2026`.
  package static let nothing = Phrase(norwegian: "ingen", en: "none")

  /// What is shown where nothing is to be expected.
  package static let notApplicable = Phrase(same: "–")

  /// Who took part.
  package static let participants = Phrase(nb: "Deltakere", nn: "Deltakarar", en: "Participants")

  /// That somebody came in when the team was made already: `kom til i steg 5` (N-27).
  package static func cameIn(step: Int) -> Phrase {
    Phrase(norwegian: "kom til i steg \(step)", en: "came in step \(step)")
  }
}

/// What the list under a document's title says.
package enum DocumentHeadText {
  /// Whose document it is.
  package static let municipality = Phrase(norwegian: "Kommune", en: "Municipality")

  /// The case, where its template has no word of its own (N-01).
  package static let caseFile = Phrase(norwegian: "Prosess", en: "Case")

  /// The size by amount.
  package static let size = Phrase(nb: "Størrelse", nn: "Storleik", en: "Size")

  /// The way of working that the case follows.
  package static let template = Phrase(norwegian: "Mal", en: "Template")

  /// The language that the case is written in.
  package static let writtenLanguage = Phrase(norwegian: "Målform", en: "Written language")

  /// From when to when it was to last.
  package static let plannedPeriod = Phrase(
    nb: "Planlagt periode", nn: "Planlagd periode", en: "Planned period")

  /// From when to when it lasted.
  package static let actualPeriod = Phrase(norwegian: "Faktisk periode", en: "Actual period")

  /// Why the two differ (B-03).
  package static let periodReason = Phrase(
    nb: "Grunn til endret periode", nn: "Grunn til endra periode",
    en: "Reason for changed period")

  /// Where it is in the archive.
  package static let archiveReference = Phrase(
    norwegian: "Arkivreferanse", en: "Archive reference")

  /// How finished a final report is.
  package static let reportStatus = Phrase(
    nb: "Rapportens status", nn: "Status for rapporten", en: "Status of the report")

  /// How finished a process plan is.
  package static let planStatus = Phrase(
    nb: "Planens status", nn: "Status for planen", en: "Status of the plan")

  /// How many parts of a process plan have what they need (N-18).
  package static let filledParts = Phrase(
    nb: "Utfylte deler", nn: "Utfylte delar", en: "Parts filled in")
}
