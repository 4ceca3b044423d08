/// The documents that the program makes, by the names that the command line and files call them.
package enum MadeDocument: String, CaseIterable, Hashable, Sendable {
  case sluttrapport
  case prosessplan
  case handlingsplan
  case aktivitetsplan
  case samarbeidsavtale
  case referat
  case verksted
  case erfaringsside
  case overlevering
  case perPerson = "per-person"
  case malavvik
  case statistikk

  /// The kind that references and written sections name it by; nil where there are none.
  package var kind: DocumentKind? {
    switch self {
    case .sluttrapport: .sluttrapport
    case .prosessplan: .prosessplan
    case .handlingsplan: .handlingsplan
    case .aktivitetsplan: .aktivitetsplan
    case .samarbeidsavtale: .samarbeidsavtale
    case .referat: .referat
    case .verksted: .verksted
    case .erfaringsside: .erfaringsside
    case .overlevering: .overlevering
    case .perPerson, .malavvik, .statistikk: nil
    }
  }

  /// Finds the document that references and written sections call by a kind; nil where it is not
  /// made here.
  package init?(_ kind: DocumentKind) {
    self.init(rawValue: kind.rawValue)
  }
}
