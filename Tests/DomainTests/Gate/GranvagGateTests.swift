import Domain
import Samples
import Testing

struct GranvagGateTests {
  @Test("N-28: the gate of PR-001 has one unmet requirement, an evaluation in step 5")
  func quay() {
    let gate = GateEvaluation(Granvag.meetingPlace())
    let unmet = gate.outcomesInProgress.filter(\.blocks)
    #expect(unmet.map(\.key) == ["entryExists"])
    #expect(unmet.map(\.phase) == ["implementation"])
    #expect(unmet.first?.mending == .newEntry(.evaluation, subkind: nil))
    #expect(gate.nearestUnmet == unmet.first)
  }

  @Test("N-07, N-26, N-27: the figures of PR-001")
  func figures() throws {
    let situation = Granvag.meetingPlace()
    let progress = CaseProgress(situation)
    #expect(progress.plan == Indicator(level: .partly, done: 3, total: 8))
    #expect(progress.roles == Indicator(level: .complete, done: 7, total: 7))
    #expect(progress.responsibility == Indicator(level: .partly, done: 6, total: 7))
    #expect(situation.withoutCompetence.map(\.title) == ["Turid Nøstekleiv"])
    #expect(situation.filledPlanParts.count == 5)
    let turid = try #require(
      situation.memberships.first { situation.person($0.person)?.name == "Turid Nøstekleiv" })
    #expect(situation.cameInStep(turid) == 5)
    #expect(situation.memberships.compactMap { situation.cameInStep($0) } == [5])
    #expect(
      situation.teamFailures.contains { failure in
        guard case .withoutResponsibility(let name) = failure else { return false }
        return name.title == "Turid Nøstekleiv"
      })
  }

  @Test("V-16: the small PR-004 is asked for nothing that it has not got")
  func knittingCafe() {
    let situation = Granvag.knittingCafe()
    let gate = GateEvaluation(situation)
    let outcomes = situation.rail.flatMap { gate.outcomes(of: $0.phase.key) }
    #expect(outcomes.map(\.key) == ["fieldFilled"])
    #expect(outcomes.allSatisfy { $0.isMet == true })
    #expect(situation.rail.map(\.phase.key).contains("agreement") == false)
    #expect(CaseProgress(situation).plan == Indicator(level: .complete, done: 2, total: 3))
  }
}
