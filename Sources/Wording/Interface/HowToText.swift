/// How to do one thing: what the help says, a step a line.
///
/// A key is written as the action's code in braces, `{decideIdea}`, so that the help names the key
/// that is set.
package struct HowToText: Hashable, Sendable {
  package let title: Phrase
  package let steps: [Phrase]

  /// The twelve tasks, in the order in which a new coordinator meets them.
  package static let all: [HowToText] = [
    .keyboard, .takeForward, .fillTeam, .completeStep, .override, .checklist, .finalReport, .undo,
    .find, .bin, .drafts, .together,
  ]
}

extension HowToText {
  static let keyboard = HowToText(
    title: Phrase(
      nb: "Finne fram med tastaturet", nn: "Finne fram med tastaturet",
      en: "Find your way with the keyboard"),
    steps: [
      Phrase(
        nb: "Pilene flytter markeringen. {open} åpner, {back} går ett steg tilbake.",
        nn: "Pilene flyttar markeringa. {open} opnar, {back} går eitt steg tilbake.",
        en: "The arrows move the mark. {open} opens, {back} goes one step back."),
      Phrase(
        nb: "{nextPane} går til neste rute. Tallet i tittelen på ruten går rett dit.",
        nn: "{nextPane} går til neste rute. Talet i tittelen på ruta går rett dit.",
        en: "{nextPane} goes to the next pane. The number in a pane's title goes straight there."),
      Phrase(
        nb: "{previousTab} og {nextTab} bytter fane i rute 4.",
        nn: "{previousTab} og {nextTab} byter fane i rute 4.",
        en: "{previousTab} and {nextTab} change the tab in pane 4."),
      Phrase(
        nb: "Nederst står det du kan gjøre akkurat nå. {palette} viser alt.",
        nn: "Nedst står det du kan gjere akkurat no. {palette} viser alt.",
        en: "The bottom lines show what you can do just now. {palette} shows everything."),
    ])

  static let takeForward = HowToText(
    title: Phrase(
      nb: "Ta en idé videre", nn: "Ta ein idé vidare", en: "Take an idea forward"),
    steps: [
      Phrase(
        nb: "Stå på ideen i idékøen ({focusIdeas}). {takeIdea} gjør deg til saksbehandler.",
        nn: "Stå på ideen i idékøa ({focusIdeas}). {takeIdea} gjer deg til saksbehandlar.",
        en: "Stand on the idea in the queue ({focusIdeas}). {takeIdea} makes you its handler."),
      Phrase(
        nb: "Er ideen uklar, skriver du et spørsmål til avsenderen med {askSender}.",
        nn: "Er ideen uklar, skriv du eit spørsmål til avsendaren med {askSender}.",
        en: "If the idea is unclear, write a question to the sender with {askSender}."),
      Phrase(
        nb:
          "Trykk {decideIdea}, velg at den tas videre, og fyll ut vedtaket og hvilken mal som passer.",
        nn:
          "Trykk {decideIdea}, vel at han blir teken vidare, og fyll ut vedtaket og kva mal som passar.",
        en:
          "Press {decideIdea}, choose to take it forward, and fill in the decision and the template."
      ),
      Phrase(
        nb: "En prosess er laget. Skriv svaret til avsenderen med {replyToSender}.",
        nn: "Ein prosess er laga. Skriv svaret til avsendaren med {replyToSender}.",
        en: "A case is made. Write the reply to the sender with {replyToSender}."),
    ])

