package import Domain

extension FieldProblem {
  /// What is wrong with what somebody wrote in a field, and what to write instead.
  package var message: Phrase {
    switch self {
    case .required: CommonPhrase.required
    case .wrongType:
      Phrase(
        nb: "Dette passer ikke i feltet.", nn: "Dette passar ikkje i feltet.",
        en: "This does not fit in the field.")
    case .notAFlag:
      Phrase(norwegian: "Skriv ja eller nei.", en: "Write yes or no.")
    case .unknownField:
      Phrase(
        nb: "Feltet finnes ikke her.", nn: "Feltet finst ikkje her.",
        en: "There is no such field here.")
    case .cannotBeChanged:
      Phrase(
        nb: "Dette kan ikke endres her.", nn: "Dette kan ikkje endrast her.",
        en: "This cannot be changed here.")
    case .identityNumber:
      CommonPhrase.identityNumber
        + Phrase(
          nb: " Ta det bort og lagre igjen.", nn: " Ta det bort og lagre på nytt.",
          en: " Take it out and save again.")
    case .day(let error): error.phrase
    case .amount(let error): error.phrase
    case .unknownTime:
      Phrase(
        nb: "Ukjent klokkeslett. Prøv 18.00.", nn: "Ukjent klokkeslett. Prøv 18.00.",
        en: "Unknown time. Try 18:00.")
    case .notANumber: NumberError.unknown.phrase
    case .outOfRange(let number): Self.outOfRange(number)
    case .unknownCode(let code, let vocabulary): Self.unknownCode(code, vocabulary)
    case .notFound(let text): Self.notFound(text)
    case .ambiguous(let text, let references): Self.ambiguous(text, references)
    case .notAvailable(let text): Self.notAvailable(text)
    case .endBeforeStart: CommonPhrase.endBeforeStart
    case .parentCycle:
      Phrase(
        nb: "Kan ikke høre under seg selv. Velg en annen.",
        nn: "Kan ikkje høyre under seg sjølv. Vel ein annan.",
        en: "Cannot belong under itself. Choose another one.")
    case .parentTooDeep:
      Phrase(
        nb: "Det er plass til fire nivåer. Velg en som står høyere.",
        nn: "Det er plass til fire nivå. Vel ein som står høgare.",
        en: "There is room for four levels. Choose one that stands higher.")
    case .duplicate:
      Phrase(nb: "Står der fra før.", nn: "Står der frå før.", en: "Is there already.")
    case .chosenTwice(let key): WorkshopText.chosenTwice(key)
    case .unknownKey(let key): WorkshopText.unknownKey(key)
    case .notAPair:
      Phrase(
        nb: "Skriv kode=tekst, ett par på hver linje.",
        nn: "Skriv kode=tekst, eitt par på kvar linje.",
        en: "Write code=text, one pair on each line.")
    case .inTheFuture:
      Phrase(
        nb: "Dagen har ikke vært ennå. Skriv dagen det skjedde.",
        nn: "Dagen har ikkje vore enno. Skriv dagen det hende.",
        en: "That day has not come yet. Write the day on which it happened.")
    case .personBlocked: CaseRefusals.personBlocked
    case .personAnonymised: CaseRefusals.personAnonymised
    case .partyToAgreement(let references): Self.partyToAgreement(references)
    }
  }

  private static func partyToAgreement(_ references: [Reference]) -> Phrase {
    let list = ListText.and(references.map { Phrase(same: $0.description) })
    return Phrase(
      nb: "Organisasjonen er part i \(list.nb). Ta den ut av avtalen først.",
      nn: "Organisasjonen er part i \(list.nn). Ta han ut av avtalen først.",
      en: "The organisation is a party to \(list.en). Take it out of the agreement first.")
  }

  private static func outOfRange(_ number: Int) -> Phrase {
    let text = NumberText.grouped(number)
    return Phrase(
      nb: "\(text) er for lite eller for stort her.",
      nn: "\(text) er for lite eller for stort her.",
      en: "\(text) is too small or too large here.")
  }

  private static func unknownCode(_ code: String, _ vocabulary: Vocabulary) -> Phrase {
    let name = Quote.around(code)
    let unknown = Phrase(
      nb: "\(name.nb) er ikke et valg her.", nn: "\(name.nn) er ikkje eit val her.",
      en: "\(name.en) is not a choice here.")
    guard !vocabulary.isOpen else { return unknown }
    let choices = vocabulary.codes.map { code in
      vocabulary.label(code).inSentence.map { "\(code) (\($0))" }
    }
    return unknown
      + Phrase(nb: " Velg blant: ", nn: " Vel mellom: ", en: " Choose among: ")
      + Phrase.joined(choices) + "."
  }

