import Domain
import Testing

@testable import Store

@Suite("Versions of the action plan and activity plans")
struct PlanActionTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Myrtun", template: "omradesatsing-5")
  }

  private func edit(_ values: FieldValues) throws {
    _ = try desk.store.editPlan(case: caseFile, changes: values, desk.context)
  }

  private func writePlan() throws {
    try edit([
      "startYear": .integer(2027), "endYear": .integer(2029), "strategies": .text("Bruke skolen."),
    ])
  }

  private var situation: CaseSituation {
    get throws { try desk.store.situation(caseFile, today: desk.context.today) }
  }

  private func makeFinal() throws {
    _ = try desk.store.makeActivityPlan(case: caseFile, year: 2027, desk.context)
    _ = try desk.store.movePlan(case: caseFile, to: .final, desk.context)
  }

  @Test("O-20: final is refused without the first year's activity plan, and nothing is changed")
  func finalNeedsYear() throws {
    try writePlan()
    #expect(throws: StoreError.refused(.activityPlanRequired(2027))) {
      _ = try desk.store.movePlan(case: caseFile, to: .final, desk.context)
    }
    #expect(try situation.plan?.status == .draft)
    try makeFinal()
    #expect(try situation.plan?.status == .final)
    let plan = try #require(try situation.activityPlans.first)
    #expect(throws: StoreError.refused(.finalPlanNeeds(2027))) {
      _ = try desk.store.delete([RecordLink(plan.id)], desk.context)
    }
  }

  @Test("O-14: a final plan is read-only; its next version takes its place once that is final")
  func versions() throws {
    try writePlan()
    try makeFinal()
    let locked = StoreError.refused(.planLocked(.final))
    #expect(throws: locked) { try edit(["strategies": .text("Noe annet.")]) }
    let first = try #require(try situation.plans.first)
    #expect(throws: locked) { _ = try desk.store.delete([RecordLink(first.id)], desk.context) }

    _ = try desk.store.makePlanVersion(case: caseFile, desk.context)
    #expect(try situation.plans.map(\.status) == [.final, .draft])
    try edit(["strategies": .text("Noe annet.")])
    #expect(try situation.plans.map(\.strategies) == ["Bruke skolen.", "Noe annet."])
    _ = try desk.store.movePlan(case: caseFile, to: .final, desk.context)
    #expect(try situation.plans.map(\.status) == [.replaced, .final])

    _ = try desk.store.undo(desk.context)
    #expect(try situation.plans.map(\.status) == [.final, .draft], "one step of undo")
  }

  @Test("O-14: a version out for input stays as it was read once a later one is begun")
  func supersededVersion() throws {
    try writePlan()
    let first = try #require(try situation.plan)
    let form = try desk.store.planSnapshot(of: caseFile)
    _ = try desk.store.movePlan(case: caseFile, to: .outForInput, desk.context)
    _ = try desk.store.makePlanVersion(case: caseFile, desk.context)
    #expect(throws: StoreError.refused(.planSuperseded(2))) {
      _ = try desk.store.editPlan(
        case: caseFile, changes: ["frames": .text("Ei halv stilling.")], from: form, desk.context)
    }
    #expect(try situation.plans.first == first.with(status: .outForInput))
  }

  @Test("O-14: a version in the bin keeps its number")
  func binnedVersion() throws {
    try writePlan()
    _ = try desk.store.makePlanVersion(case: caseFile, desk.context)
    let second = try #require(try situation.plan)
    _ = try desk.store.delete([RecordLink(second.id)], desk.context)
    #expect(try situation.plan?.version == 1)
    let receipt = try desk.store.makePlanVersion(case: caseFile, desk.context)
    #expect(receipt.name?.title == "3")
  }

  @Test("O-10: an activity plan made again is the next version, which nobody has decided")
  func madeAgain() throws {
    try writePlan()
    let year = FieldValue.list([.integer(2027)])
    _ = try desk.add(
      .measure,
      [
        "case": .to(caseFile), "title": .text("Lys"), "years": year,
        "cost": Amount(kroner: 1_200_000).fieldValue,
      ])
    let first = try desk.store.makeActivityPlan(
      case: caseFile,
      decision: ["decidedBy": .text("Kommunestyret"), "decidedOn": .day(day("2026-10-01"))],
      desk.context)
    #expect(first.yearPlan?.year == 2027)
    #expect(first.yearPlan?.measures.count == 1)
    #expect(first.yearPlan?.cost == 1_200_000)
    #expect(try situation.activityPlans.first?.decidedBy == "Kommunestyret")
    _ = try desk.store.makeActivityPlan(case: caseFile, year: 2027, desk.context)
    let plans = try situation.activityPlans
    #expect(plans.count == 1)
    #expect(plans.first?.version == 2 && plans.first?.decidedOn == nil)
    #expect(throws: StoreError.refused(.fields([FieldRefusal("year", .duplicate)]))) {
      _ = try desk.add(.activityPlan, ["case": .to(caseFile), "year": .integer(2027)])
    }
  }

  @Test("O-07: a service area has a name of its own in the case, and members of the team")
  func serviceAreas() throws {
    let person = try desk.add(.person, ["name": .text("Máret")])
    let area: FieldValues = ["case": .to(caseFile), "name": .text("Folkehelse")]
    #expect(throws: StoreError.refused(.fields([FieldRefusal("members", .notAvailable("P-001"))])))
    {
      _ = try desk.add(.serviceArea, area.merging(["members": .list([.record(person)])]) { $1 })
    }
    let membership = try desk.add(
      .membership,
      [
        "case": .to(caseFile), "person": .record(person), "roles": .list([.code("coordinator")]),
        "from": .day(day("2026-01-01")),
      ])
    let link = try desk.add(
      .serviceArea, area.merging(["members": .list([.record(person)])]) { $1 })
    #expect(throws: StoreError.refused(.fields([FieldRefusal("name", .duplicate)]))) {
      _ = try desk.add(.serviceArea, ["case": .to(caseFile), "name": .text("folkehelse")])
    }
    // A member who has left stays until somebody takes them out.
    _ = try desk.store.edit(
      membership, ["to": .day(desk.context.today.adding(days: -1))], desk.context)
    _ = try desk.store.edit(link, ["reason": .text("Ny kommer i januar.")], desk.context)
    let standing = try #require(try situation.serviceAreaStandings.first)
    #expect(standing.active.isEmpty && standing.isCovered)
  }

  @Test("O-05, INV-24: a case counts what all below it have; child goals are below its goals")
  func tree() throws {
    let child = try desk.addCase("Snarveger", template: "tom")
    _ = try desk.store.edit(RecordLink(child), ["parent": .to(caseFile)], desk.context)
    let grandchild = try desk.addCase("Lys", template: "tom")
    _ = try desk.store.edit(RecordLink(grandchild), ["parent": .to(child)], desk.context)
    for (owner, cost) in [(caseFile, 1), (child, 10), (grandchild, 100)] {
      _ = try desk.add(
        .measure,
        [
          "case": .to(owner), "title": .text("Tiltak"),
          "cost": Amount(kroner: Int64(cost)).fieldValue,
        ])
      _ = try desk.add(
        .moneyLine,
        [
          "case": .to(owner), "text": .text("Linje"), "direction": .code("cost"),
          "budget": Amount(kroner: Int64(cost)).fieldValue,
        ])
    }
    let above = try desk.add(Goal.self, ["case": .to(caseFile), "text": .text("Trygt")])
    _ = try desk.add(
      Goal.self, ["case": .to(child), "text": .text("Lys"), "parentGoal": .to(above)])

    let tree = try situation.tree
    #expect(tree.parts.map(\.depth) == [0, 1, 2])
    #expect(tree.total.measures == 3)
    #expect(tree.total.measureCost == 111)
    #expect(tree.total.money.cost.budget == 111)
    let childSituation = try desk.store.situation(child, today: desk.context.today)
    #expect(childSituation.tree.total.measureCost == 110)
    #expect(childSituation.goalsAbove.map(\.id) == [above])
  }
}

extension ActionPlan {
  fileprivate func with(status: PlanStatus) -> ActionPlan? {
    ActionPlan.restoring(
      id: id, number: 0, revision: revision + 1,
      values.merging(["status": .code(status.rawValue)]) { $1 })
  }
}
