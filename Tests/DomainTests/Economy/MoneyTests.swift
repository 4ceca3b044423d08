import Domain
import Samples
import Testing

@Suite("Money lines")
struct MoneyTests {
  private func line(_ values: FieldValues) throws -> MoneyLine {
    try MoneyLine.adding(
      id: Identifier(1), number: 1,
      [
        "case": .record(RecordLink(kind: .caseFile, id: 1)), "text": .text("Dugnad"),
        "direction": .code("cost"),
      ].merging(values) { $1 })
  }

  private func kroner(_ kroner: Int64) -> FieldValue { Amount(kroner: kroner).fieldValue }

  @Test("Rules.md 2.9: hours by rate make the budget where none is given")
  func hours() throws {
    let values: FieldValues = ["hours": .integer(120), "hourlyRate": kroner(300)]
    #expect(try line(values).budget.kroner == 36_000)
    #expect(try line(values.merging(["budget": kroner(5)]) { $1 }).budget.kroner == 5)
    #expect(try line(values).worthOfHours == 36_000)
    #expect(try line(["budget": kroner(5)]).worthOfHours == nil)
    var line = try line(values)
    try line.edit(["hours": .integer(100), "budget": .blank])
    #expect(line.budget.kroner == 30_000)
  }

  @Test("Rules.md 2.9: a line needs a budget, or both hours and rate")
  func budget() throws {
    let refused = Refusal.field("budget", .required)
    #expect(throws: refused) { try line([:]) }
    #expect(throws: refused) { try line(["hours": .integer(120)]) }
    #expect(throws: refused) { try line(["hourlyRate": kroner(300)]) }
    #expect(try line(["budget": kroner(0)]).budget == .zero)
  }

  @Test("Hours are from 0 to 1 000 000", arguments: [-1, 1_000_001, .max, .min])
  func hourRange(hours: Int) throws {
    for budget in [FieldValue.blank, kroner(5)] {
      let values: FieldValues = [
        "hours": .integer(hours), "hourlyRate": kroner(300), "budget": budget,
      ]
      let refused = try #require(
        refusal { () throws(Refusal) in
          try added(
            .moneyLine,
            values.merging([
              "case": .record(RecordLink(kind: .caseFile, id: 1)), "text": .text("Dugnad"),
              "direction": .code("cost"),
            ]) { $1 }
          ).get()
        })
      guard case .fields(let fields) = refused else { return }
      #expect(fields.first == FieldRefusal("hours", .outOfRange(hours)))
    }
  }

  @Test("INV-16: hours by rate beyond every amount are refused for what they are")
  func tooLarge() throws {
    let values: FieldValues = [
      "hours": .integer(1_000_000), "hourlyRate": kroner(999_999_999_999),
    ]
    #expect(throws: Refusal.field("budget", .amount(.tooLarge))) { try line(values) }
  }

  // MARK: Sums

  @Test("N-22: the sums of PR-001, and what lacks")
  func quay() {
    let totals = MoneyTotals(Granvag.meetingPlace().moneyLines)
    #expect(totals.cost.budget == 186_000)
    #expect(totals.cost.accounts == 78_750)
    #expect(totals.funding.budget == 186_000)
    #expect(totals.funding.accounts == 105_000)
    #expect(totals.budgetBalance == 0)
    #expect(totals.accountsBalance == 26_250)
  }

  @Test("N-22: the sums of PR-004, which has 600 kr left")
  func knittingCafe() {
    let totals = MoneyTotals(Granvag.knittingCafe().moneyLines)
    #expect(totals.cost.budget == 38_500)
    #expect(totals.cost.difference == 600)
    #expect(totals.funding.difference == 0)
    #expect(totals.accountsBalance == 600)
    #expect(!totals.needsExplanation)
  }

  @Test("N-22: under-financing is a balance below zero, and no lines are no money")
  func balance() throws {
    let lines = [
      try line(["budget": kroner(100)]),
      try line(["budget": kroner(40), "direction": .code("funding")]),
    ]
    let totals = MoneyTotals(lines)
    #expect(totals.budgetBalance == -60)
    #expect(totals.accountsBalance == nil)
    #expect(!totals.needsExplanation)
    #expect(MoneyTotals([]).budgetBalance == 0)
  }

  @Test(
    "A sum wants an explanation when it is over 10 % off its budget",
    arguments: [(90, false), (89, true), (110, false), (111, true), (100, false)])
  func explanation(accounts: Int64, isAsked: Bool) throws {
    let line = try line(["budget": kroner(100), "accounts": kroner(accounts)])
    #expect(MoneyTotals([line]).needsExplanation == isAsked)
  }

  @Test("Sums of the largest amounts do not overflow")
  func largest() throws {
    let line = try line([
      "budget": kroner(999_999_999_999), "accounts": kroner(0),
    ])
    let totals = MoneyTotals(Array(repeating: line, count: 10_000))
    #expect(totals.cost.budget == 9_999_999_999_990_000)
    #expect(totals.needsExplanation)
  }
}
