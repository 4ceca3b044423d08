/// What the places of the screen are called in a sentence: "idékøen".
package enum PlaceText {
  package static let ideas = Phrase(nb: "idékøen", nn: "idékøa", en: "the idea queue")
  package static let cases = Phrase(nb: "prosessene", nn: "prosessane", en: "the cases")
  package static let team = Phrase(nb: "teamet", nn: "teamet", en: "the team")
  package static let checklist = Phrase(
    nb: "sjekklisten", nn: "sjekklista", en: "the checklist")
  package static let plan = Phrase(
    nb: "handlingsplanen", nn: "handlingsplanen", en: "the action plan")
  package static let goals = Phrase(nb: "målene", nn: "måla", en: "the goals")
  package static let agreement = Phrase(norwegian: "avtalen", en: "the agreement")
  package static let anchoring = Phrase(nb: "forankringen", nn: "forankringa", en: "the anchoring")
  package static let economy = Phrase(nb: "økonomien", nn: "økonomien", en: "the finances")
  package static let log = Phrase(nb: "loggen", nn: "loggen", en: "the log")
  package static let documents = Phrase(
    nb: "dokumentene", nn: "dokumenta", en: "the documents")
  package static let history = Phrase(
    nb: "historikken", nn: "historikken", en: "the history")
  package static let detail = Phrase(
    nb: "visningen av en rad", nn: "visinga av ei rad", en: "the page of a row")
  package static let phases = Phrase(nb: "stegene", nn: "stega", en: "the steps")
  package static let overview = Phrase(nb: "oversikten", nn: "oversynet", en: "the overview")
  package static let gate = Phrase(
    nb: "kravene til steget", nn: "krava til steget", en: "the step's requirements")
  package static let bin = Phrase(nb: "papirkurven", nn: "papirkorga", en: "the bin")
  package static let preview = Phrase(
    nb: "forhåndsvisningen", nn: "førehandsvisinga", en: "the preview")
  package static let form = Phrase(nb: "skjemaet", nn: "skjemaet", en: "the form")
  package static let filter = Phrase(nb: "filteret", nn: "filteret", en: "the filter")
  package static let choice = Phrase(nb: "valget", nn: "valet", en: "the choice")
  package static let palette = Phrase(nb: "menyen", nn: "menyen", en: "the menu")
  package static let help = Phrase(nb: "hjelpen", nn: "hjelpa", en: "the help")
  package static let search = Phrase(nb: "søket", nn: "søket", en: "the search")
  package static let conflict = Phrase(
    nb: "sammenligningen", nn: "samanlikninga", en: "the comparison")
  package static let confirm = Phrase(nb: "spørsmålet", nn: "spørsmålet", en: "the question")
}
