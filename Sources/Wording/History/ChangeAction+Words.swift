package import Domain

extension ChangeAction: Labelled {
  /// What the action is called where it is alone, in a heading or a filter.
  package var label: Phrase { words.label }

  /// What there is to say of the action in words.
  var words: ChangeText { Self.table[self] ?? row }

  private static let table: [ChangeAction: ChangeText] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  /// The words of the action, one row each.
  private var row: ChangeText {
    switch self {
    case .setUp:
      ChangeText(
        Phrase(norwegian: "Satt opp", en: "Set up"), about: .organisation, saved: { $0.mention })
    case .add:
      ChangeText(
        Phrase(norwegian: "Lagt til", en: "Added"), concernsManyRows: true,
        saved: { $0.newMentionWithReference })
    case .edit:
      ChangeText(
        Phrase(nb: "Endret", nn: "Endra", en: "Edited"), concernsManyRows: true, oneField: .alone,
        saved: { $0.mention })
    case .delete:
      ChangeText(
        Phrase(nb: "Lagt i papirkurven", nn: "Lagt i papirkorga", en: "Moved to bin"),
        concernsManyRows: true, line: HistoryText.binned, saved: { $0.mention },
        message: ReceiptText.deleted)
    case .restore:
      ChangeText(
        Phrase(nb: "Gjenopprettet", nn: "Gjenoppretta", en: "Restored"), concernsManyRows: true,
        line: HistoryText.broughtBack, saved: { $0.mention },
        message: { receipt, _ in ReceiptText.restored(receipt) })
    case .emptyBin:
      ChangeText(
        Phrase(nb: "Papirkurven tømt", nn: "Papirkorga tømd", en: "Bin emptied"),
        concernsManyRows: true, line: HistoryText.emptied, saved: { $0.mention },
        message: { receipt, _ in ReceiptText.emptied(receipt) })
    case .takeIdea:
      ChangeText(
        Phrase(nb: "Tatt til behandling", nn: "Teken til behandling", en: "Taken"), about: .idea,
        oneField: .whateverFollows,
        saved: { name in
          let mention = name.mention
          return Phrase(
            nb: "saksbehandler for \(mention.nb)", nn: "saksbehandlar for \(mention.nn)",
            en: "handler of \(mention.en)")
        })
    case .askSender:
      ChangeText(
        Phrase(nb: "Spurt avsenderen", nn: "Spurt avsendaren", en: "Asked the sender"),
        about: .idea, line: HistoryText.question, saved: { HistoryText.question(to: $0) })
    case .moveIdea:
      .newStatus(about: .idea, oneField: .whateverFollows)
    case .decideIdea:
      ChangeText(
        Phrase(norwegian: "Vedtak", en: "Decision"), about: .idea, line: HistoryText.decision,
        saved: { Phrase(norwegian: "vedtak om ", en: "decision on ") + $0.mention })
    case .replyToSender:
      ChangeText(
        Phrase(nb: "Svart avsenderen", nn: "Svara avsendaren", en: "Replied to the sender"),
        about: .idea, line: HistoryText.reply, saved: { HistoryText.reply(to: $0) })
    case .moveCase:
      .newStatus(about: .caseFile, oneField: .whateverFollows)
    case .startPhase:
      ChangeText(
        Phrase(nb: "Steg startet", nn: "Steg starta", en: "Step started"), about: .phase,
        oneField: .whateverFollows)
    case .completePhase:
      ChangeText(
        Phrase(norwegian: "Steg fullført", en: "Step completed"), about: .phase)
    case .skipPhase:
      ChangeText(
        Phrase(nb: "Steg hoppet over", nn: "Steg hoppa over", en: "Step skipped"), about: .phase,
        oneField: .whateverFollows)
    case .reopenPhase:
      ChangeText(
        Phrase(nb: "Steg gjenåpnet", nn: "Steg opna att", en: "Step reopened"), about: .phase,
        oneField: .whateverFollows)
    case .moveMeasure:
      .newStatus(about: .measure, oneField: .whateverFollows)
    case .moveDocument:
      .newStatus(about: .documentReference, oneField: .whateverFollows)
    case .answerChecklist:
      ChangeText(
        Phrase(norwegian: "Svar på sjekkliste", en: "Checklist answer"), about: .assessment,
        line: HistoryText.answer,
        saved: { Phrase(norwegian: "svar på ", en: "answer to ") + $0.mention })
    case .writeText:
      ChangeText(
        Phrase(nb: "Egen tekst", nn: "Eigen tekst", en: "Written section"), about: .narrative,
        line: HistoryText.writtenText, saved: { $0.mention })
    case .addTemplate:
      ChangeText(
        Phrase(norwegian: "Ny prosessmal", en: "New process template"))
    case .importArchive:
      ChangeText(
        Phrase(nb: "Arkiv hentet inn", nn: "Arkiv henta inn", en: "Archive imported"),
        concernsManyRows: true, saved: { $0.mention })
    case .importIdeas:
      ChangeText(
        Phrase(nb: "Ideer hentet inn", nn: "Idear henta inn", en: "Ideas imported"), about: .idea,
        concernsManyRows: true, line: HistoryText.importedIdeas, saved: { $0.mention })
    case .moveMeeting:
      .newStatus(about: .meeting)
    case .approveMinutes:
      ChangeText(
        Phrase(nb: "Referat godkjent", nn: "Referat godkjent", en: "Minutes approved"),
        about: .meeting)
    case .planMeeting:
      ChangeText(
        Phrase(nb: "Nytt møte", nn: "Nytt møte", en: "New meeting"), about: .meeting)
    case .carryItem:
      ChangeText(
        Phrase(nb: "Sak ført videre", nn: "Sak ført vidare", en: "Item carried on"),
        about: .agendaItem)
    case .electTeam:
      ChangeText(
        Phrase(nb: "Valgt til teamet", nn: "Vald til teamet", en: "Elected"), about: .membership,
        concernsManyRows: true)
    case .moveAgreement:
      .newStatus(about: .agreement)
    case .signAgreement:
      ChangeText(
        Phrase(norwegian: "Signert", en: "Signed"), about: .agreement)
    case .newVersion:
      ChangeText(
        Phrase(norwegian: "Ny versjon", en: "New version"))
    case .movePlan:
      .newStatus(about: .actionPlan)
    case .makeActivityPlan:
      ChangeText(
        Phrase(nb: "Aktivitetsplan laget", nn: "Aktivitetsplan laga", en: "Activity plan made"),
        about: .activityPlan)
    case .adaptPhases:
      ChangeText(
        Phrase(nb: "Fasene tilpasset", nn: "Fasane tilpassa", en: "Phases adapted"), about: .phase)
    case .castBallot:
      ChangeText(
        Phrase(nb: "Stemmeseddel", nn: "Stemmesetel", en: "Ballot"), about: .workshopGroup)
    case .closeWorkshop:
      ChangeText(
        Phrase(nb: "Verksted avsluttet", nn: "Verkstad avslutta", en: "Workshop closed"),
        about: .workshop)
    case .makeMeasure:
      ChangeText(
        Phrase(nb: "Gjort til tiltak", nn: "Gjort til tiltak", en: "Made a measure"),
        about: .measure)
    case .movePerson:
      .newStatus(about: .person)
    case .handOver:
      ChangeText(
        Phrase(norwegian: "Overlevering", en: "Handover"), about: .membership,
        concernsManyRows: true, message: { receipt, _ in ReceiptText.handedOver(receipt) })
    case .anonymisePerson:
      ChangeText(
        Phrase(nb: "Anonymisert", nn: "Anonymisert", en: "Anonymised"), about: .person,
        message: { receipt, _ in PersonText.anonymised(stillNamedIn: receipt.stillNamed) })
    case .showPerson:
      ChangeText(
        Phrase(nb: "Skjermet navn vist", nn: "Skjerma namn vist", en: "Protected name shown"),
        about: .person, line: HistoryText.label, saved: { $0.mention })
    case .sharePage:
      ChangeText(
        Phrase(
          nb: "Svart for navn på en side", nn: "Svart for namn på ei side",
          en: "Answered for names on a page"), about: .person, line: HistoryText.label,
        saved: { $0.mention })
    case .undo:
      ChangeText(
        Phrase(nb: "Angret", nn: "Angra", en: "Undone"), concernsManyRows: true,
        line: HistoryText.again, saved: { $0.mention },
        message: { receipt, _ in ReceiptText.again(receipt, ReceiptText.undone) })
    case .redo:
      ChangeText(
        Phrase(nb: "Gjort om igjen", nn: "Gjort om att", en: "Redone"), concernsManyRows: true,
        line: HistoryText.again, saved: { $0.mention },
        message: { receipt, _ in ReceiptText.again(receipt, ReceiptText.redone) })
    }
  }
}
