import CustomDump
import Domain
import GRDB
import Synchronization
import Testing

@testable import Store

@Suite struct OverviewTests {
  private let today = day("2026-10-15")

  @Test("INV-05: the overview has open ideas, those without handler and those without reply")
  func ideas() throws {
    let desk = try Desk()
    let handler = try desk.add(Person.self, ["name": .text("Jonas Havgløtt")])
    func added(_ title: String, _ received: String) throws -> Identifier<Idea> {
      try desk.addIdea(title, ["receivedOn": .day(day(received))])
    }
    let taken = try added("Tatt", "2026-03-01")
    _ = try desk.store.takeIdea(taken, handler: handler, desk.context)
    let waiting = try added("På vent", "2026-01-01")
    _ = try desk.store.moveIdea(waiting, to: .underAssessment, desk.context)
    _ = try desk.store.moveIdea(waiting, to: .onHold, desk.context)
    let new = try added("Ny", "2026-09-28")
    for (title, reply) in [("Henvist", nil), ("Besvart", "Takk for ideen.")] {
      let idea = try added(title, "2026-02-01")
      _ = try desk.store.decideIdea(
        idea,
        IdeaVerdict(target: .notTakenForward, decision: IdeaDecision(text: "Ikke vår sak.")),
        desk.context)
      if let reply {
        _ = try desk.store.replyToSender(idea, IdeaReply(text: reply), desk.context)
      }
    }
    let withdrawn = try added("Trukket", "2026-02-02")
    _ = try desk.store.moveIdea(withdrawn, to: .withdrawn, desk.context)
    let overview = try desk.store.overview(today: today)
    #expect(overview.openIdeas.map(\.id) == [new, taken, waiting])
    #expect(overview.withoutHandler.map(\.id) == [new, waiting])
    #expect(overview.withoutReply.map(\.title) == ["Henvist"])
    #expect(try desk.store.overview(today: today, ideaLimit: 1).openIdeas.map(\.id) == [new])
    try expectSameFigures(desk)
  }

