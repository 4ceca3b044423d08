package import Domain

extension Granvag {
  /// PR-001 Møteplass på Gamlekaia: a sambygging in its fifth step.
  package static func meetingPlace(in language: Language = .nb) -> CaseSituation {
    var sample = SampleCase(
      1, template: "sambygging-6", language: language, idea: quayIdea,
      [
        "title": .text("Møteplass på Gamlekaia"), "status": .code("active"),
        "need": .text(
          "Bygda mangler et sted ute der folk kan møtes uten å kjøpe noe. "
            + "Kaia må uansett sikres nå."),
        "presentSituation": .text(
          "40 meter av kaifronten er råtten, det står to benker der, og det er ikke strøm."),
        "plannedStart": .on("2025-12-01"), "plannedEnd": .on("2027-06-30"),
        "actualStart": .on("2025-12-01"),
      ])
    addQuayTeam(to: &sample)
    addQuayGoals(to: &sample)
    addQuayMeasures(to: &sample)
    addQuayLog(to: &sample)
    addQuayMoney(to: &sample)
    return sample.situation
  }

  private static let quayIdea = sampleRow(
    Idea.self, 1,
    [
      "title": .text("Møteplass på Gamlekaia"), "kind": .code("idea"),
      "originalText": .text(
        "Gamlekaia forfaller. Kan vi gjøre den om til et sted der alle kan møtes?"),
      "senderKind": .code("association"), "senderOrganisation": .row(Organisation.self, 5),
      "channel": .code("webForm"), "receivedOn": .on("2025-11-03"),
      "handler": .row(Person.self, 1), "status": .code("takenForward"),
      "decision.on": .on("2025-12-01"), "decision.by": .text("kommunalsjefen"),
      "decision.text": .text("Kommunen setter ned et mulighetsteam for Gamlekaia."),
      "decision.ideaOwnerPart": .text("Velet var med da saken ble drøftet."),
      "reply.on": .on("2025-12-02"),
    ])

  private static func addQuayTeam(to sample: inout SampleCase) {
    sample.phase("idea", .completed, "2025-11-03", "2025-11-03")
    sample.phase("decision", .completed, "2025-11-03", "2025-12-01")
    sample.phase("start", .completed, "2025-12-01", "2026-03-02")
    sample.phase("competence", .completed, "2026-03-02", "2026-05-19")
    sample.phase("implementation", .inProgress, "2026-05-20")
    sample.phase("sharing", .notStarted)
    sample.organisation(1, .owner, isLocal: false)
    for partner in [5, 6, 11] { sample.organisation(partner, .partner) }
    let elected = "2026-01-22"
    sample.member(
      5, [.ideaOwner, .teamLeader], "Leder teamet og kaller inn til møter", isCore: true,
      from: elected)
    sample.member(
      1, [.municipalContact], "Kontakt i kommunen, referater", isCore: true, from: elected)
    sample.member(
      11, [.resourcePerson], "Dugnad og båtforeningens utstyr", isCore: true, from: elected)
    sample.member(4, [.privateActor], "Reparasjon av kaifronten", from: elected)
    sample.member(
      13, [.contributor], "Ungdommens innspill og navnekonkurransen", from: elected)
    sample.member(14, [.professional], "", from: "2026-06-01")
    sample.member(15, [.professional], "Budsjett, regnskap og søknader", from: elected)
  }

  private static func addQuayGoals(to sample: inout SampleCase) {
    sample.goal(
      1, "Gamlekaia er en møteplass hele året", indicator: "Oppmøter i året", baseline: "0",
      target: "600")
    sample.goal(
      2, "Kaia er trygg å bruke", below: 1, indicator: "Meter reparert kaifront", baseline: "0",
      target: "40")
    sample.goal(
      3, "Lag og ungdom tar plassen i bruk", below: 1, indicator: "Faste arrangementer i året",
      baseline: "1", target: "6")
  }

