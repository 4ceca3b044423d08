package import Domain

/// The words of workshops with a set of keys, alike on the screen, the command line and in
/// documents.
package enum WorkshopText {
  /// How the keys are counted (Rules.md 4.6).
  package static let method = Phrase(
    nb: "Slik telte vi: Først hvor mange grupper som har nøkkelen blant sine fem. Deretter "
      + "poeng: 5 for førsteplass, så 4, 3, 2 og 1. Er to like i begge, deler de plassen.",
    nn: "Slik talde vi: Først kor mange grupper som har nøkkelen mellom sine fem. Deretter "
      + "poeng: 5 for førsteplass, så 4, 3, 2 og 1. Er to like i begge, deler dei plassen.",
    en: "How we counted: First how many groups have the key among their five. Then points: 5 for "
      + "a first place, then 4, 3, 2 and 1. Keys that are alike in both share the place.")

  /// What the source of the set found highest: a set, whose order is not known (K-06).
  package static func published(_ keys: [String]) -> Phrase {
    let list = Phrase { ListText.and(keys, in: $0) }
    return Phrase(
      nb: "Høyest der settet kommer fra, uten rekkefølge: \(list.nb)",
      nn: "Høgast der settet kjem frå, utan rekkjefølgje: \(list.nn)",
      en: "Highest where the set comes from, in no order: \(list.en)")
  }

  /// Beside ``published(_:)``, where the groups found the same five.
  package static let sameFive = Phrase(
    nb: "de samme fem som her", nn: "dei same fem som her", en: "the same five as here")

  /// `2 av 5`: how many keys a ballot names of those it may.
  package static func part(_ count: Int) -> Phrase {
    let all = WorkshopGroup.ballotLength
    return Phrase(norwegian: "\(count) av \(all)", en: "\(count) of \(all)")
  }

  /// `8=` for a shared rank.
  package static func rank(_ row: RankedKey) -> String {
    "\(row.rank)" + (row.isShared ? "=" : "")
  }

  package static func groups(_ count: Int) -> Phrase { Plural.workshopGroups.counted(count) }

  package static func participants(_ count: Int) -> Phrase {
    Plural(
      one: Phrase(nb: "deltaker", nn: "deltakar", en: "participant"),
      other: Phrase(nb: "deltakere", nn: "deltakarar", en: "participants")
    ).counted(count)
  }

  package static func points(_ count: Int) -> Phrase {
    Plural(
      one: Phrase(norwegian: "poeng", en: "point"), other: Phrase(norwegian: "poeng", en: "points")
    ).counted(count)
  }

  /// The whole ballot of a group in one line, with its mark where it is short.
  package static func ballot(_ group: WorkshopGroup) -> Phrase {
    let keys = group.ballot.joined(separator: ", ")
    guard group.ballot.count < WorkshopGroup.ballotLength else { return Phrase(same: keys) }
    guard !group.ballot.isEmpty else { return noBallot }
    return Phrase(same: "\(keys) (") + part(group.ballot.count) + ")"
  }

  package static let noBallot = Phrase(
    nb: "ingen stemmeseddel ennå", nn: "ingen stemmesetel enno", en: "no ballot yet")

  /// "Gruppe 3".
  package static func group(_ number: Int) -> Phrase { group(titled: "\(number)") }

  /// The same, of a number that is text.
  static func group(titled number: String) -> Phrase {
    Phrase(norwegian: "Gruppe \(number)", en: "Group \(number)")
  }

  /// A key with its label: `17 Innbyggerne med på å formulere problemet`.
  package static func key(_ code: String, in sheet: WorkshopSheet) -> Phrase {
    Phrase(same: "\(code) ") + Phrase(sheet.label(code))
  }

  /// Keys that are like this one, as a hint: they are counted apart.
  package static func resembles(_ codes: [String]) -> Phrase {
    let list = Phrase { ListText.and(codes, in: $0) }
    return Phrase(
      nb: "ligner på \(list.nb), men telles for seg",
      nn: "liknar på \(list.nn), men blir talt for seg",
      en: "resembles \(list.en), but is counted apart")
  }

  package static let isOpen = Phrase(nb: "åpent", nn: "ope", en: "open")
  package static func closed(_ day: Day) -> Phrase {
    let on = DayText.short(day)
    return Phrase(nb: "avsluttet \(on)", nn: "avslutta \(on)", en: "closed \(on)")
  }

  /// Said before or while a workshop is closed without pictures (K-12).
  package static let noPhotos = Phrase(
    nb: "Det er ikke ført opp bilder av plakatene.",
    nn: "Det er ikkje ført opp bilete av plakatane.",
    en: "No pictures of the posters are noted.")
}

// MARK: - Headings and lines

extension WorkshopText {
  package static let rankHeading = Phrase(norwegian: "Plass", en: "Rank")
  package static let keyHeading = Phrase(nb: "Nøkkel", nn: "Nøkkel", en: "Key")
  package static let groupsHeading = Phrase(norwegian: "Grupper", en: "Groups")
  package static let pointsHeading = Phrase(norwegian: "Poeng", en: "Points")
  package static let missingHeading = Phrase(
    nb: "Nøkler som manglet", nn: "Nøklar som mangla", en: "Keys that were missing")

  /// "Nok tid (2 grupper): «Nok tid» · «Vi må få tid nok til dette»".
  package static func missing(_ key: MissingKey) -> Phrase {
    let code = key.supplementary.map { "\($0.code) " } ?? ""
    let head =
      Phrase(same: "\(code)\(key.label) (") + groups(key.groupCount) + Phrase(same: ")")
    guard key.supplementary != nil, !key.originals.isEmpty else { return head }
    let words = key.originals.map(\.text)
    return head
      + Phrase { language in
        ": " + words.map { Quote.around($0)[language] }.joined(separator: " · ")
      }
  }

  /// What the source of the set found, and whether it is the same here (K-06); nil for a
  /// set without published keys.
  package static func publishedLine(_ sheet: WorkshopSheet) -> Phrase? {
    let codes = sheet.keySet.keys.map(\.code).filter { sheet.keySet.publishedTopFive.contains($0) }
    guard !codes.isEmpty else { return nil }
    let line = published(codes)
    return sheet.agreesWithPublished ? line + " (" + sameFive + ")" : line
  }

  /// Said after a ballot of fewer than five keys (K-09).
  package static func shortBallot(_ group: WorkshopGroup) -> Phrase {
    let count = part(group.ballot.count)
    let name = self.group(group.groupNumber)
    return Phrase(
      nb: "\(name.nb) har valgt \(count.nb) nøkler.", nn: "\(name.nn) har valt \(count.nn) nøklar.",
      en: "\(name.en) has chosen \(count.en) keys.")
  }
}

// MARK: - What is wrong with a ballot

extension WorkshopText {
  static func chosenTwice(_ key: String) -> Phrase {
    Phrase(
      nb: "Nøkkel \(key) er valgt to ganger.", nn: "Nøkkel \(key) er vald to gonger.",
      en: "Key \(key) is chosen twice.")
  }

  static func unknownKey(_ key: String) -> Phrase {
    Phrase(
      nb: "Nøkkel \(key) finnes ikke. Velg en av nøklene i settet eller verkstedets egne (W1).",
      nn:
        "Nøkkel \(key) finst ikkje. Vel ein av nøklane i settet eller verkstaden sine eigne (W1).",
      en: "There is no key \(key). Choose one of the set's keys or the workshop's own (W1).")
  }
}
