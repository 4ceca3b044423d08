package import Domain

/// What is said where an archive and the file do not fit.
package enum ArchiveConflictText {
  /// Every conflict on a line of its own, and what to do.
  static func message(_ conflicts: [ArchiveConflict]) -> Phrase {
    let head = Phrase(
      nb: "Arkivet og filen passer ikke sammen, så ingenting ble lest inn:",
      nn: "Arkivet og fila passar ikkje saman, så ingenting vart lese inn:",
      en: "The archive and the file do not fit together, so nothing was read in:")
    let end = Phrase(
      nb: "Velg hva som skal gjelde: --take theirs (arkivet) eller --take ours (filen) for alt, "
        + "eller --take \(conflicts.first?.name ?? "")=theirs for én rad.",
      nn:
        "Vel kva som skal gjelde: --take theirs (arkivet) eller --take ours (fila) for alt, eller "
        + "--take \(conflicts.first?.name ?? "")=theirs for éi rad.",
      en:
        "Choose what is to hold: --take theirs (the archive) or --take ours (the file) for all, or "
        + "--take \(conflicts.first?.name ?? "")=theirs for one row.")
    return Phrase.joined([head] + conflicts.map(line) + [end], by: "\n")
  }

  private static func line(_ conflict: ArchiveConflict) -> Phrase {
    let kind = RecordKind(rawValue: conflict.table)
    let noun = kind?.noun.one ?? Phrase(nb: "mal", nn: "mal", en: "template")
    let name = Phrase { "\(conflict.name) (\(noun[$0])): " }
    switch conflict.reason {
    case .referenceTaken:
      return name
        + Phrase(
          nb: "referansen er gitt til noe annet her", nn: "referansen er gjeven til noko anna her",
          en: "the reference is another row's here")
    case .differs(let fields):
      let labels = fields.map { field in
        kind.flatMap { FieldLabels.known($0, field)?.inSentence } ?? own(field)
      }
      return name + ListText.and(labels)
        + Phrase(nb: " er ulike", nn: " er ulike", en: " differ")
    }
  }

  /// What is no field of a record.
  private static func own(_ column: FieldKey) -> Phrase {
    column == "deletedAt"
      ? Phrase(
        nb: "om den ligger i papirkurven", nn: "om ho ligg i papirkorga", en: "being in the bin")
      : Phrase(same: column.name)
  }

  /// What came of reading an archive into a file that held something.
  package static func summary(_ report: ArchiveMergeReport) -> Phrase {
    guard report.added + report.replaced > 0 else {
      return Phrase(
        nb: "Alt i arkivet er her fra før, så ingenting er endret.",
        nn: "Alt i arkivet er her frå før, så ingenting er endra.",
        en: "Everything in the archive is here already, so nothing has changed.")
    }
    let text = Phrase(
      nb: "Nye rader: \(report.added). Byttet ut: \(report.replaced). Beholdt: \(report.kept).",
      nn: "Nye rader: \(report.added). Bytte ut: \(report.replaced). Beheldne: \(report.kept).",
      en: "New rows: \(report.added). Replaced: \(report.replaced). Kept: \(report.kept).")
    let numbers = report.renumbered.sorted { $0.key < $1.key }
      .map { "\($0.key) → \($0.value)" }.joined(separator: ", ")
    guard !numbers.isEmpty else { return text }
    return text
      + Phrase(
        nb: " Ny referanse: \(numbers).", nn: " Ny referanse: \(numbers).",
        en: " New reference: \(numbers).")
  }
}
