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
      ExperiencePageDocument(situation, options.with(register)).output
    case .minutes(let sheet): MinutesDocument(sheet, options).output
    case .workshop(let result): WorkshopDocument(result, options).output
    case .handover(let sheet): HandoverDocument(sheet, options).output
    case .perPerson(let sheet): PerPersonDocument(sheet, options).output
    case .statistics(let sheet): StatisticsDocument(sheet, options).output
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
