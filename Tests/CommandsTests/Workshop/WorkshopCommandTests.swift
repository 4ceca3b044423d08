import Commands
import Domain
import Exchange
import Store
import Templates
import Testing

/// Workshops on the command line, over the sample municipality's M-030.
@Suite("workshop")
struct WorkshopCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  private func ranking() throws -> [String] {
    try place.json("workshop", "result", "M-030").list.map { row in
      "\(row["key"].text ?? "") \(row["groups"].number ?? 0)/\(row["points"].number ?? 0) "
        + "\(row["rank"].number ?? 0)\(row["shared"].flag == true ? "=" : "")"
    }
  }

  @Test("K-07: M-030 has six groups and 31 participants, and is not closed")
  func show() throws {
    let sheet = try place.json("workshop", "show", "M-030")
    #expect(sheet["groups"].list.count == 6)
    #expect(sheet["headcount"].number == 31)
    #expect(sheet["isOpen"].flag == true)
    #expect(sheet["groups"].list[0]["headcount"].number == 6)
    #expect(sheet["theme"].text == "Hva må til for at flere er med fra starten?")
  }

  @Test("K-09: the result of M-030 is by groups, then points, with the method and the set stated")
  func result() throws {
    #expect(
      try ranking() == [
        "1 6/27 1", "2 5/21 2", "3 5/14 3", "9 4/10 4", "4 4/9 5", "7 1/3 6", "18 1/2 7",
        "5 1/1 8=", "8 1/1 8=", "13 1/1 8=", "15 1/1 8=",
      ])
    let text = try place.done("workshop", "result", "M-030")
    #expect(text.contains("Slik telte vi"))
    // K-06: a set, in no order.
    #expect(text.contains("uten rekkefølge: 1, 2, 3, 4 og 9 (de samme fem som her)"))
  }

  @Test("INV-17, K-09: a ballot has one to five distinct keys that exist; a new one replaces it")
  func ballots() throws {
    let twice = place.run("workshop", "ballot", "M-030", "1", "1", "1", "3")
    #expect(twice.exitReason == .refused)
    #expect(twice.standardError.contains("Nøkkel 1 er valgt to ganger."))
    for keys in [["1", "2", "3", "4", "5", "6"], ["19"], ["S20"], ["W1"]] {
      let refused = Program(place.environment).run(["workshop", "ballot", "M-030", "1"] + keys)
      #expect(refused.exitReason == .refused, "\(keys)")
    }
    try place.done("workshop", "ballot", "M-030", "6", "1", "2", "4", "9", "3")
    #expect(try ranking().contains("2 5/22 2"))
    #expect(try ranking().contains("4 4/8 5"))
    try place.done("undo")
    #expect(try ranking().contains("2 5/21 2"))
  }

  @Test("K-09: fewer than five keys are taken and marked; a new group needs its headcount")
  func shortBallot() throws {
    let without = place.run("workshop", "ballot", "M-030", "7", "1", "3")
    #expect(without.exitReason == .refused)
    let cast = place.run("workshop", "ballot", "M-030", "7", "1", "3", "--headcount", "4")
    #expect(cast.exitReason == .done)
    #expect(cast.standardError.contains("2 av 5"))
    #expect(try place.json("workshop", "show", "M-030")["groups"].list.count == 7)
    try place.done("workshop", "group", "M-030", "7", "--delete")
    #expect(try place.json("workshop", "show", "M-030")["groups"].list.count == 6)
  }

  @Test("K-04, K-10: what groups missed is gathered under one label, their words kept, and ranked")
  func gather() throws {
    let code = try place.done(
      "workshop", "supplement", "M-030", "Nok tid", "--original", "Nok tid", "--original",
      "Vi må få tid nok til dette")
    #expect(code == "W1")
    let missing = try place.json("workshop", "show", "M-030")["missingKeys"].list
    #expect(missing.count == 1)
    #expect(missing[0]["groups"].number == 2)
    #expect(
      missing[0]["originals"].list.compactMap(\.text) == ["Nok tid", "Vi må få tid nok til dette"])
    try place.done("workshop", "ballot", "M-030", "1", "W1", "S3", "1")
    #expect(try ranking().contains("W1 1/5 6"))
  }

  @Test("K-05: what a group wants to do at home becomes a measure in a case, with its source")
  func convert() throws {
    let made = try place.done(
      "workshop", "convert", "M-030", "møt folk der de er", "--case", "PR-002")
    #expect(made == "T-025")
    let measure = try place.json("measure", "show", made)
    #expect(measure["title"].text == "Møt folk der de er")
    #expect(measure["case"].text == "PR-002")
    #expect(measure["source"].text != nil)
    // One of the set's, in the case's own written language.
    let other = try place.done("workshop", "convert", "M-030", "T10", "--case", "PR-002")
    #expect(try place.json("measure", "show", other)["title"].text == "Del læring")
    let unknown = place.run("workshop", "convert", "M-030", "T20", "--case", "PR-002")
    #expect(unknown.exitReason == .notFound)
  }

  @Test("K-08, K-11: a group's sheet takes more lines than the four that paper has, and its notes")
  func sheet() throws {
    let lines = (1...5).map { "Nøkkel \($0) vi ikke hadde" }
    let keys = lines.flatMap { ["--unexpected-keys", $0] }
    let written = Program(place.environment).run(
      ["workshop", "group", "M-030", "2", "--notes", "Spørsmål om tid"] + keys)
    #expect(written.exitReason == .done, "\(written.standardError)")

    let group = try #require(
      try place.json("workshop", "show", "M-030")["groups"].list.first { $0["number"].number == 2 })
    #expect(group["unexpectedKeys"].list.compactMap(\.text) == lines)
    #expect(group["notes"].text == "Spørsmål om tid")
    let document = try place.done("export", "verksted", "M-030")
    #expect(lines.allSatisfy(document.contains))
    #expect(document.contains("Spørsmål om tid"))
  }

  @Test("K-12: closing without pictures warns and goes on; afterwards no ballot can be changed")
  func close() throws {
    let closed = place.run("workshop", "close", "M-030")
    #expect(closed.exitReason == .done)
    #expect(closed.standardError.contains("bilder"))
    for arguments in [
      ["ballot", "M-030", "1", "1", "2"], ["group", "M-030", "1", "--headcount", "3"],
      ["group", "M-030", "8", "--headcount", "3"], ["supplement", "M-030", "Mer"],
      ["close", "M-030"],
    ] {
      let refused = Program(place.environment).run(["workshop"] + arguments)
      #expect(refused.exitReason == .refused, "\(arguments)")
    }
    try place.done("undo")
    let photographed = place.run("workshop", "close", "M-030", "--photo", "Arkiv 26/100")
    #expect(photographed.standardError.isEmpty)
    #expect(
      try place.json("workshop", "show", "M-030")["photos"].list.compactMap(\.text) == [
        "Arkiv 26/100"
      ])
  }

  @Test("K-03: a meeting has one workshop; it and its groups go to the bin together and come back")
  func add() throws {
    let second = place.run("workshop", "add", "M-030")
    #expect(second.exitReason == .refused)
    #expect(try place.done("workshop", "add", "M-031", "--theme", "Hva nå?") == "M-031")
    try place.done("workshop", "edit", "M-031", "--next-steps", "Vi skriver til alle.")
    #expect(try place.json("workshop", "list").list.count == 2)
    try place.done("workshop", "delete", "M-030")
    #expect(place.run("workshop", "result", "M-030").exitReason == .notFound)
    try place.done("undo")
    #expect(try ranking().count == 11)
    let unknown = place.run("workshop", "add", "M-029", "--key-set", "annet")
    #expect(unknown.exitReason == .notFound)
  }

  @Test("K-02: keys are in the language that is asked for")
  func languages() throws {
    let english = try place.done("workshop", "result", "M-030", "--language", "en")
    #expect(english.contains("Settle the why first"))
    let nynorsk = try place.done("workshop", "result", "M-030", "--language", "nn")
    #expect(nynorsk.contains("Avklar kvifor først"))
  }
}
