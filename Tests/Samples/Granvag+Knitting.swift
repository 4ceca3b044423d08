package import Domain

extension Granvag {
  /// PR-004 Strikkekafé på biblioteket: small, finished, the golden final report.
  package static func knittingCafe(in language: Language = .nb) -> CaseSituation {
    var sample = SampleCase(
      4, template: "plattform", language: language, idea: knittingIdea,
      [
        "title": .text("Strikkekafé på biblioteket"), "status": .code("closed"),
        "need": .text("Mange eldre og nyinnflyttede mangler et sted å gå om kvelden."),
        "presentSituation": .text(
          "Biblioteket holder åpent en kveld i uka og har et rom som står tomt."),
        "plannedStart": .on("2025-10-01"), "plannedEnd": .on("2026-06-30"),
        "actualStart": .on("2025-10-01"), "actualEnd": .on("2026-09-15"),
        "amount": .kroner(38_500),
      ])
    sample.periodChanged(because: "Evalueringsmøtet ble holdt etter sommeren.")
    addKnittingTeam(to: &sample)
    addKnittingMeasures(to: &sample)
    addKnittingLog(to: &sample)
    addKnittingMoney(to: &sample)
    return sample.situation
  }

  private static let knittingIdea = sampleRow(
    Idea.self, 4,
    [
      "title": .text("Strikkekafé på biblioteket"), "kind": .code("idea"),
      "originalText": .text(
        "Kan vi få ha strikkekafé på biblioteket en kveld i uka? Mange sitter alene hjemme, "
          + "og på biblioteket er det varmt og gratis."),
      "senderKind": .code("resident"), "senderPerson": .row(Person.self, 18),
      "channel": .code("volunteerCentre"), "receivedOn": .on("2025-09-01"),
      "estimatedAmount": .kroner(38_500), "handler": .row(Person.self, 17),
      "status": .code("takenForward"), "decision.on": .on("2025-09-22"),
      "decision.by": .text("kommunalsjefen"),
      "decision.text": .text(
        "Kommunen og frivilligsentralen prøver ti kvelder og deler utgiftene."),
      "decision.ideaOwnerPart": .text("Var med på møtet og tok på seg å lede kveldene."),
      "reply.on": .on("2025-09-23"),
    ])

  private static func addKnittingTeam(to sample: inout SampleCase) {
    sample.phase("initiative", .completed, "2025-09-01", "2025-09-22")
    sample.phase("clarification", .completed, "2025-09-22", "2025-09-30")
    sample.phase("agreement", .notStarted)
    sample.phase("implementation", .completed, "2025-10-01", "2026-06-15")
    sample.phase("evaluation", .completed, "2026-06-16", "2026-09-15")
    sample.organisation(1, .owner, isLocal: false)
    sample.organisation(3, .partner)
    let (start, end) = ("2025-10-01", "2026-09-15")
    sample.member(18, [.ideaOwner, .teamLeader], "Leder kveldene", from: start, to: end)
    sample.member(6, [.contributor], "Vert hver kveld", from: start, to: end)
    sample.member(17, [.municipalContact], "Kontakt i kommunen", from: start, to: "2026-06-30")
    sample.member(1, [.municipalContact], "Kontakt i kommunen", from: "2026-07-01", to: end)
  }

  private static func addKnittingMeasures(to sample: inout SampleCase) {
    sample.goal(
      9, "Faste åpne kvelder", indicator: "Antall kvelder", baseline: "0", target: "10",
      result: "12")
    sample.goal(
      10, "Folk kommer", below: 9, indicator: "Antall oppmøter", baseline: "0", target: "100",
      result: "164")
    sample.measure(
      22, "Fast vert", .social, goal: 10, .done, deadline: "2025-11-01", responsible: 6,
      result: "Samme vert fra frivilligsentralen hver kveld.")
    sample.measure(
      23, "Tolv kvelder", .social, goal: 9, .done, deadline: "2026-06-15", responsible: 18,
      result: "Tolv kvelder fra oktober til juni.")
    sample.measure(
      24, "Salgsmesse", .cultural, goal: 10, .cancelled, deadline: "2026-05-01",
      responsible: 18)
    sample.change(
      of: 22, "status", from: .code("decided"), to: .code("done"), on: "2025-11-01")
    sample.change(
      of: 24, "status", from: .code("decided"), to: .code("cancelled"), on: "2026-04-10",
      reason: "Biblioteket ble pusset opp.")
  }

  private static func addKnittingLog(to sample: inout SampleCase) {
    let meeting = "2026-09-08"
    sample.entry(
      20, .adjustment, on: "2026-01-14", in: "implementation",
      "Flyttet fra tirsdag til torsdag. Grunn: kollisjon med korøvelse")
    sample.entry(
      21, .evaluation, on: meeting, in: "evaluation",
      "Deltakerne vil fortsette, og to nye verter har meldt seg")
    sample.entry(
      22, .experience, on: meeting, in: "evaluation", "Fast vert og kaffe hver gang",
      ["outcome": .code("worked")])
    sample.entry(
      23, .experience, on: meeting, in: "evaluation", "Oppslag alene ga få nye deltakere",
      ["outcome": .code("didNotWork")])
    sample.entry(
      24, .experience, on: meeting, in: "evaluation", "Avtale rom for hele året med en gang",
      ["outcome": .code("wouldDoDifferently")])
    sample.meeting(4, .workingMeeting, on: "2025-10-06", present: 6)
    sample.meeting(5, .workingMeeting, on: "2026-09-08", present: 9)
    sample.document(1, "Sluttrapport", .finalReport)
    sample.narrative(
      .finalReport, "summary",
      "Tolv åpne kvelder på biblioteket ga 164 oppmøter. Målet var ti kvelder og 100 oppmøter. "
        + "Det viktigste vi lærte, er at en fast vert får folk til å komme tilbake.")
    sample.narrative(
      .finalReport, "experience",
      "Finn en fast vert før dere bestemmer hvor mange kvelder det skal bli.")
  }

  private static func addKnittingMoney(to sample: inout SampleCase) {
    sample.money(16, .cost, "Garn og pinner", 8_500, 8_200)
    sample.money(17, .cost, "Kaffe og mat", 12_000, 11_700)
    sample.money(18, .cost, "Vertskap", 18_000, 18_000, hours: 60, rate: 300)
    sample.money(19, .funding, "Kommunen", 12_500, 12_500)
    sample.money(20, .funding, "Frivilligsentralen", 8_000, 8_000)
    sample.money(21, .funding, "Egeninnsats", 18_000, 18_000, hours: 60, rate: 300)
  }
}