  private static func notFound(_ text: String) -> Phrase {
    let name = Quote.around(text)
    return Phrase(
      nb: "Fant ikke \(name.nb). Skriv hele navnet eller referansen.",
      nn: "Fann ikkje \(name.nn). Skriv heile namnet eller referansen.",
      en: "Did not find \(name.en). Write the whole name or the reference.")
  }

  private static func ambiguous(_ text: String, _ references: [Reference]) -> Phrase {
    let name = Quote.around(text)
    let choices = Phrase { ListText.or(references.map(\.description), in: $0) }
    return Phrase(
      nb: "Flere heter \(name.nb). Skriv referansen: \(choices.nb).",
      nn: "Fleire heiter \(name.nn). Skriv referansen: \(choices.nn).",
      en: "Several are called \(name.en). Write the reference: \(choices.en).")
  }

  private static func notAvailable(_ text: String) -> Phrase {
    let name = Quote.around(text)
    return Phrase(
      nb: "\(name.nb) hører til en annen prosess eller ligger i papirkurven. Velg en annen.",
      nn: "\(name.nn) høyrer til ein annan prosess eller ligg i papirkorga. Vel ein annan.",
      en: "\(name.en) belongs to another case or is in the bin. Choose another one.")
  }
}

extension FieldRefusal {
  /// What is wrong with the field, as it is shown under the field in a form.
  ///
  /// Some fields have a sentence of their own (INV-01).
  package func message(in kind: RecordKind?) -> Phrase {
    switch (problem, kind, field) {
    case (.cannotBeChanged, .idea?, "originalText"):
      Phrase(
        nb: "Innsendt tekst kan ikke endres. Skriv under «Konkretisering».",
        nn: "Innsend tekst kan ikkje endrast. Skriv under «Konkretisering».",
        en: "Submitted text cannot be changed. Write under “Concretisation”.")
    case (.outOfRange, _, "startYear"), (.outOfRange, _, "endYear"), (.outOfRange, _, "years"):
      CommonPhrase.yearOutOfRange
    case (.outOfRange, _, "hours"): NumberError.outOfRange(0...1_000_000).phrase
    case (.required, .entry?, "reason"): StatusRefusals.reasonRequired
    case (.outOfRange, .workshopGroup?, "ballot"):
      Phrase(
        nb: "Velg én til fem nøkler.", nn: "Vel éin til fem nøklar.",
        en: "Choose one to five keys.")
    case (.duplicate, .agreementParty?, _):
      Phrase(
        nb: "Organisasjonen er part i avtalen fra før.",
        nn: "Organisasjonen er part i avtalen frå før.",
        en: "The organisation is a party to the agreement already.")
    case (.duplicate, .contribution?, _):
      Phrase(
        nb: "Aktøren har kryss her fra før.", nn: "Aktøren har kryss her frå før.",
        en: "The actor has this cell already.")
    case (.notAvailable(let text), .agreementParty?, "organisation"):
      CaseRefusals.notInCase(text)
    case (.parentCycle, _, "dependsOn"):
      Phrase(
        nb: "Et tiltak kan ikke avhenge av seg selv.",
        nn: "Eit tiltak kan ikkje avhenge av seg sjølv.",
        en: "A measure cannot depend on itself.")
    case (.duplicate, .serviceArea?, _):
      Phrase(
        nb: "Tjenesteområdet står der fra før.", nn: "Tenesteområdet står der frå før.",
        en: "The service area is there already.")
    case (.notAvailable(let text), .serviceArea?, "members"):
      Phrase(
        nb:
          "\(text) er ikke med i teamet nå. Legg til rollen først, eller skriv hvorfor ingen er med.",
        nn:
          "\(text) er ikkje med i teamet no. Legg til rolla først, eller skriv kvifor ingen er med.",
        en: "\(text) is not in the team now. Add the role first, or write why nobody is.")
    case (.duplicate, .activityPlan?, _):
      Phrase(
        nb: "Året har en aktivitetsplan fra før.", nn: "Året har ein aktivitetsplan frå før.",
        en: "The year has an activity plan already.")
    case (.duplicate, .caseOrganisation?, _):
      Phrase(
        nb: "Organisasjonen er med i prosessen fra før.",
        nn: "Organisasjonen er med i prosessen frå før.",
        en: "The organisation takes part in the case already.")
    case (.unknownField, .entry?, _):
      Phrase(
        nb: "Feltet hører ikke til denne typen. Tøm det, eller velg en annen type.",
        nn: "Feltet høyrer ikkje til denne typen. Tøm det, eller vel ein annan type.",
        en: "The field does not belong to this kind. Clear it, or choose another kind.")
    default: problem.message
    }
  }

  /// Field and problem in one line, as outside a form.
  package func line(in kind: RecordKind?) -> Phrase {
    let message = message(in: kind)
    guard problem == .unknownField || message == problem.message else { return message }
    let label = RefusalNames(kind: kind).field(field)
    return Phrase { "\(label[$0]): \(message[$0])" }
  }
}
