import Domain
import Testing

@testable import Store

@Suite("Series of meetings")
struct SeriesTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let followUp = LocalizedText("Oppfølging", nn: "Oppfylging", en: "Follow-up")

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
  }

  private func plan(
    _ series: Identifier<MeetingSeries>, _ values: FieldValues = [:]
  ) throws -> Meeting {
    let receipt = try desk.store.planMeeting(
      in: series, values, followUp: followUp, desk.context)
    let id = try #require(receipt.name?.link.identifier(of: Meeting.self))
    return try desk.store.record(id)
  }

  private func hold(_ meeting: Meeting) throws {
    _ = try desk.store.moveMeeting(meeting.id, to: .held, desk.context)
  }

  @Test("Rules.md 2.9: a series begins today unless told, and its kind is chosen")
  func defaults() throws {
    try desk.expectRefusal(of: "kind", .required) {
      _ = try desk.add(.meetingSeries, ["interval": .code("month")])
    }
    let id = try desk.add(MeetingSeries.self, ["kind": .code("steeringGroup")])
    let series = try desk.store.record(id)
    #expect(series.startsOn == desk.context.today)
    #expect(series.interval == .free)
  }

  @Test("Rules.md 2.9: a meeting takes kind, organisers and case from its series, unless told")
  func meeting() throws {
    let club = try desk.add(Organisation.self, ["name": .text("Gamlekaia vel")])
    let series = try desk.addSeries(
      ["case": .to(caseFile), "organisers": .list([.to(club)])])
    let values: FieldValues = ["series": .to(series), "on": .day(day("2026-10-08"))]
    let taken = try desk.store.record(try desk.add(Meeting.self, values))
    #expect(taken.kind == .discussionMeeting)
    #expect(taken.organisers == [club])
    #expect(taken.caseFile == caseFile)
    let told = try desk.add(
      Meeting.self, values.merging(["kind": .code("openMeeting")]) { $1 })
    #expect(try desk.store.record(told).kind == .openMeeting)
    #expect(try desk.store.record(told).isOpen)
  }

  @Test("V-13, V-15: the next meeting is planned like the latest one, but for what is told")
  func planning() throws {
    let series = try desk.addSeries(["startsOn": .day(day("2026-10-08"))])
    let first = try plan(
      series,
      [
        "from": .text("18:00"), "to": .text("20:00"), "place": .text("Kaikanten"),
        "host": .text("Ragna"),
      ])
    #expect(first.on == day("2026-10-08"))
    try desk.inOneStep { _ = try plan(series) }
    let second = try #require(try desk.store.list(Meeting.self).last)
    #expect(second.on == day("2026-11-12"))
    for key: FieldKey in ["from", "to", "place", "host"] {
      #expect(second[key] == first[key], "\(key)")
    }
    let third = try plan(
      series, ["on": .day(day("2026-12-01")), "place": .text("Biblioteket")])
    #expect(third.on == day("2026-12-01"))
    #expect(third.place == "Biblioteket")
    #expect(third.host == "Ragna")
  }

  @Test("INV-25: the next day passes over a time in which the series pauses")
  func pausedMonth() throws {
    let series = try desk.addSeries()
    _ = try plan(series, ["on": .day(day("2026-06-11"))])
    _ = try desk.add(
      .seriesPause,
      [
        "series": .to(series), "from": .day(day("2026-07-01")), "to": .day(day("2026-07-31")),
        "reason": .text("Fellesferie"),
      ])
    #expect(try plan(series).on == day("2026-08-13"))
  }

  @Test("A series that expects nothing has no day of its own to plan for")
  func free() throws {
    let series = try desk.addSeries(["interval": .code("free")])
    try desk.expectRefusal(of: "on", .required) { _ = try plan(series) }
    let meeting = try plan(series, ["on": .day(day("2026-10-20"))])
    let item = try desk.addItem("Lys", at: meeting.id)
    try desk.expectRefusal(.noNextMeeting) {
      _ = try desk.store.carryItem(item, .move, followUp: followUp, desk.context)
    }
  }

  @Test("V-14: at a co-creation workshop the standing items tell, ask and evaluate")
  func standingItems() throws {
    let items = ["Hva skjer", "Nye ideer", "Hvordan går det", "Eventuelt"]
    let series = try desk.addSeries(
      [
        "kind": .code("coCreationWorkshop"), "interval": .code("quarter"),
        "standingItems": .list(items.map { .text($0) }),
      ])
    let meeting = try plan(series)
    #expect(
      try desk.agenda(of: meeting.id)
        == ["1 Hva skjer", "2 Nye ideer", "3 Hvordan går det", "4 Eventuelt"])
    #expect(
      try desk.store.list(AgendaItem.self).map(\.kind)
        == [.information, .input, .evaluation, .discussion])
    #expect(meeting.isOpen)
  }

  @Test("V-14: a standing item is as it was last time, in kind and minutes")
  func standingItemKept() throws {
    let series = try desk.addSeries(["standingItems": .list([.text("Runde")])])
    let first = try plan(series, ["on": .day(day("2026-09-10"))])
    let round = try #require(try desk.store.list(AgendaItem.self).first)
    _ = try desk.store.edit(
      RecordLink(round.id), ["kind": .code("input"), "minutes": .integer(30)], desk.context)
    try hold(first)
    let second = try plan(series)
    #expect(try desk.agenda(of: second.id) == ["1 Runde"])
    let again = try #require(try desk.store.list(AgendaItem.self).last)
    #expect(again.kind == .input)
    #expect(again.minutes == 30)
  }

  @Test("A5.1: what is open since last is first on the agenda, as long as something is")
  func openMeasures() throws {
    let series = try desk.addSeries(["standingItems": .list([.text("Runde")])])
    let first = try plan(series, ["on": .day(day("2026-09-10"))])
    let item = try #require(try desk.store.list(AgendaItem.self).first)
    _ = try desk.store.makeMeasure(
      of: item.id, in: caseFile, ["title": .text("Sette opp lys")], desk.context)
    try hold(first)
    let second = try plan(series)
    #expect(try desk.agenda(of: second.id) == ["1 Oppfølging", "2 Runde"])
    let note = try desk.store.list(AgendaItem.self).first { $0.title == "Oppfølging" }?.note
    #expect(note == "T-001 Sette opp lys")
    let measure = try #require(try desk.store.list(Measure.self).first)
    _ = try desk.store.moveMeasure(measure.id, to: .done, desk.context)
    #expect(try desk.agenda(of: try plan(series).id) == ["1 Runde"])
  }

  @Test("V-15: a series without standing items follows up all the same")
  func withoutStandingItems() throws {
    let meeting = try plan(try desk.addSeries())
    #expect(try desk.agenda(of: meeting.id) == ["1 Oppfølging"])
  }

  @Test("A5.1: what the last meeting did not reach is moved to the next, or copied from minutes")
  func unreached() throws {
    let series = try desk.addSeries(["standingItems": .list([.text("Runde")])])
    let first = try plan(series, ["on": .day(day("2026-08-13"))])
    let light = try desk.addItem("Lys", at: first.id)
    _ = try desk.addItem("Kai", at: first.id, ["note": .text("Drøftet")])
    try hold(first)
    try desk.inOneStep { _ = try plan(series) }
    let second = try #require(try desk.store.list(Meeting.self).last)
    #expect(try desk.agenda(of: first.id) == ["1 Runde", "2 Kai"])
    #expect(try desk.agenda(of: second.id) == ["1 Runde", "2 Lys"])
    #expect(try desk.store.record(light).carriedFrom == RecordLink(first.id))

    try hold(second)
    _ = try desk.store.approveMinutes(second.id, by: "Alle", desk.context)
    let third = try plan(series)
    #expect(try desk.agenda(of: second.id) == ["1 Runde", "2 Lys"])
    #expect(try desk.agenda(of: third.id) == ["1 Runde", "2 Lys"])
    #expect(try desk.store.list(AgendaItem.self).last?.carriedFrom == RecordLink(light))
  }

  @Test("Rules.md 4.5: an item is carried on to a next meeting that is planned for it")
  func carrying() throws {
    let series = try desk.addSeries(["standingItems": .list([.text("Runde")])])
    let first = try plan(series, ["on": .day(day("2026-10-08"))])
    let light = try desk.addItem("Lys", at: first.id)
    try desk.inOneStep {
      _ = try desk.store.carryItem(light, .move, followUp: followUp, desk.context)
    }
    let next = try #require(try desk.store.list(Meeting.self).last)
    #expect(next.on == day("2026-11-12"))
    #expect(next.series == series)
    #expect(try desk.agenda(of: first.id) == ["1 Runde"])
    #expect(try desk.agenda(of: next.id) == ["1 Runde", "2 Lys"])
  }

  @Test("INV-25: a month that has ended without a held meeting is missing, unless it is paused")
  func gaps() throws {
    let series = try desk.addSeries(["case": .to(caseFile)])
    for iso in ["2026-06-11", "2026-08-13"] {
      try hold(try plan(series, ["on": .day(day(iso))]))
    }
    let pause = try desk.add(
      SeriesPause.self,
      [
        "series": .to(series), "from": .day(day("2026-07-01")), "to": .day(day("2026-07-31")),
        "reason": .text("Fellesferie"),
      ])
    #expect(try desk.store.record(pause).caseFile == caseFile)
    func missing() throws -> [Day] {
      try desk.store.seriesRows(today: desk.context.today).flatMap(\.gaps).map(\.interval.first)
    }
    #expect(try missing() == [day("2026-09-01")])
    try desk.inOneStep { _ = try desk.store.delete([RecordLink(pause)], desk.context) }
    #expect(try missing() == [day("2026-07-01"), day("2026-09-01")])
    _ = try desk.store.moveCase(caseFile, to: .paused, desk.context)
    #expect(try missing().isEmpty, "a case that is not active lacks no meeting")
  }

  @Test("INV-14: neither a series nor its pause ends before it begins, and a pause says why")
  func periods() throws {
    try desk.expectRefusal(of: "endsOn", .endBeforeStart) {
      _ = try desk.addSeries(["endsOn": .day(day("2026-05-31"))])
    }
    let series = try desk.addSeries()
    var values: FieldValues = [
      "series": .to(series), "from": .day(day("2026-07-31")), "to": .day(day("2026-07-01")),
      "reason": .text("Ferie"),
    ]
    try desk.expectRefusal(of: "to", .endBeforeStart) { _ = try desk.add(.seriesPause, values) }
    values["to"] = .day(day("2026-07-31"))
    values["reason"] = .text(" ")
    try desk.expectRefusal(of: "reason", .required) { _ = try desk.add(.seriesPause, values) }
  }

  @Test("INV-06: a series takes its pauses to the bin, and leaves its meetings")
  func bin() throws {
    let series = try desk.addSeries()
    let meeting = try plan(series)
    _ = try desk.add(
      .seriesPause,
      [
        "series": .to(series), "from": .day(day("2026-07-01")), "to": .day(day("2026-07-31")),
        "reason": .text("Ferie"),
      ])
    try desk.inOneStep {
      let receipt = try desk.store.delete([RecordLink(series)], desk.context)
      #expect(receipt.keptRows == 1)
    }
    #expect(try desk.store.list(SeriesPause.self).isEmpty)
    #expect(try desk.store.record(meeting.id).series == series)
    #expect(throws: StoreError.notFound("meetingSeries")) { try plan(series) }
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(series)], desk.context) }
    #expect(try desk.store.list(SeriesPause.self).count == 1)
  }
}