  @Test("Overdue is before today, oldest first; due is today and the next 30 days")
  func deadlines() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Gamlekaia")
    for days in [31, 30, 0, -1, -15, -20] {
      let measure = try desk.add(
        Measure.self,
        [
          "case": .to(caseFile), "title": .text("\(days)"),
          "deadline": .day(today.adding(days: days)),
        ])
      if days == -20 { _ = try desk.store.moveMeasure(measure, to: .done, desk.context) }
    }
    let binned = try desk.add(
      Measure.self,
      ["case": .to(caseFile), "title": .text("borte"), "deadline": .day(today.adding(days: -3))])
    _ = try desk.store.delete([RecordLink(binned)], desk.context)
    let overview = try desk.store.overview(today: today)
    #expect(overview.overdue.map(\.measure.title) == ["-15", "-1"])
    #expect(overview.dueWithin30Days.map(\.measure.title) == ["0", "30"])
    #expect(overview.overdue.first?.caseTitle == "Gamlekaia")
    try expectSameFigures(desk)
  }

  @Test("A case is untouched when nothing of it has changed for more than 30 days")
  func untouched() throws {
    var desk = try Desk()
    desk.context.today = today.adding(days: -31)
    let forgotten = try desk.addCase("Glemt")
    let touched = try desk.addCase("Rørt")
    let paused = try desk.addCase("På pause")
    _ = try desk.store.moveCase(paused, to: .paused, desk.context)
    _ = try desk.addCase("Utkast", isActive: false)
    desk.context.today = today.adding(days: -30)
    _ = try desk.add(.goal, ["case": .to(touched), "text": .text("Et mål")])
    let overview = try desk.store.overview(today: today)
    #expect(overview.untouched.map(\.caseRow.id) == [forgotten])
    #expect(overview.untouched.map(\.days) == [31])
    #expect(overview.activeCases == 2)
    let tomorrow = try desk.store.overview(today: today.adding(days: 1))
    #expect(tomorrow.untouched.map(\.days) == [32, 31])
    try expectSameFigures(desk)
  }

  @Test("Every active case has its nearest unmet requirement, or none when all are met")
  func nextSteps() throws {
    let desk = try Desk()
    let quay = try desk.addCase("Gamlekaia")
    let empty = try desk.addCase("Uten krav", template: "tom")
    _ = try desk.addCase("Utkast", isActive: false)
    let steps = try desk.store.overview(today: today).nextSteps
    #expect(steps.map(\.caseRow.id) == [quay, empty])
    let situation = try desk.store.situation(quay, today: today)
    let nearest = try #require(GateEvaluation(situation).nearestUnmet)
    expectNoDifference(steps.map(\.requirement), [nearest, nil])
    #expect(nearest.key == "fieldFilled.idea")
  }

  @Test("People past their erase date are listed until they are anonymised")
  func personsToErase() throws {
    let desk = try Desk()
    func added(_ name: String, _ eraseAfter: Day?) throws -> Identifier<Person> {
      try desk.add(
        Person.self, ["name": .text(name), "eraseAfter": eraseAfter?.fieldValue ?? .blank])
    }
    let late = try added("Forfalt", today.adding(days: -1))
    let later = try added("Lenge siden", today.adding(days: -300))
    _ = try added("I dag", today)
    _ = try added("Ingen frist", nil)
    let gone = try added("Anonymisert", today.adding(days: -9))
    let written: Bool? = try desk.store.write(.edit, desk.context) { writing in
      try writing.update(
        RecordLink(gone),
        [Assignment(column: "status", value: PersonStatus.anonymised.rawValue.databaseValue)])
      return true
    }
    #expect(written == true)
    #expect(try desk.store.overview(today: today).personsToErase.map(\.id) == [later, late])
  }

  @Test("Documents are due by their review date, or when approved without archive reference")
  func reviewsDue() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Gamlekaia")
    func added(
      _ title: String, _ status: ReportStatus, review: Day? = nil, archive: String = ""
    ) throws {
      let document = try desk.add(
        DocumentReference.self,
        [
          "case": .to(caseFile), "title": .text(title), "archiveReference": .text(archive),
          "reviewOn": review?.fieldValue ?? .blank,
        ])
      guard status != .draft else { return }
      let owner = try #require(
        try desk.store.list(CaseOrganisation.self, case: caseFile).first?.organisation)
      _ = try desk.store.moveDocument(document, to: status, recipients: [owner], desk.context)
    }
    try added("godkjent", .approved)
    try added("sendt", .sent)
    try added("arkivert", .sent, archive: "26/118-4")
    try added("kladd", .draft)
    try added("ferdig", .finished)
    try added("i dag", .draft, review: today)
    try added("i fjor", .sent, review: today.adding(days: -365), archive: "25/9-1")
    try added("i morgen", .draft, review: today.adding(days: 1))
    let overview = try desk.store.overview(today: today)
    #expect(overview.reviewsDue.map(\.title) == ["i fjor", "i dag", "godkjent", "sendt"])
  }

  @Test("The figures of the title bar are counted along indexes, never over all rows")
  func plan() throws {
    let desk = try Desk()
    let plan = try desk.store.queue.unsafeRead { db in
      let statements = Mutex<[String]>([])
      db.trace { event in
        if case .statement(let statement) = event {
          statements.withLock { $0.append(statement.expandedSQL) }
        }
      }
      _ = try db.figures(today: today)
      db.trace(options: [])
      let sql = try #require(statements.withLock(\.self).first)
      return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
    }
    #expect(plan.filter { $0.hasPrefix("SCAN") } == ["SCAN CONSTANT ROW"])
    let indexes = [
      "measure USING INDEX measureByDeadline (isOpen=? AND deadline<?)",
      "ideaFigure USING INTEGER PRIMARY KEY (rowid=?)",
      "ideaFigure USING INTEGER PRIMARY KEY (rowid=?)",
      "ideaFigure USING INTEGER PRIMARY KEY (rowid<?)",
      "caseFile USING COVERING INDEX caseFileByStatus (status=? AND deletedAt=?)",
    ]
    expectNoDifference(
      plan.filter { $0.hasPrefix("SEARCH") }, indexes.map { "SEARCH \($0)" })
  }

  /// The title bar says the same as the lists.
  private func expectSameFigures(_ desk: Desk) throws {
    let overview = try desk.store.overview(today: today)
    let figures = try desk.store.figures(today: today)
    #expect(figures.overdue == overview.overdue.count)
    #expect(figures.withoutReply == overview.withoutReply.count)
    #expect(figures.withoutHandler == overview.withoutHandler.count)
    #expect(figures.openIdeas == overview.openIdeas.count)
    #expect(figures.activeCases == overview.activeCases)
  }
}
