/// One of the twelve things that help explains step by step.
package enum HowToTask: CaseIterable, Hashable, Sendable {
  case enterIdea, clarifyIdea, takeIdeaForward, closeIdea, fillTeam, writeGoals
  case addMeasure, moveDeadline, judgeChecklist, completeStep, makeReport, takeBack

  /// An action whose key a step names; the raw value is the action's own code.
  package enum Key: String, CaseIterable, Hashable, Sendable {
    case add, edit, open, save, takeIdea, askSender, decideIdea, replyToSender, focusTeam
    case focusPlan, focusChecklist, nextTab, setDeadline, raiseAnswer
    case lowerAnswer, completePhase, overrideGate, writeText, export, writeFile, undo, redo
    case delete, palette, focusIdeas
  }

  /// What the person wants to do.
  package var title: Phrase {
    switch self {
    case .enterIdea:
      Phrase(nb: "Føre inn en idé", nn: "Føre inn ein idé", en: "Enter an idea")
    case .clarifyIdea:
      Phrase(
        nb: "Spørre avsenderen om mer", nn: "Spørje avsendaren om meir",
        en: "Ask the sender for more")
    case .takeIdeaForward:
      Phrase(
        nb: "Ta en idé videre til en prosess", nn: "Ta ein idé vidare til ein prosess",
        en: "Take an idea forward to a case")
    case .closeIdea:
      Phrase(
        nb: "Avgjøre en idé og svare avsenderen", nn: "Avgjere ein idé og svare avsendaren",
        en: "Decide an idea and reply to the sender")
    case .fillTeam: Phrase(nb: "Sette sammen teamet", nn: "Setje saman teamet", en: "Fill the team")
    case .writeGoals: Phrase(norwegian: "Skrive mål", en: "Write goals")
    case .addMeasure:
      Phrase(
        nb: "Legge til et tiltak", nn: "Leggje til eit tiltak", en: "Add a measure")
    case .moveDeadline: Phrase(nb: "Flytte en frist", nn: "Flytte ein frist", en: "Move a deadline")
    case .judgeChecklist:
      Phrase(
        nb: "Vurdere sjekklisten", nn: "Vurdere sjekklista", en: "Answer the checklist")
    case .completeStep:
      Phrase(nb: "Fullføre et steg", nn: "Fullføre eit steg", en: "Complete a step")
    case .makeReport:
      Phrase(norwegian: "Lage sluttrapporten", en: "Make the final report")
    case .takeBack:
      Phrase(
        nb: "Angre, slette og hente tilbake", nn: "Angre, slette og hente tilbake",
        en: "Undo, delete and bring back")
    }
  }
}
