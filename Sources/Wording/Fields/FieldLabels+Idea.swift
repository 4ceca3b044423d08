import Domain

extension FieldLabels {
  static func idea(_ key: String) -> Phrase? {
    switch key {
    case "title": Phrase(norwegian: "Tittel", en: "Title")
    case "kind": Phrase(norwegian: "Type", en: "Kind")
    case "originalText":
      Phrase(nb: "Innsendt tekst", nn: "Innsend tekst", en: "Submitted text")
    case "senderKind": Phrase(nb: "Avsendertype", nn: "Avsendartype", en: "Sender kind")
    case "senderPerson": Phrase(nb: "Avsender", nn: "Avsendar", en: "Sender")
    case "senderOrganisation":
      Phrase(
        nb: "Avsenders organisasjon", nn: "Organisasjonen til avsendaren",
        en: "Sender's organisation")
    case "senderOther":
      Phrase(nb: "Avsender, annet", nn: "Avsendar, anna", en: "Sender, other")
    case "channel": Phrase(norwegian: "Kanal", en: "Channel")
    case "receivedOn": Phrase(nb: "Mottatt", nn: "Motteke", en: "Received")
    case "estimatedAmount": Phrase(nb: "Anslått beløp", nn: "Rekna beløp", en: "Estimated amount")
    case "challenges":
      Phrase(nb: "Hovedutfordringer", nn: "Hovudutfordringar", en: "Main challenges")
    case "goalReferences":
      Phrase(nb: "Mål den tjener", nn: "Mål han tener", en: "Goals it serves")
    case "handler": Phrase(nb: "Saksbehandler", nn: "Saksbehandlar", en: "Handler")
    case "nextDate": Phrase(norwegian: "Neste oppfølging", en: "Next follow-up")
    case "internalNotes":
      Phrase(nb: "Interne notater", nn: "Interne notat", en: "Internal notes")
    case "source": Phrase(nb: "Fra sak på møte", nn: "Frå sak på møte", en: "From agenda item")
    case "externalId":
      Phrase(nb: "Skjemaets nummer", nn: "Nummeret i skjemaet", en: "Form number")
    case "status": Phrase(norwegian: "Status", en: "Status")
    default: concretisation(key) ?? outcome(key)
    }
  }

  private static func concretisation(_ key: String) -> Phrase? {
    switch key {
    case "concretisation.what": Phrase(nb: "Hva", nn: "Kva", en: "What")
    case "concretisation.where": Phrase(nb: "Hvor", nn: "Kvar", en: "Where")
    case "concretisation.forWhom": Phrase(nb: "For hvem", nn: "For kven", en: "For whom")
    case "concretisation.need": Phrase(nb: "Hva trengs", nn: "Kva trengst", en: "What is needed")
    case "concretisation.triedBefore":
      Phrase(norwegian: "Prøvd før", en: "Tried before")
    default: nil
    }
  }

  private static func outcome(_ key: String) -> Phrase? {
    switch key {
    case "decision.on": Phrase(norwegian: "Vedtaksdato", en: "Decision date")
    case "decision.by": Phrase(nb: "Vedtatt av", nn: "Vedteke av", en: "Decided by")
    case "decision.text": Phrase(norwegian: "Vedtak", en: "Decision")
    case "decision.ideaOwnerPart":
      Phrase(
        nb: "Slik var idéeieren med", nn: "Slik var idéeigaren med",
        en: "How the idea owner took part")
    case "referredTo": Phrase(nb: "Henvist til", nn: "Vist vidare til", en: "Referred to")
    case "referredToName":
      Phrase(nb: "Navn på mottakeren", nn: "Namn på mottakaren", en: "Name of the receiver")
    case "replacedBy":
      Phrase(nb: "Slått sammen med", nn: "Slått saman med", en: "Joined with")
    case "reply.on": Phrase(norwegian: "Svart", en: "Replied")
    case "reply.channel": Phrase(norwegian: "Svart via", en: "Replied by")
    case "reply.text":
      Phrase(nb: "Svar til avsender", nn: "Svar til avsendar", en: "Reply to sender")
    default: nil
    }
  }
}
