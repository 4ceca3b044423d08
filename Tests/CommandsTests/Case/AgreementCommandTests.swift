import Commands
import Domain
import Testing

@Suite("Agreements, parties and contributions on the command line")
struct AgreementCommandTests {
  /// A large case from a party with two partners, past its clarification.
  private func caseWithPartners(_ place: Workplace) throws -> String {
    let reference = try place.done(
      "case", "add", "--title", "Læreplasser", "--template", "plattform", "--amount", "450000")
    for name in ["Næringsforeningen", "Frivilligsentralen", "Byggmester"] {
      try place.done("organisation", "add", "--name", name)
    }
    try place.done(
      "case-organisation", "add", reference, "--organisation", "Næringsforeningen")
    try place.done(
      "case-organisation", "add", reference, "--organisation", "Frivilligsentralen")
    try place.done(
      "case-organisation", "add", reference, "--organisation", "Byggmester", "--role", "supplier")
    return reference
  }

  @Test("INV-09 parties are of the owner and partners, each once, and stay so")
  func parties() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    let agreement = try place.done(
      "agreement", "add", reference, "--purpose", "Læreplasser", "--party", "Granvåg kommune")

    let supplier = place.run("agreement", "party", "add", agreement, "--organisation", "Byggmester")
    #expect(supplier.exitReason == .refused, "B-02")
    #expect(supplier.standardError.contains("ikke eier eller partner"))
    try place.done("agreement", "party", "add", agreement, "--organisation", "Næringsforeningen")
    let twice = place.run(
      "agreement", "party", "add", agreement, "--organisation", "Næringsforeningen")
    #expect(twice.standardError.contains("part i avtalen fra før"))
    let demoted = place.run(
      "case-organisation", "edit", reference, "Næringsforeningen", "--role", "supplier")
    #expect(demoted.standardError.contains("part i \(agreement)"))
    #expect(
      place.run("case-organisation", "delete", reference, "Næringsforeningen").exitReason
        == .refused)
    let json = try place.json("agreement", "show", agreement)
    #expect(json["parties"].list.count == 2)
  }

  @Test("INV-10 V-21 what an agreement lacks is named all at once, and nothing of it is taken away")
  func gaps() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    let agreement = try place.done(
      "agreement", "add", reference, "--party", "Granvåg kommune", "--party",
      "Næringsforeningen")

    let refused = place.run("agreement", "status", agreement, "readyToSign")
    #expect(refused.exitReason == .refused)
    for words in [
      "formål", "likeverd", "varighet", "evalueringsdato",
      "bidrag fra Granvåg kommune og Næringsforeningen",
    ] {
      #expect(refused.standardError.contains(words), "\(words)")
    }
    try place.done(
      "agreement", "edit", agreement, "--purpose", "Læreplasser", "--equality", "Én stemme hver",
      "--duration", "Ett år", "--evaluation-on", "2027-10-15")
    for party in ["Granvåg kommune", "Næringsforeningen"] {
      try place.done("agreement", "party", "edit", agreement, party, "--contribution", "Arbeid")
    }
    try place.done("agreement", "status", agreement, "readyToSign")
    let blanked = place.run("agreement", "edit", agreement, "--equality", "   ")
    #expect(blanked.standardError.contains("Avtalen mangler: likeverd."))
    let left = place.run("agreement", "party", "delete", agreement, "Næringsforeningen")
    #expect(left.standardError.contains("minst to parter"))
    #expect(
      place.run("agreement", "party", "add", agreement, "--organisation", "Frivilligsentralen")
        .standardError.contains("bidrag fra Frivilligsentralen"))
  }

  @Test("INV-11 INV-12 V-18 signing names who has not anchored; then nothing but a version changes")
  func life() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    let agreement = try place.done(
      "agreement", "add", reference, "--purpose", "Læreplasser", "--equality", "Én stemme hver",
      "--duration", "Ett år", "--evaluation-on", "2026-10-15")
    for party in ["Granvåg kommune", "Næringsforeningen"] {
      try place.done(
        "agreement", "party", "add", agreement, "--organisation", party, "--contribution", "Arbeid")
    }
    try place.done("agreement", "status", agreement, "readyToSign")
    let entry = try place.done(
      "agreement", "anchor", agreement, "Granvåg kommune", "--body", "Ledergruppa", "--on",
      "2026-10-01", "--case-number", "26/101")
    #expect(try place.json("entry", "list", reference).list.first?["body"].text == "Ledergruppa")
    #expect(entry.hasPrefix("E-"))

    let all = place.run("agreement", "sign", agreement)
    #expect(all.standardError.contains("Næringsforeningen har ikke forankret avtalen."))
    #expect(
      place.run("agreement", "sign", agreement, "Granvåg kommune", "--on", "2026-12-01")
        .exitReason == .refused, "a day that has not come")
    try place.done(
      "agreement", "sign", agreement, "Granvåg kommune", "--on", "2026-10-10", "--role",
      "kommunalsjef", "--place", "Granvåg")
    #expect(try place.json("agreement", "show", agreement)["status"].text == "readyToSign")
    try place.done("agreement", "anchor", agreement, "Næringsforeningen")
    try place.done("agreement", "sign", agreement, "Næringsforeningen")
    let signed = try place.json("agreement", "show", agreement)
    #expect(signed["status"].text == "signed", "the last signature signs the agreement")
    #expect(signed["parties"].list.first?["signedByRole"].text == "kommunalsjef")

    let edited = place.run("agreement", "edit", agreement, "--purpose", "Noe annet")
    #expect(edited.standardError.contains("Lag en ny versjon"))
    #expect(place.run("agreement", "delete", agreement).exitReason == .refused)
    #expect(
      place.run("agreement", "party", "edit", agreement, "Granvåg kommune", "--contribution", "X")
        .exitReason == .refused)
    #expect(
      try place.json("overview")["agreementsToEvaluate"].list.first?["reference"].text
        == agreement)

    let next = try place.done("agreement", "version", agreement)
    let draft = try place.json("agreement", "show", next)
    #expect(draft["version"].number == 2 && draft["replaces"].text == agreement)
    #expect(draft["parties"].list.count == 2)
    #expect(place.run("agreement", "version", agreement).exitReason == .refused, "once")
    #expect(place.run("agreement", "version", next).exitReason == .refused, "a draft")
    try place.done("agreement", "status", next, "readyToSign")
    try place.done("agreement", "sign", next)
    #expect(try place.json("agreement", "show", agreement)["status"].text == "replaced")
    try place.done("agreement", "status", next, "inForce")
    #expect(place.run("agreement", "status", next, "terminated").exitReason == .refused)
    try place.done("agreement", "status", next, "expired")
  }

  @Test("V-02 B-01 a cell of the grid is ticked once, for a known organisation or in words")
  func contributions() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    try place.done(
      "contribution", "add", reference, "--actor", "Næringsforeningen", "--verb", "define")
    try place.done(
      "contribution", "add", reference, "--actor", "Ungdommene", "--verb", "design", "--note",
      "Tegner")

    let twice = place.run(
      "contribution", "add", reference, "--organisation", "Næringsforeningen", "--verb", "define")
    #expect(twice.exitReason == .refused)
    let rows = try place.json("contribution", "list", reference).list
    #expect(rows.count == 2)
    #expect(rows.first?["organisation"].text?.hasPrefix("O-") == true)
    try place.done(
      "contribution", "edit", reference, "Ungdommene", "design", "--note", "Tegner og bygger")
    try place.done("contribution", "delete", reference, "Næringsforeningen", "define")
    #expect(try place.json("contribution", "list", reference).list.count == 1)
  }

  @Test("B-01 B-02 V-01 an organisation says in which phase it joined; a supplier is listed apart")
  func joinedInPhase() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    try place.done("case", "status", reference, "active")
    try place.done("organisation", "add", "--name", "Velet")
    try place.done("case-organisation", "add", reference, "--organisation", "Velet")

    let rows = try place.json("case-organisation", "list", reference).list
    #expect(rows.last?["joinedInPhase"].text == "initiative")
    #expect(rows.map { $0["role"].text }.filter { $0 == "supplier" }.count == 1)
    #expect(rows.map { $0["role"].text }.filter { $0 == "owner" }.count == 1)
  }

  @Test("V-22 a new amount says what is asked for now, and the history has the size")
  func sizeReceipt() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    try place.done("case", "edit", reference, "--amount", "99999")

    let large = place.run("case", "edit", reference, "--amount", "100 000")
    #expect(large.standardError.contains("Nå stort prosjekt"))
    #expect(large.standardError.contains("forankring hos hver part i avtalen"))
    #expect(try place.json("case", "show", reference)["size"].text == "large")
    let unknown = place.run("case", "edit", reference, "--amount", "")
    #expect(unknown.standardError.contains("krav gjelder ikke lenger"))
    #expect(try place.json("case", "show", reference)["size"].text == "unknown")
    #expect(try place.done("history", reference).contains("størrelse"))
  }

  @Test(
    "V-03 V-04 V-08 V-12 ideas are never refused by topic; challenge, priority and channel show")
  func ideas() throws {
    let place = try Workplace()
    let topic = try place.done(
      "idea", "add", "--title", "Ny kommunegrense", "--original-text", "Flytt grensen.")
    let climate = try place.done(
      "idea", "add", "--title", "Sol", "--original-text", "Sol på taket", "--challenge", "climate",
      "--estimated-amount", "100000", "--channel", "municipality")
    let small = try place.done(
      "idea", "add", "--title", "Benk", "--original-text", "En benk", "--estimated-amount", "99999",
      "--goal-references", "municipalPlan=Folkehelse", "--channel", "municipality")

    let found = try place.json("idea", "list", "--challenge", "climate").list
    #expect(found.map { $0["reference"].text } == [climate])
    let order = try place.json("idea", "list", "--prioritised").list
    #expect(order.map { $0["reference"].text } == [climate, small, topic])
    #expect(try place.json("idea", "show", climate)["isChannelRefused"].flag == true)
    #expect(try place.json("idea", "show", small)["isChannelRefused"].flag == false, "V-09")
    #expect(try place.done("idea", "show", climate).contains("Denne kom via kommunen"))
  }

  @Test("O-18 a role may be laid down in an agreement")
  func laidDownIn() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    let agreement = try place.done("agreement", "add", reference)
    try place.done(
      "team", "add", reference, "--person", "Ragna Tindevoll", "--role", "teamLeader",
      "--laid-down-in", agreement)

    let member = try place.json("team", "list", reference).list.first
    #expect(member?["laidDownIn"].text == agreement)
  }

  @Test("INV-09 what the bin held does not come back against what has happened since")
  func restored() throws {
    let place = try Workplace()
    let reference = try caseWithPartners(place)
    let agreement = try place.done(
      "agreement", "add", reference, "--party", "Granvåg kommune", "--party", "Næringsforeningen")
    try place.done("agreement", "party", "delete", agreement, "Næringsforeningen")
    try place.done(
      "case-organisation", "edit", reference, "Næringsforeningen", "--role", "supplier")
    try place.done("agreement", "delete", agreement)
    try place.done("bin", "restore", agreement)
    #expect(try place.json("agreement", "show", agreement)["parties"].list.count == 1)
  }

  @Test("V-12 V-17 a large initiative from outside is not signed before its channel is dealt with")
  func channelBarsSigning() throws {
    let place = try Workplace()
    let idea = try place.done(
      "idea", "add", "--title", "Sol", "--original-text", "Sol på taket", "--sender-kind",
      "association", "--channel", "municipality", "--estimated-amount", "100000")
    let reference = try place.done(
      "idea", "decide", idea, "takenForward", "--text", "Ja.", "--by", "Rådet", "--template",
      "plattform")
    try place.done("case-organisation", "add", reference, "--organisation", "Gamlekaia vel")
    let agreement = try place.done(
      "agreement", "add", reference, "--purpose", "Sol", "--equality", "Én stemme hver",
      "--duration", "Ett år", "--evaluation-on", "2027-10-15")
    for party in ["Granvåg kommune", "Gamlekaia vel"] {
      try place.done(
        "agreement", "party", "add", agreement, "--organisation", party, "--contribution", "Arbeid")
      try place.done("agreement", "anchor", agreement, party)
    }
    try place.done("agreement", "status", agreement, "readyToSign")

    let refused = place.run("agreement", "sign", agreement)
    #expect(refused.exitReason == .refused)
    #expect(refused.standardError.contains("frivilligsentral eller næringsforening"))
    try place.done("idea", "edit", idea, "--channel", "volunteerCentre")
    try place.done("agreement", "sign", agreement)
    #expect(try place.json("agreement", "show", agreement)["status"].text == "signed")

    let waiting = place.run("case", "start", reference, "implementation")
    #expect(waiting.exitReason == .refused, "INV-08")
    #expect(waiting.standardError.contains("Avklaring"))
    #expect(waiting.standardError.contains("hovedutfordring med begrunnelse"))
  }
}
