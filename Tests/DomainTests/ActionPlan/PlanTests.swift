import Domain
import Samples
import Testing

@Suite("Goals and action plans")
struct PlanTests {
  @Test("INV-24: a goal is not its own parent")
  func parent() throws {
    let itself: FieldValue = .record(RecordLink(kind: .goal, id: 1))
    #expect(
      try edited(.goal, ["parentGoal": itself]).refusal == .field("parentGoal", .parentCycle))
  }

  @Test(
    "Years of a plan are from 1900 to 2199", arguments: [0, -1, 1899, 2200, 9999, .max, .min])
  func years(year: Int) throws {
    for key in ["startYear", "endYear"] as [FieldKey] {
      let changes: FieldValues = ["startYear": .blank, "endYear": .blank]
      #expect(
        try edited(.actionPlan, changes.merging([key: .integer(year)]) { $1 }).refusal
          == .field(key, .outOfRange(year)))
    }
  }

  @Test("INV-14: a plan does not end before it starts; one year is a plan")
  func period() throws {
    let backwards: FieldValues = ["startYear": .integer(2029), "endYear": .integer(2027)]
    #expect(try edited(.actionPlan, backwards).refusal == .field("endYear", .endBeforeStart))
    let year: FieldValues = ["startYear": .integer(2027), "endYear": .integer(2027)]
    #expect(try edited(.actionPlan, year).refusal == nil)
  }

  private func plan(_ values: FieldValues = [:]) throws -> ActionPlan {
    try ActionPlan.adding(
      id: Identifier(1), number: 0,
      ["case": .record(RecordLink(kind: .caseFile, id: 9))].merging(values) { $1 })
  }

  @Test("O-20: a plan is final only with its years and the first year's activity plan")
  func finalNeedsYear() throws {
    var plan = try plan(["startYear": .integer(2027)])
    #expect(throws: Refusal.planYearsRequired) {
      try plan.move(to: .final, reason: nil, activityYears: [2027])
    }
    try plan.edit(["endYear": .integer(2029)])
    #expect(throws: Refusal.activityPlanRequired(2027)) {
      try plan.move(to: .final, reason: nil, activityYears: [2028])
    }
    #expect(plan.status == .draft)
    try plan.move(to: .outForInput, reason: nil, activityYears: [])
    try plan.move(to: .final, reason: nil, activityYears: [2027])
    #expect(plan.status == .final)
    #expect(!plan.status.isEditable)
  }

  @Test("O-14: a new version is a draft with the same years and texts, and a number of its own")
  func nextVersion() throws {
    let first = try plan([
      "startYear": .integer(2027), "endYear": .integer(2029), "strategies": .text("Bruke skolen."),
      "methods": .text("Møter."), "frames": .text("Halv stilling."),
      "communication": .text("Oppslag."), "evaluation": .text("Hvert år."),
    ])
    let second = first.nextVersion(id: Identifier(2), version: 2)
    var expected = first.values
    expected["version"] = .integer(2)
    #expect(second.values == expected)
    #expect(second.id != first.id)
  }

  @Test("O-10: a year holds the measures that name it, and sums their costs")
  func year() throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    try builder.plan(["startYear": .integer(2027), "endYear": .integer(2029)])
    let years: FieldValue = .list([.integer(2027), .integer(2028)])
    try builder.measure("Lys", .proposed, ["years": years, "cost": Amount(kroner: 100).fieldValue])
    try builder.measure("Benker", .proposed, ["years": .list([.integer(2028)])])
    try builder.measure(
      "Avlyst", .cancelled, ["years": years, "cost": Amount(kroner: 900).fieldValue])
    try builder.measure("Glemt", .proposed, ["deadline": .day(try day("2027-05-01"))])
    let situation = builder.situation
    #expect(situation.yearPlan(2027).measures.map(\.title) == ["Lys"])
    #expect(situation.yearPlan(2027).cost == 100)
    #expect(situation.yearPlan(2028).measures.map(\.title) == ["Lys", "Benker"])
    #expect(situation.yearPlan(2028).withoutCost == 1)
    #expect(situation.leftOut(of: 2027).map(\.title) == ["Glemt"])
    #expect(situation.yearToMake == 2027)
    try builder.activityPlan(2027)
    #expect(builder.situation.yearToMake == 2028)
  }

  @Test("O-10: an activity plan is made from an action plan that covers the year")
  func yearOfPlan() throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    #expect(throws: Refusal.noActionPlan) { try builder.situation.checkActivityYear(2027) }
    try builder.plan(["startYear": .integer(2027), "endYear": .integer(2029)])
    for year in 2027...2029 { try builder.situation.checkActivityYear(year) }
    for year in [2026, 2030] {
      #expect(throws: Refusal.yearOutsidePlan(year, from: 2027, to: 2029)) {
        try builder.situation.checkActivityYear(year)
      }
    }
  }
}
