internal import Domain
internal import Wording

/// The final report (Rules.md 4.1): short, in the sections that the case's template names,
/// or full, with all.
struct FinalReportDocument {
  /// About two A4 pages (N-30).
  static let wordAim = 900

  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    var writer = DocumentWriter(.finalReport, situation, options)
    let document = situation.reference(to: .finalReport)
    writer.head(document, status: DocumentHeadText.reportStatus)
    let sections = options.funder?.sections ?? Self.sections(of: situation, options.form)
    for section in sections {
      writer.section(section.label) { $0.write(section) }
    }
    return writer.finish(
      .finalReport, isDraft: (document?.status ?? .draft) == .draft,
      wordAim: options.form == .short && options.funder == nil ? Self.wordAim : nil)
  }

  /// The sections after the head, in order.
  static func sections(of situation: CaseSituation, _ form: DocumentForm) -> [ReportSection] {
    let sections =
      switch form {
      case .short: situation.template.report
      case .full: ReportSection.allCases
      }
    return sections.filter { $0 != .head }
  }
}

extension DocumentWriter {
  fileprivate mutating func write(_ section: ReportSection) {
    switch section {
    case .head: break
    case .summary: summary()
    case .background: background()
    case .goals: goals()
    case .organisation: organisation()
    case .implementation: implementation()
    case .results: results()
    case .adjustments: adjustments()
    case .equality: equality()
    case .experience: experience()
    case .economy: economy()
    case .continuation: continuation()
    case .attachments: attachments()
    }
  }

  private mutating func summary() {
    paragraph(narrative(.summary))
  }

  private mutating func experience() {
    for outcome in ExperienceOutcome.allCases {
      let texts = entries(.experience).filter { $0.outcome == outcome.rawValue }.map(\.text)
      list(texts, under: outcome.label)
    }
    labelled(FinalReportText.advice, narrative(.experience))
  }
}