  private static func addQuayMeasures(to sample: inout SampleCase) {
    sample.measure(
      1, "Kartlegge ressurser", .process, goal: 1, .done, deadline: "2026-02-28",
      responsible: 5)
    sample.measure(
      2, "Søke gavefond", .process, goal: 1, .done, deadline: "2026-03-31", responsible: 15)
    sample.measure(
      3, "Prosesslederkurs", .process, goal: 1, .done, deadline: "2026-04-30", responsible: 1)
    sample.measure(
      4, "Reparere kaifronten", .physical, goal: 2, .inProgress, deadline: "2026-09-30",
      responsible: 4)
    sample.measure(
      5, "Bygge benker på dugnad", .physical, goal: 3, .inProgress, deadline: "2026-11-15",
      responsible: 11)
    sample.measure(
      6, "Lys og strøm", .physical, goal: 2, .decided, deadline: "2026-10-10",
      responsible: 14)
    sample.measure(
      7, "Skilt og navnekonkurranse", .cultural, goal: 3, .postponed, deadline: "2027-04-15",
      first: "2026-08-31", responsible: 13)
    sample.measure(
      8, "Åpningsfest", .social, goal: 1, .proposed, deadline: "2027-05-29", responsible: 5)
    let reason = "Navnet velges når kaia er ferdig."
    sample.change(
      of: 7, "status", from: .code("decided"), to: .code("postponed"), on: "2026-08-31",
      reason: reason)
    sample.change(
      of: 7, "deadline", from: .on("2026-08-31"), to: .on("2027-04-15"), on: "2026-08-31",
      reason: reason)
  }

  private static func addQuayLog(to sample: inout SampleCase) {
    for (number, text, kind, offeredBy) in [
      (1, "Båt og kran", ResourceKind.equipment, "Granvåg båtforening"),
      (2, "Snekkere på dugnad", .time, "Gamlekaia vel"),
      (3, "Tegninger av kaia", .competence, municipality),
    ] {
      sample.entry(
        number, .resource, on: "2026-02-05", in: "start", text,
        ["subkind": .code(kind.rawValue), "offeredBy": .text(offeredBy)])
    }
    sample.entry(
      4, .possibility, on: "2026-02-12", in: "start",
      "Sommermarked sammen med næringsforeningen")
    sample.entry(
      5, .competence, on: "2026-04-22", in: "competence", "Prosesslederkurs for teamet",
      [
        "subkind": .code("processLeaderCourse"),
        "persons": .rows(Person.self, [1, 4, 5, 11, 13, 15]),
        "organisations": .rows(Organisation.self, [5, 6, 11]),
      ])
    sample.entry(
      6, .adjustment, on: "2026-08-31", in: "implementation",
      "Navnekonkurransen flyttes til våren. Grunn: navnet velges når kaia er ferdig")
    sample.entry(
      7, .experience, on: "2026-10-13", in: "implementation",
      "Dugnad på kveldstid samlet flest", ["outcome": .code("worked")])
    sample.answers("success", on: "2026-02-12", [.no, .partly, .partly, .partly])
    sample.answers("success", on: "2026-04-23", [.partly, .partly, .partly, .yes])
    sample.answers("success", on: "2026-06-18", [.partly, .partly, .yes, .yes])
    sample.answers("success", on: "2026-09-12", [.yes, .partly, .yes, .yes])
  }

  private static func addQuayMoney(to sample: inout SampleCase) {
    sample.money(1, .cost, "Materialer", 82_000, 61_250)
    sample.money(2, .cost, "Benker og lys", 48_000, nil)
    sample.money(3, .cost, "Kurs", 12_000, 12_000)
    sample.money(4, .cost, "Møter", 8_000, 5_500)
    sample.money(5, .cost, "Dugnad", 36_000, nil, hours: 120, rate: 300)
    sample.money(6, .funding, "Kommunen", 60_000, 60_000)
    sample.money(7, .funding, "Gavefond", 90_000, 45_000)
    sample.money(8, .funding, "Egeninnsats", 36_000, nil, hours: 120, rate: 300)
  }
}
