package import Domain

/// What is said when a person leaves, asks what is stored, or is taken out of the file.
package enum PersonText {
  /// What is shown where an anonymised person's name was: "Tidligere koordinator" (INV-20).
  package static func former(_ role: FormerRole) -> Phrase {
    let what =
      switch role {
      case .role(let role): role.label.inSentence
      case .participant: PrivacyText.participant
      }
    return Phrase(nb: "Tidligere ", nn: "Tidlegare ", en: "Former ") + what
  }

  /// Said after somebody was anonymised: where a word of the name is left, and what the program
  /// cannot reach.
  package static func anonymised(stillNamedIn rows: [RecordName]) -> Phrase {
    let copies = Phrase(
      nb: "Sikkerhetskopier og arkivfiler fra før har navnet fortsatt: slett dem når de ikke "
        + "trengs.",
      nn: "Tryggingskopiar og arkivfiler frå før har namnet framleis: slett dei når dei ikkje "
        + "trengst.",
      en: "Earlier backups and archive files still hold the name: delete them when they are not "
        + "needed.")
    guard !rows.isEmpty else {
      return Phrase(
        nb: "Navnet er borte fra filen. ", nn: "Namnet er borte frå fila. ",
        en: "The name is gone from the file. ") + copies
    }
    let list = ListText.and(rows.map { $0.reference.map { Phrase(same: "\($0)") } ?? $0.quoted })
    return Phrase(
      nb: "Hele navnet er tatt ut. Ord fra navnet står fortsatt i \(list.nb), fordi de kan være "
        + "noe annet: se gjennom. ",
      nn: "Heile namnet er teke ut. Ord frå namnet står framleis i \(list.nn), fordi dei kan vere "
        + "noko anna: sjå gjennom. ",
      en: "The whole name is taken out. Words of it are left in \(list.en), because they may be "
        + "something else: look through them. ") + copies
  }

  /// Documents in the archive, which the program cannot change.
  package static func archived(_ documents: [DocumentReference]) -> Phrase {
    let list = documents.map { "\($0.title) (\($0.archiveReference))" }.joined(separator: ", ")
    return Phrase(
      nb: "Arkiverte dokumenter kan ikke endres herfra. Navnet kan stå i: \(list).",
      nn: "Arkiverte dokument kan ikkje endrast herifrå. Namnet kan stå i: \(list).",
      en: "Archived documents cannot be changed from here. The name may stand in: \(list).")
  }

  package static let earlierNames = Phrase(
    nb: "Tidligere navn", nn: "Tidlegare namn", en: "Earlier names")

  /// "Granvåg, til 31.12.2027", in the list of an organisation's earlier names.
  package static func earlierName(_ name: EarlierName) -> Phrase {
    let from = name.from.map { DayText.short($0) }
    let to = DayText.short(name.to)
    guard let from else {
      return Phrase(
        nb: "\(name.name), til \(to)", nn: "\(name.name), til \(to)",
        en: "\(name.name), until \(to)")
    }
    return Phrase(same: "\(name.name), \(from) – \(to)")
  }

  /// Beside the name of somebody who may not consent alone.
  package static let underAge = Phrase(
    nb: "under 18 år", nn: "under 18 år", en: "under 18")

  /// How many roles were ended.
  package static func rolesEnded(_ count: Int, on day: Day) -> Phrase {
    let roles = Plural.memberships.counted(count)
    let on = DayText.short(day)
    return Phrase(
      nb: "Avsluttet \(on): \(roles.nb). Tiltakene er som før.",
      nn: "Avslutta \(on): \(roles.nn). Tiltaka er som før.",
      en: "Ended \(on): \(roles.en). The measures are as before.")
  }

  /// How many roles were ended, as a message on the screen.
  package static func rolesEnded(_ count: Int) -> Phrase {
    let roles = Plural.memberships.counted(count)
    return Phrase(
      nb: "Avsluttet: \(roles.nb). Tiltakene er som før.",
      nn: "Avslutta: \(roles.nn). Tiltaka er som før.",
      en: "Ended: \(roles.en). The measures are as before.")
  }

  /// How many measures got another responsible.
  package static func reassigned(_ count: Int) -> Phrase {
    let measures = Plural.measures.counted(count)
    return Phrase(
      nb: "Ny ansvarlig for \(measures.nb).", nn: "Ny ansvarleg for \(measures.nn).",
      en: "New responsible for \(measures.en).")
  }

  /// Whether to anonymise, with what follows.
  package static func anonymiseQuestion(_ report: PersonReport) -> Phrase {
    let roles = Plural.memberships.counted(report.memberships.count)
    let rows = Plural.rows.counted(report.linked.count + report.named.count)
    let word = Quote.around(former(report.formerRole))
    let name = RecordName(report.person).quoted
    return Phrase(
      nb: "Anonymisere \(name.nb)? Navn, e-post, telefon og organisasjon tas ut av filen for "
        + "godt, av \(rows.nb) og av historikken. \(roles.nb) blir stående som \(word.nb). "
        + "Det kan ikke angres. Sikkerhetskopier beholder navnet.",
      nn: "Anonymisere \(name.nn)? Namn, e-post, telefon og organisasjon blir tekne ut av fila "
        + "for godt, av \(rows.nn) og av historikken. \(roles.nn) blir ståande som \(word.nn). "
        + "Det kan ikkje angrast. Tryggingskopiar held på namnet.",
      en: "Anonymise \(name.en)? Name, e-mail, phone and organisation are taken out of the file "
        + "for good, out of \(rows.en) and the history. \(roles.en) stay as \(word.en). "
        + "It cannot be undone. Backups keep the name.")
  }

  package static let anonymiseVerb = Phrase(
    nb: "Anonymiser", nn: "Anonymiser", en: "Anonymise")

  // MARK: Who leaves, and who was there

  package static let handOver = Phrase(norwegian: "Overlevering", en: "Handover")
  package static let giveMeasures = Phrase(
    nb: "Gi alle åpne tiltak til en annen", nn: "Gi alle opne tiltak til ein annan",
    en: "Give all open measures to another")
  package static let endAllRoles = Phrase(
    nb: "Avslutt alle roller", nn: "Avslutt alle roller", en: "End all roles")
  package static let rosterOn = Phrase(
    nb: "Teamet på en dato", nn: "Teamet på ein dato", en: "The team on a date")
  package static let rosterDay = Phrase(
    nb: "Dato (tom: i dag)", nn: "Dato (tom: i dag)", en: "Date (blank: today)")

  /// "per 01.05.2026".
  package static func asOf(_ day: Day) -> Phrase {
    let on = DayText.short(day)
    return Phrase(norwegian: "per \(on)", en: "as of \(on)")
  }

  // MARK: The report

  package static let inTeams = Phrase(nb: "Roller", nn: "Roller", en: "Roles")
  package static let linked = Phrase(
    nb: "Knyttet til", nn: "Knytt til", en: "Linked to")
  package static let named = Phrase(
    nb: "Navnet står i", nn: "Namnet står i", en: "The name stands in")
  package static let history = Phrase(nb: "Historikk", nn: "Historikk", en: "History")
  package static let archivedHeading = Phrase(
    nb: "Arkiverte dokumenter fra prosessene", nn: "Arkiverte dokument frå prosessane",
    en: "Archived documents of the cases")
}
