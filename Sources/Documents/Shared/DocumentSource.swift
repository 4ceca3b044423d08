package import Domain

/// What a document is made from, whichever it is.
package enum DocumentSource: Hashable, Sendable {
  case caseFile(CaseDocument, CaseSituation)
  /// The page that is shared, and who is registered: names on it must be answered for.
  case experience(CaseSituation, ShareRegister)
  case minutes(MinutesSheet)
  case workshop(WorkshopResult)
  case handover(HandoverSheet)
  case perPerson(PerPersonSheet)
  case statistics(StatisticsSheet)

  /// Makes the document.
  ///
  /// It never fails: what is missing is said in it (INV-27).
  package func make(_ options: DocumentOptions) -> DocumentOutput {
    switch self {
    case .caseFile(let document, let situation): document.make(from: situation, options)
    case .experience(let situation, let register):
      Erfaringsside(situation, options.with(register)).output
    case .minutes(let sheet): Referat(sheet, options).output
    case .workshop(let result): Verksted(result, options).output
    case .handover(let sheet): Overlevering(sheet, options).output
    case .perPerson(let sheet): PerPerson(sheet, options).output
    case .statistics(let sheet): Statistikk(sheet, options).output
    }
  }
}

extension DocumentOptions {
  fileprivate func with(_ register: ShareRegister) -> DocumentOptions {
    var options = self
    options.register = register
    return options
  }
}
