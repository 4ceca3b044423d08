/// What data say of a checklist's item before anybody answers it (O-25 to O-34).
///
/// It is beside the human answer, which counts; neither takes the other's place.
package struct PreCheck: Hashable, Sendable {
  /// The rules of the item with their answers; none where only people can tell.
  package let outcomes: [RuleOutcome]
  /// How many links there are between measures and between cases, where the item is about
  /// interplay (O-33).
  package let links: Int?

  /// Whether data bear the item out; nil where only people can tell.
  package var isMet: Bool? { outcomes.isEmpty ? nil : outcomes.allSatisfy(\.isMet) }
}

extension CaseSituation {
  /// What data say of an item, numbered from 1; nil where they say nothing.
  package func preCheck(checklist key: String, item: Int) -> PreCheck? {
    guard let checklist = template.checklist(key), checklist.items.indices.contains(item - 1)
    else { return nil }
    let gate = GateEvaluation(self)
    let outcomes = checklist.items[item - 1].checks.map { gate.outcome(of: $0) }
    let links = Self.interplay == Interplay(checklist: key, item: item) ? linkCount : nil
    guard !outcomes.isEmpty || links != nil else { return nil }
    return PreCheck(outcomes: outcomes, links: links)
  }

  /// Links between measures, to goals of cases above, and between this case and those above and
  /// below it.
  package var linkCount: Int {
    let own = Set(measures.map(\.id))
    let between = measures.flatMap(\.dependsOn).count { own.contains($0) }
    let toGoalsAbove = goals.count { goal in goalsAbove.contains { $0.id == goal.parentGoal } }
    return between + toGoalsAbove + below.count + (caseFile.parent == nil ? 0 : 1)
  }

  /// The item that is about interplay: the ninth criterion of områdeløft.
  private static let interplay = Interplay(checklist: "omradeloft-10", item: 9)

  private struct Interplay: Hashable {
    let checklist: String
    let item: Int
  }
}

extension GateEvaluation {
  /// The answer to a rule that belongs to no phase.
  func outcome(of rule: Rule) -> RuleOutcome {
    let answer = answer(rule, in: "")
    return RuleOutcome(
      phase: "", key: rule.name.rawValue, rule: rule, strength: .advice, isMet: answer.isMet,
      finding: answer.finding, mending: answer.isMet ? nil : answer.mending)
  }
}

/// What each organisation has answered for itself to an item (O-17).
package struct PartyAnswer: Hashable, Sendable {
  /// The owner or a partner.
  package let organisation: Organisation
  /// Its latest answer; nil where it has given none.
  package let answer: Assessment?
}

extension CaseSituation {
  /// Whether a rule asks each organisation to answer a checklist for itself.
  package func isAnsweredByEach(_ checklist: String) -> Bool {
    template.asks { rule in
      guard case .checklistAnswered(let condition) = rule else { return false }
      return condition.checklist == checklist && condition.isPerOrganisation
    }
  }

  /// The owner's and the partners' own answers to an item, numbered from 1.
  package func partyAnswers(checklist: String, item: Int) -> [PartyAnswer] {
    ownerAndPartners.map { organisation in
      PartyAnswer(
        organisation: organisation,
        answer: assessments.last {
          $0.checklist == checklist && $0.item == item && $0.organisation == organisation.id
        })
    }
  }
}
