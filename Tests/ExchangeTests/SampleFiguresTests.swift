import Domain
import Exchange
import Store
import Templates
import Testing

/// The sample municipality gives the figures that its description has.
struct SampleFiguresTests {
  private static func sample() throws -> Store {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    return store
  }

  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test("The overview of 15 October 2026 names what needs somebody")
  func overview() throws {
    let overview = try Self.sample().overview(today: Self.day("2026-10-15"))
    #expect(
      overview.openIdeas.map(\.reference.description) == [
        "ID-005", "ID-008", "ID-007", "ID-006", "ID-012",
      ])
    #expect(overview.withoutReply.map(\.reference.description) == ["ID-011"])
    #expect(overview.withoutHandler.map(\.reference.description) == ["ID-005"])
    #expect(
      overview.overdue.map(\.name) == ["T-004", "T-012", "T-006", "T-020"])
    #expect(overview.dueWithin30Days.map(\.name) == ["T-011"])
    #expect(overview.personsToErase.map(\.name) == ["Bjørg Tverrdalsvik"])
    #expect(overview.untouched.map(\.days) == [35])
    #expect(overview.untouched.map(\.caseRow.reference.description) == ["PR-003"])
    #expect(
      overview.nextSteps.map(\.caseRow.reference.description) == ["PR-001", "PR-002", "PR-003"])
    #expect(overview.activeCases == 3)
  }

  @Test("Another day gives other figures")
  func anotherDay() throws {
    let overview = try Self.sample().overview(today: Self.day("2026-11-16"))
    #expect(
      overview.overdue.map(\.name) == [
        "T-004", "T-012", "T-006", "T-020", "T-011", "T-005",
      ])
    #expect(overview.untouched.map(\.caseRow.reference.description).contains("PR-001"))
  }

  @Test("A measure that is due on day 31 is within 31 days, and not within 30")
  func dueWithin() throws {
    var filter = MeasureFilter()
    filter.dueWithinDays = 31
    let due = try Self.sample().measures(filter, today: Self.day("2026-10-15"))
    #expect(due.map(\.name) == ["T-011", "T-005"])
  }

  @Test(
    "Measures by status: 8 done, 6 in progress, 4 decided, 4 proposed, 1 postponed, 1 cancelled")
  func measuresByStatus() throws {
    let statistics = try Self.sample().statistics(today: Self.day("2026-10-15"))
    #expect(
      statistics.measuresByStatus == [
        .done: 8, .inProgress: 6, .decided: 4, .proposed: 4, .postponed: 1, .cancelled: 1,
      ])
  }

  @Test("The trend of overdue measures ends at the number of the overview, whatever the day")
  func overdueTrend() throws {
    let store = try Self.sample()
    for text in ["2026-10-15", "2026-11-16", "2027-02-01"] {
      let today = try Self.day(text)
      let trend = try store.statistics(today: today).quarters.map(\.overdue)
      #expect(try trend.last == store.overview(today: today).overdue.count)
      #expect(trend.contains(0))
    }
  }

  @Test(
    "The last change of each case is on the day that its table names",
    arguments: [
      (1, "2026-10-13"), (2, "2026-09-28"), (3, "2026-09-10"), (4, "2026-10-05"),
      (5, "2026-09-21"), (6, "2026-09-21"),
    ])
  func lastChanges(number: Int, day: String) throws {
    let rows = try Self.sample().caseRows(today: Self.day("2026-10-15"))
    let row = try #require(rows.first { $0.reference == Reference(.caseFile, number) })
    #expect(row.lastChangedOn?.description == day)
  }

  @Test("PR-001 has one unmet requirement in step 5: an evaluation")
  func gateOfTheQuay() throws {
    let store = try Self.sample()
    let cases = try store.list(CaseFile.self)
    let quay = try #require(cases.first { $0.number == 1 })
    let situation = try store.situation(quay.id, today: Self.day("2026-10-15"))
    let unmet = GateEvaluation(situation).outcomesInProgress.filter { $0.blocks }
    #expect(unmet.map { $0.key } == ["entryExists"])
  }

  @Test("What an archive brought is not undone, even by the one who did it")
  func importedHistoryStays() throws {
    let store = try Self.sample()
    let ragna = ActionContext(actor: "Ragna Tindevoll", today: try Self.day("2026-10-15"))
    #expect(throws: StoreError.nothingToUndo) { _ = try store.undo(ragna) }
    #expect(throws: StoreError.nothingToRedo) { _ = try store.redo(ragna) }
  }

  @Test("Numbers that later versions need are not given to anything else")
  func numbersAreKept() throws {
    let store = try Self.sample()
    let quay = try #require(try store.list(CaseFile.self).first { $0.number == 1 })
    let today = try Self.day("2026-10-15")
    let receipt = try store.add(
      .entry,
      [
        "kind": .code("evaluation"), "case": .record(RecordLink(quay.id)),
        "text": .text("Vi ligger litt etter."), "on": .day(today),
      ], ActionContext(actor: "Ragna Tindevoll", today: today))
    #expect(receipt.name?.reference?.description == "E-029")
  }
}

extension MeasureRow {
  /// The measure's reference as text.
  fileprivate var name: String? { measure.reference?.description }
}
