import Commands
import Domain
import Foundation
import Templates
import Testing

/// The phases that a case adapts, on the command line (O-04).
@Suite("Phases of a case on the command line")
struct PhaseCommandTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.done("case", "add", "--title", "Myrtun", "--template", "omradesatsing-5")
    return place
  }

  private func keys(_ place: Workplace) throws -> [String] {
    try place.json("phase", "list", "PR-001").texts("key")
  }

  @Test("O-01: a case of områdesatsing has the five phases in their order")
  func five() throws {
    #expect(
      try keys(try place())
        == ["knowledge", "planning", "mobilisation", "implementation", "continuation"])
  }

  @Test("O-03, O-23, O-24: phase show says results, steps, sub-processes and what to read")
  func show() throws {
    let phase = try place().json("phase", "show", "PR-001", "2")
    #expect(phase["key"].text == "planning")
    #expect(!(phase["summary"].text ?? "").isEmpty)
    #expect(!phase["results"].list.isEmpty)
    #expect(phase["steps"].list.count == 8)
    let part = try #require(phase["subprocesses"].list.first)
    #expect(part["checklist"].text == "leadership")
    let resource = try #require(phase["resources"].list.first)
    #expect(resource["year"].number == 2010)
    #expect(resource["publisher"].text == "Norsk senter for bygdeforskning")
    #expect(resource["url"].text != nil)
    #expect(resource["note"].text != nil)
  }

  @Test("B-16: the phases of samskaping say how interviews, workshops and tests are done")
  func guidance() throws {
    let place = try Workplace()
    try place.done("case", "add", "--title", "Byen", "--template", "samskaping-5")
    for phase in ["insight", "workshop", "testing"] {
      let guidance = try place.json("phase", "show", "PR-001", phase)["guidance"].list
      #expect(guidance.count >= 2, "\(phase)")
    }
  }

  @Test("O-04: a phase is added, moved, reworded and left out in this case, and changes says why")
  func adapt() throws {
    let place = try place()
    let template = try place.done("template", "show", "omradesatsing-5")
    let key = try place.done(
      "phase", "add", "PR-001", "--title", "Vente på vedtak i Økonomiutvalget", "--after",
      "planning", "--what", "Saken ligger hos utvalget.", "--reason", "Slik gjør vi det her.")
    #expect(key == "vente-pa-vedtak-i-okonomiutval")
    try place.done(
      "phase", "move", "PR-001", "continuation", "1", "--reason", "Vi begynner bakfra.")
    try place.done(
      "phase", "edit", "PR-001", "mobilisation", "--title", "Få folk med", "--result",
      "Mange med", "--reason", "Klart språk")
    try place.done("phase", "hide", "PR-001", "implementation", "--reason", "Partneren gjør det.")
    #expect(
      try keys(place)
        == ["continuation", "knowledge", "planning", key, "mobilisation", "implementation"])
    let changes = try place.json("phase", "changes", "PR-001").list
    #expect(
      changes.map { $0["change"].text } == ["moved", "added", "reworded", "reworded", "hidden"])
    #expect(changes[0]["from"].number == 6)
    #expect(changes[0]["to"].number == 1)
    #expect(changes[1]["reason"].text == "Slik gjør vi det her.")
    #expect(changes[2]["from"].strings == ["Mobilisering og samarbeid"])
    #expect(changes[2]["to"].strings == ["Få folk med"])
    #expect(changes[4]["reason"].text == "Partneren gjør det.")
    #expect(changes.allSatisfy { $0["by"].text == "ragna" && $0["on"].text == "2026-10-15" })
    // The shipped template, and cases that begin later, are as they were.
    #expect(try place.done("template", "show", "omradesatsing-5") == template)
    try place.done("case", "add", "--title", "Lia", "--template", "omradesatsing-5")
    #expect(try place.json("phase", "changes", "PR-002").list.isEmpty)
    #expect(try place.json("phase", "list", "PR-002").texts("key").last == "continuation")
    // What is left out of the case is not on its way.
    try place.done("case", "status", "PR-001", "active")
    let rail = try place.json("case", "show", "PR-001")["phases"].texts("key")
    #expect(!rail.contains("implementation"))
    #expect(place.run("case", "start", "PR-001", "implementation").exitReason == .refused)
  }

  @Test("O-04: steps are added, moved, reworded and left out; what is changed back leaves nothing")
  func steps() throws {
    let place = try place()
    func step(_ verb: String, _ rest: String...) throws {
      _ = try place.done(list: ["phase", "step", verb, "PR-001", "planning"] + rest)
    }
    try step("add", "--text", "Ring velforeningen", "--at", "2")
    try step("hide", "3", "--reason", "Planen finnes.")
    try step("edit", "1", "--text", "Les det vi har, og skriv det kort")
    try step("move", "9", "1")
    func texts() throws -> [String] {
      try place.json("phase", "show", "PR-001", "planning")["steps"].texts("text")
    }
    #expect(try texts()[1] == "Les det vi har, og skriv det kort")
    #expect(try texts()[2] == "Ring velforeningen")
    let changes = try place.json("phase", "changes", "PR-001").list
    #expect(changes.map { $0["change"].text } == ["moved", "reworded", "added", "hidden"])
    #expect(changes[0]["from"].number == 9)
    #expect(changes[3]["reason"].text == "Planen finnes.")
    try step("move", "1", "9")
    try step("unhide", "3")
    #expect(
      try place.json("phase", "changes", "PR-001").list.map { $0["change"].text }
        == ["reworded", "added"])
    // All of it is taken back, an action at a time.
    for _ in 0..<6 { try place.done("undo") }
    #expect(try place.json("phase", "changes", "PR-001").list.isEmpty)
    #expect(try texts().count == 8)
    for _ in 0..<6 { try place.done("redo") }
    #expect(try texts().count == 9)
  }

  @Test(
    "O-04: what cannot be changed is refused in words, and nothing is written",
    arguments: [
      (["hide", "PR-001", "mobilisation"], ExitReason.refused, "hvorfor"),
      (["hide", "PR-001", "knowledge", "--reason", "x"], .refused, "er begynt"),
      (["unhide", "PR-001", "planning"], .refused, "ikke skjult"),
      (["move", "PR-001", "planning", "6"], .refused, "6"),
      (["edit", "PR-001", "planning", "--title", " "], .refused, "Må fylles ut"),
      (["edit", "PR-001", "nowhere", "--title", "x"], .notFound, "nowhere"),
      (["step", "hide", "PR-001", "planning", "99", "--reason", "x"], .notFound, "99"),
      (["step", "add", "PR-001", "planning", "--text", "Ring 01010150589"], .refused, "fødsels"),
    ])
  func refused(_ words: [String], _ reason: ExitReason, _ said: String) throws {
    let place = try place()
    try place.done("case", "status", "PR-001", "active")
    let state = try place.state()
    let result = place.run(list: ["phase"] + words)
    #expect(result.exitReason == reason)
    #expect(result.standardError.contains(said), "\(result.standardError)")
    #expect(try place.state() == state)
  }

  @Test("INV-08: a phase that another waits for is not left out of a large project")
  func awaited() throws {
    let place = try Workplace()
    try place.done("case", "add", "--title", "Stor", "--template", "plattform")
    let result = place.run(
      "phase", "hide", "PR-001", "agreement", "--reason", "Vi stoler på hverandre.")
    #expect(result.exitReason == .refused)
    #expect(result.standardError.contains("venter på"))
  }

  @Test("INV-02: the last phase that a case has is not left out")
  func last() throws {
    let place = try Workplace()
    try place.done("case", "add", "--title", "En fase")
    let result = place.run("phase", "hide", "PR-001", "work", "--reason", "x")
    #expect(result.standardError.contains("minst én fase"))
  }

  @Test("O-04: history names the phase, what was changed and why; the words are the case's own")
  func history() throws {
    let place = try place()
    try place.done("phase", "edit", "PR-001", "planning", "--title", "Plan", "--reason", "Kort")
    let history = try place.done("history", "PR-001")
    #expect(history.contains("Kort"))
    #expect(history.contains("«Plan»"))
    #expect(try place.done("case", "show", "PR-001").contains("Plan"))
  }

  @Test("O-04: the template's own words typed again are no change, and keep their languages")
  func sameWords() throws {
    let place = try place()
    let title = "Planlegging og organisering"
    try place.done("phase", "edit", "PR-001", "planning", "--title", "Plan")
    try place.done("phase", "edit", "PR-001", "planning", "--title", title)
    #expect(try place.json("phase", "changes", "PR-001").list.isEmpty)
    let english = try place.done("phase", "show", "PR-001", "planning", "--language", "en")
    #expect(english.contains("Planning and organisation"))
    let same = place.run("phase", "edit", "PR-001", "planning", "--title", title)
    #expect(same.exitReason == .done && !same.standardError.isEmpty)
  }

  @Test("INV-20: an anonymised person is taken out of what a case has written in its copy")
  func anonymised() throws {
    let place = try place()
    try place.done(
      "phase", "edit", "PR-001", "planning", "--title", "Ingebjørg Lyngsvart planlegger",
      "--reason", "Ingebjørg Lyngsvart ba om det.")
    try place.done("person", "anonymise", "P-002")
    for output in [
      try place.done("phase", "changes", "PR-001", "--json"),
      try place.done("phase", "list", "PR-001"), try place.done("history", "PR-001"),
    ] {
      #expect(!output.contains("Lyngsvart"), "\(output)")
    }
  }
}
