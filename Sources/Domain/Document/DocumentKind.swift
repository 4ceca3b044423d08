/// A document made here, or what a link leads to (N-09).
package enum DocumentKind: String, CodeList {
  case sluttrapport
  case prosessplan
  case handlingsplan
  case aktivitetsplan
  case samarbeidsavtale
  case referat
  case verksted
  case erfaringsside
  case overlevering
  case film
  case picture
  case document

  package static let vocabulary = Vocabulary.documentKind
}
