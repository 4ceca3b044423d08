import Domain
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
}
