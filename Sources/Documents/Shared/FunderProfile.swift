package import Domain

/// The order of sections that a funder's form asks for (Rules.md 4.1).
package enum FunderProfile: String, CaseIterable, Hashable, Sendable {
  /// (a) A state governor's project funds.
  case projectFunds = "prosjektmidler"
  /// (d) A city's closing of its områdeløft.
  case areaClosing = "omradeloft"

  /// The sections in the funder's order.
  package var sections: [ReportSection] {
    switch self {
    case .projectFunds:
      [
        .summary, .background, .goals, .implementation, .organisation, .economy, .results,
        .experience, .adjustments, .continuation, .attachments,
      ]
    case .areaClosing:
      [
        .summary, .background, .results, .goals, .organisation, .equality, .adjustments,
        .experience, .continuation, .economy, .attachments,
      ]
    }
  }
}
