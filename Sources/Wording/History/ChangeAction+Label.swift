package import Domain

extension ChangeAction: Labelled {
  /// What the action is called where it is alone, in a heading or a filter.
  package var label: Phrase {
    switch self {
    case .setUp: Phrase(norwegian: "Satt opp", en: "Set up")
    case .add: Phrase(norwegian: "Lagt til", en: "Added")
    case .edit: Phrase(nb: "Endret", nn: "Endra", en: "Edited")
    case .delete: Phrase(nb: "Lagt i papirkurven", nn: "Lagt i papirkorga", en: "Moved to bin")
    case .restore: Phrase(nb: "Gjenopprettet", nn: "Gjenoppretta", en: "Restored")
    case .emptyBin: Phrase(nb: "Papirkurven tømt", nn: "Papirkorga tømd", en: "Bin emptied")
    case .takeIdea: Phrase(nb: "Tatt til behandling", nn: "Teken til behandling", en: "Taken")
    case .askSender:
      Phrase(nb: "Spurt avsenderen", nn: "Spurt avsendaren", en: "Asked the sender")
    case .moveIdea, .moveCase, .moveMeasure, .moveDocument, .moveMeeting, .moveAgreement,
      .movePlan, .movePerson:
      Phrase(norwegian: "Ny status", en: "New status")
    case .decideIdea: Phrase(norwegian: "Vedtak", en: "Decision")
    case .replyToSender:
      Phrase(nb: "Svart avsenderen", nn: "Svara avsendaren", en: "Replied to the sender")
    case .startPhase: Phrase(nb: "Steg startet", nn: "Steg starta", en: "Step started")
    case .completePhase: Phrase(norwegian: "Steg fullført", en: "Step completed")
    case .skipPhase: Phrase(nb: "Steg hoppet over", nn: "Steg hoppa over", en: "Step skipped")
    case .reopenPhase: Phrase(nb: "Steg gjenåpnet", nn: "Steg opna att", en: "Step reopened")
    case .answerChecklist: Phrase(norwegian: "Svar på sjekkliste", en: "Checklist answer")
    case .writeText: Phrase(nb: "Egen tekst", nn: "Eigen tekst", en: "Written section")
    case .addTemplate: Phrase(norwegian: "Ny prosessmal", en: "New process template")
    case .importArchive:
      Phrase(nb: "Arkiv hentet inn", nn: "Arkiv henta inn", en: "Archive imported")
    case .importIdeas:
      Phrase(nb: "Ideer hentet inn", nn: "Idear henta inn", en: "Ideas imported")
    case .approveMinutes:
      Phrase(nb: "Referat godkjent", nn: "Referat godkjent", en: "Minutes approved")
    case .planMeeting: Phrase(nb: "Nytt møte", nn: "Nytt møte", en: "New meeting")
    case .carryItem:
      Phrase(nb: "Sak ført videre", nn: "Sak ført vidare", en: "Item carried on")
    case .electTeam: Phrase(nb: "Valgt til teamet", nn: "Vald til teamet", en: "Elected")
    case .signAgreement: Phrase(norwegian: "Signert", en: "Signed")
    case .newVersion: Phrase(norwegian: "Ny versjon", en: "New version")
    case .makeActivityPlan:
      Phrase(nb: "Aktivitetsplan laget", nn: "Aktivitetsplan laga", en: "Activity plan made")
    case .adaptPhases:
      Phrase(nb: "Fasene tilpasset", nn: "Fasane tilpassa", en: "Phases adapted")
    case .castBallot: Phrase(nb: "Stemmeseddel", nn: "Stemmesetel", en: "Ballot")
    case .closeWorkshop:
      Phrase(nb: "Verksted avsluttet", nn: "Verkstad avslutta", en: "Workshop closed")
    case .makeMeasure: Phrase(nb: "Gjort til tiltak", nn: "Gjort til tiltak", en: "Made a measure")
    case .anonymisePerson:
      Phrase(nb: "Anonymisert", nn: "Anonymisert", en: "Anonymised")
    case .handOver: Phrase(norwegian: "Overlevering", en: "Handover")
    case .sharePage:
      Phrase(
        nb: "Svart for navn på en side", nn: "Svart for namn på ei side",
        en: "Answered for names on a page")
    case .showPerson:
      Phrase(nb: "Skjermet navn vist", nn: "Skjerma namn vist", en: "Protected name shown")
    case .undo: Phrase(nb: "Angret", nn: "Angra", en: "Undone")
    case .redo: Phrase(nb: "Gjort om igjen", nn: "Gjort om att", en: "Redone")
    }
  }
}
