import CustomDump
import Domain
import Testing

@testable import Store

/// Figures over the whole file (Rules.md 3.7).
@Suite struct StatisticsTests {
  private let today = day("2026-10-15")

  /// An idea that was decided after some days, and answered some days after that.
  private func addIdea(
    _ desk: Desk, received: String, decidedAfter: Int? = nil, answeredAfter: Int? = nil
  ) throws -> Identifier<Idea> {
    let idea = try desk.addIdea("Idé", ["receivedOn": .day(day(received))])
    guard let decidedAfter else { return idea }
    let decided = day(received).adding(days: decidedAfter)
    _ = try desk.store.decideIdea(
      idea,
      IdeaVerdict(
        target: .notTakenForward, decision: IdeaDecision(on: decided, text: "Ikke vår sak.")),
      desk.context)
    if let answeredAfter {
      let reply = IdeaReply(on: decided.adding(days: answeredAfter), text: "Takk.")
      _ = try desk.store.replyToSender(idea, reply, desk.context)
    }
    return idea
  }

  @Test("Every quarter from the first idea to today says what came in and went out")
  func quarters() throws {
    let desk = try Desk()
    _ = try addIdea(desk, received: "2025-12-31", decidedAfter: 1, answeredAfter: 90)
    _ = try addIdea(desk, received: "2026-01-01", decidedAfter: 10)
    _ = try addIdea(desk, received: "2026-07-01")
    let binned = try addIdea(desk, received: "2024-01-01", decidedAfter: 1)
    _ = try desk.store.delete([RecordLink(binned)], desk.context)
    let figures = try desk.store.statistics(today: today).quarters.map {
      [$0.year, $0.quarter, $0.received, $0.decided, $0.answered]
    }
    expectNoDifference(
      figures,
      [
        [2025, 4, 1, 0, 0], [2026, 1, 1, 2, 0], [2026, 2, 0, 0, 1], [2026, 3, 1, 0, 0],
        [2026, 4, 0, 0, 0],
      ])
  }

  @Test("Each quarter says how many measures were past their deadline when it ended")
  func overdueTrend() throws {
    var desk = try Desk()
    desk.context = Self.acting(on: "2026-01-10")
    let caseFile = try desk.addCase("Gamlekaia")
    func add(_ deadline: String) throws -> Identifier<Measure> {
      try desk.add(
        Measure.self,
        ["case": .to(caseFile), "title": .text("Tiltak"), "deadline": .day(day(deadline))])
    }
    let measures = try ["2026-01-31", "2026-03-31", "2026-06-30", "2026-09-01"].map(add)
    desk.context = Self.acting(on: "2026-04-15")
    _ = try desk.store.moveMeasure(measures[0], to: .done, desk.context)
    desk.context = Self.acting(on: "2026-07-01")
    _ = try desk.store.edit(
      RecordLink(measures[2]), ["deadline": .day(day("2026-12-01"))], desk.context)
    desk.context = Self.acting(on: "2026-10-01")
    _ = try desk.store.delete([RecordLink(measures[3])], desk.context)
    func trend(_ today: String) throws -> [[Int]] {
      try desk.store.statistics(today: day(today)).quarters.map {
        [$0.year, $0.quarter, $0.overdue]
      }
    }
    // A deadline on the last day of a quarter has not passed when that day ends.
    expectNoDifference(
      try trend("2026-10-15"), [[2026, 1, 1], [2026, 2, 1], [2026, 3, 2], [2026, 4, 1]])
    expectNoDifference(
      try trend("2026-12-31"), [[2026, 1, 1], [2026, 2, 1], [2026, 3, 2], [2026, 4, 2]])
    expectNoDifference(try trend("2026-02-01"), [[2026, 1, 1]])
  }

  private static func acting(on today: String) -> ActionContext {
    ActionContext(actor: "Ragna Tindevoll", today: day(today), reason: "Slik ble det.")
  }

  @Test(
    "Medians are of the ideas decided and answered; of an even number the middle, rounded down",
    arguments: [
      ([], nil), ([nil], nil), ([7], 7), ([40, 10, 3], 10), ([40, 10], 25), ([3, 4, nil], 3),
      ([0, 0, 99, 100], 49),
    ] as [([Int?], Int?)])
  func medians(_ days: [Int?], _ median: Int?) throws {
    let desk = try Desk()
    for count in days {
      _ = try addIdea(
        desk, received: "2026-02-20", decidedAfter: count, answeredAfter: count.map { _ in 2 })
    }
    let statistics = try desk.store.statistics(today: today)
    #expect(statistics.medianDaysToDecision == median)
    #expect(statistics.medianDaysToReply == median.map { $0 + 2 })
  }

  @Test("Every status has its number, zeros included, and rows in the bin count for nothing")
  func statuses() throws {
    let desk = try Desk()
    _ = try addIdea(desk, received: "2026-01-01", decidedAfter: 3)
    _ = try addIdea(desk, received: "2026-01-01")
    _ = try desk.addCase("Utkast", isActive: false)
    let caseFile = try desk.addCase("Gamlekaia")
    let measures = try (1...4).map {
      try desk.add(Measure.self, ["case": .to(caseFile), "title": .text("Tiltak \($0)")])
    }
    _ = try desk.store.moveMeasure(measures[0], to: .done, desk.context)
    _ = try desk.store.moveMeasure(measures[1], to: .done, desk.context)
    _ = try desk.store.delete([RecordLink(measures[1])], desk.context)
    let statistics = try desk.store.statistics(today: today)
    expectNoDifference(
      statistics.measuresByStatus,
      [.proposed: 2, .decided: 0, .inProgress: 0, .postponed: 0, .done: 1, .cancelled: 0])
    #expect(statistics.ideasByStatus.count == IdeaStatus.allCases.count)
    #expect(statistics.ideasByStatus[.received] == 1)
    #expect(statistics.ideasByStatus[.notTakenForward] == 1)
    expectNoDifference(
      statistics.casesByStatus,
      [.draft: 1, .active: 1, .paused: 0, .closed: 0, .discontinued: 0, .archived: 0])
  }

  @Test("Active cases are counted by template and phase, in the municipality's language")
  func phases() throws {
    let desk = try Desk()
    _ = try desk.addCase("En")
    _ = try desk.addCase("To")
    _ = try desk.addCase("Utkast", isActive: false)
    let paused = try desk.addCase("På pause")
    _ = try desk.store.moveCase(paused, to: .paused, desk.context)
    _ = try desk.addCase("Plattform", template: "plattform")
    let title = try #require(try desk.store.template("plattform")?.phases.first?.title)
    func byPhase(_ language: Language) throws -> [CasesInPhase] {
      let platform = try #require(try desk.store.platform())
      _ = try desk.store.edit(
        RecordLink(platform.id), ["language": .code(language.rawValue)], desk.context)
      return try desk.store.statistics(today: today).casesByPhase
    }
    for language in Language.allCases {
      let idea = language == .en ? "Idea in" : "Idé inn"
      expectNoDifference(
        try byPhase(language),
        [
          CasesInPhase(template: "plattform", phase: title.text(in: language), count: 1),
          CasesInPhase(template: "sambygging-6", phase: idea, count: 2),
        ])
    }
  }
}