  static let fillTeam = HowToText(
    title: Phrase(nb: "Fylle teamet", nn: "Fylle teamet", en: "Fill the team"),
    steps: [
      Phrase(
        nb: "Velg prosessen ({focusCases}) og gå til teamet ({focusTeam}).",
        nn: "Vel prosessen ({focusCases}) og gå til teamet ({focusTeam}).",
        en: "Choose the case ({focusCases}) and go to the team ({focusTeam})."),
      Phrase(
        nb: "{add} legger til en person. Skriv noe av navnet; er personen ny, lages hun der og da.",
        nn:
          "{add} legg til ein person. Skriv noko av namnet; er personen ny, blir ho laga der og då.",
        en: "{add} adds a person. Type part of the name; a new person is made on the spot."),
      Phrase(
        nb:
          "Gi hver en rolle og et ansvar. Teamet trenger folk fra kommunen, folk fra bygda og den som eier ideen.",
        nn:
          "Gi kvar ei rolle og eit ansvar. Teamet treng folk frå kommunen, folk frå bygda og den som eig ideen.",
        en:
          "Give each a role and a responsibility. The team needs people from the municipality, local people and the owner of the idea."
      ),
      Phrase(
        nb: "Slutter noen, setter {endMembership} en sluttdato. Historikken beholder rollen.",
        nn: "Sluttar nokon, set {endMembership} ein sluttdato. Historikken held på rolla.",
        en: "When somebody leaves, {endMembership} sets the last day. The history keeps the role."),
    ])

  static let completeStep = HowToText(
    title: Phrase(nb: "Fullføre et steg", nn: "Fullføre eit steg", en: "Complete a step"),
    steps: [
      Phrase(
        nb: "{completePhase} viser hva steget krever, hva som er på plass, og hva som mangler.",
        nn: "{completePhase} viser kva steget krev, kva som er på plass, og kva som manglar.",
        en: "{completePhase} shows what the step asks for, what is there and what is missing."),
      Phrase(
        nb: "{open} på en linje som mangler, går dit det fylles ut.",
        nn: "{open} på ei linje som manglar, går dit det blir fylt ut.",
        en: "{open} on a line that is missing goes to where it is filled in."),
      Phrase(
        nb: "Når alle krav er møtt, fullfører {completePhase} steget. Råd stopper deg aldri.",
        nn: "Når alle krav er møtte, fullfører {completePhase} steget. Råd stoppar deg aldri.",
        en:
          "When all requirements are met, {completePhase} completes the step. Advice never stops you."
      ),
      Phrase(
        nb: "{showPhases} viser alle stegene med hva, hvem og tips.",
        nn: "{showPhases} viser alle stega med kva, kven og tips.",
        en: "{showPhases} shows all steps with what, who and advice."),
    ])

  static let override = HowToText(
    title: Phrase(
      nb: "Gå videre uten et krav", nn: "Gå vidare utan eit krav",
      en: "Go on without a requirement"),
    steps: [
      Phrase(
        nb: "Trykk {completePhase}, og så {overrideGate}.",
        nn: "Trykk {completePhase}, og så {overrideGate}.",
        en: "Press {completePhase}, and then {overrideGate}."),
      Phrase(
        nb: "Skriv hvem som har bestemt det, og hvorfor.",
        nn: "Skriv kven som har bestemt det, og kvifor.",
        en: "Write who decided it, and why."),
      Phrase(
        nb: "Det blir stående i historikken og i sluttrapporten.",
        nn: "Det blir ståande i historikken og i sluttrapporten.",
        en: "It stays in the history and in the final report."),
    ])

  static let checklist = HowToText(
    title: Phrase(
      nb: "Svare på sjekklisten", nn: "Svare på sjekklista", en: "Answer the checklist"),
    steps: [
      Phrase(
        nb:
          "Gå til sjekklisten ({focusChecklist}). {toggleAnswer} svarer ja, eller tar svaret bort.",
        nn:
          "Gå til sjekklista ({focusChecklist}). {toggleAnswer} svarer ja, eller tek svaret bort.",
        en:
          "Go to the checklist ({focusChecklist}). {toggleAnswer} answers yes, or clears the answer."
      ),
      Phrase(
        nb: "{raiseAnswer} og {lowerAnswer} flytter svaret mellom nei, delvis og ja.",
        nn: "{raiseAnswer} og {lowerAnswer} flyttar svaret mellom nei, delvis og ja.",
        en: "{raiseAnswer} and {lowerAnswer} move the answer between no, partly and yes."),
      Phrase(
        nb:
          "{open} åpner et skjema med merknad, dato og hvem som svarer. Tidligere svar blir stående.",
        nn:
          "{open} opnar eit skjema med merknad, dato og kven som svarer. Tidlegare svar blir ståande.",
        en: "{open} opens a form with note, date and who answers. Earlier answers stay."),
    ])
}
