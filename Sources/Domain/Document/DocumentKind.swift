/// A document made here, or what a link leads to (N-09).
package enum DocumentKind: String, CodeList {
  case finalReport = "sluttrapport"
  case processPlan = "prosessplan"
  case actionPlan = "handlingsplan"
  case activityPlan = "aktivitetsplan"
  case agreement = "samarbeidsavtale"
  case minutes = "referat"
  case workshop = "verksted"
  case experiencePage = "erfaringsside"
  case handover = "overlevering"
  case film
  case picture
  case document

  package static let vocabulary = Vocabulary.documentKind
}
