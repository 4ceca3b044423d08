extension CaseSituation {
  /// The owner and partners that came in when the planning was done: in the implementation or
  /// later (seed V-01). None where the template has no such phase.
  package var joinedAfterPlanning: [CaseOrganisation] {
    guard let start = phases.first(where: { $0.key == "implementation" })?.position else {
      return []
    }
    return organisations.filter { part in
      guard part.role != .supplier,
        let joined = phases.first(where: { $0.key == part.joinedInPhase })?.position
      else { return false }
      return joined >= start
    }
  }
}
