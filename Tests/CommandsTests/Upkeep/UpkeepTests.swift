import Commands
import Domain
import Foundation
import Testing

@Suite("bin, undo, backup, restore and check")
struct UpkeepTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func addIdea(_ title: String) throws -> String {
    try place.done("idea", "add", "--title", title, "--original-text", "Tekst.")
  }

  @Test("the bin lists what was deleted, and gives it back with all relations")
  func restoreFromBin() throws {
    let made = try place.done("case", "add", "--title", "Sak")
    let goal = try place.done("goal", "add", made, "--text", "Mål")
    let measure = try place.done("measure", "add", made, "--title", "Tiltak", "--goal", goal)
    try place.done("case", "delete", made)
    #expect(try place.json("measure", "list").list.isEmpty)
    #expect(try place.json("bin", "list").texts("reference") == [made])

    try place.done("bin", "restore", made)

    #expect(try place.json("measure", "show", measure)["goal"].text == goal)
    #expect(try place.json("bin", "list").list.isEmpty)
    #expect(place.run("bin", "restore", made).exitReason == .notFound)
  }

  @Test("emptying the bin spares what went there lately, unless told")
  func emptyBin() throws {
    let idea = try addIdea("Benker")
    try place.done("idea", "delete", idea)

    try place.done("bin", "empty")
    #expect(try place.json("bin", "list").texts("reference") == [idea])

    try place.done("bin", "empty", "--all")
    #expect(try place.json("bin", "list").list.isEmpty)
    #expect(place.run("bin", "restore", idea).exitReason == .notFound)
    #expect(try addIdea("Ny") == "ID-002")
  }

  @Test("undo and redo go by the actor, and say what they did")
  func undoAndRedo() throws {
    try place.done("person", "edit", "P-001", "--email", "a@example.org", "--as", "Jonas")
    #expect(place.run("undo", "--as", "Ragna").exitReason == .refused)

    let undone = place.run("undo", "--as", "Jonas")
    #expect(undone.exitReason == .done)
    #expect(undone.standardOutput == "")
    #expect(undone.standardError.hasPrefix("Angret: "))
    #expect(try place.json("person", "show", "P-001")["email"].isNull)

    try place.done("redo", "--as", "Jonas")
    #expect(try place.json("person", "show", "P-001")["email"].text == "a@example.org")
    #expect(place.run("redo", "--as", "Jonas").exitReason == .refused)
  }

  @Test("undo names who has changed the same row since, and does nothing")
  func undoOfChanged() throws {
    try place.done("person", "edit", "P-001", "--email", "a@example.org", "--as", "Jonas")
    try place.done("person", "edit", "P-001", "--email", "b@example.org", "--as", "Ragna")

    let result = place.run("undo", "--as", "Jonas")

    #expect(result.exitReason == .refused)
    #expect(result.standardError.contains("Ragna"))
    #expect(try place.json("person", "show", "P-001")["email"].text == "b@example.org")
  }

  @Test("history says who, what, from what to what and why")
  func history() throws {
    let made = try place.done("case", "add", "--title", "Sak")
    let measure = try place.done(
      "measure", "add", made, "--title", "Lys", "--deadline", "30.09.2026")
    try place.done(
      "measure", "edit", measure, "--deadline", "30.10.2026", "--reason", "leveranse", "--as",
      "Jonas")

    let change = try place.json("history", measure)[0]

    #expect(change["actor"].text == "Jonas")
    #expect(change["action"].text == "edit")
    #expect(change["reason"].text == "leveranse")
    #expect(change["rows"][0]["reference"].text == measure)
    #expect(change["rows"][0]["fields"][0]["from"].text == "2026-09-30")
    #expect(change["rows"][0]["fields"][0]["to"].text == "2026-10-30")
    #expect(try place.done("history", made).contains("leveranse"))
    #expect(place.run("history", "T-099").exitReason == .notFound)
  }

  @Test("a backup brings the file back as it was; what was there is kept aside")
  func backupAndRestore() throws {
    let idea = try addIdea("Benker")
    let copy = try place.done("backup", "kopi.sqlite")
    #expect(copy == place.folder + "/kopi.sqlite")
    #expect(place.run("backup", "kopi.sqlite").exitReason == .cannotCreate)
    try place.done("idea", "edit", idea, "--title", "Noe annet")

    try place.done("restore", copy)

    #expect(try place.json("idea", "show", idea)["title"].text == "Benker")
    #expect(place.run("restore", "none.sqlite").exitReason == .notFound)
    let broken = try place.file("tull.sqlite", "ikke en database".utf8)
    #expect(place.run("restore", broken).exitReason == .badData)
    #expect(try place.json("idea", "show", idea)["title"].text == "Benker")
  }

  @Test("the first change of a day is preceded by a backup, a look is not")
  func backupOfTheDay() throws {
    #expect(try place.json("idea", "list").list.isEmpty)
    let before = try place.paths().filter { $0.hasSuffix(".sqlite") }.count

    _ = try addIdea("Benker")

    #expect(try place.paths().filter { $0.hasSuffix(".sqlite") }.count == before + 1)
  }

  @Test("check finds nothing wrong with a file that nobody has tampered with")
  func check() throws {
    _ = try addIdea("Benker")

    let report = try place.json("check")

    #expect(report["isSound"].flag == true)
    #expect(report["rows"]["idea"].number == 1)
  }

  @Test("search finds by the beginning of any word, whatever the capitals")
  func search() throws {
    _ = try addIdea("Lys på turvegen til Ytterbygda")

    #expect(try place.json("search", "TURV").texts("reference") == ["ID-001"])
    #expect(try place.json("search", "ytter", "lys").texts("reference") == ["ID-001"])
    #expect(try place.json("search", "vegen").list.isEmpty)
    #expect(try place.json("search", "\"*:(").list.isEmpty)
  }

  @Test("platform edit --language is the municipality's, and leaves messages as they are")
  func platformLanguage() throws {
    let result = place.run("platform", "edit", "--language", "nn", "--slogan", "Saman")

    #expect(result.exitReason == .done)
    let platform = try place.json("platform", "show")
    #expect(platform["language"].text == "nn")
    #expect(platform["slogan"].text == "Saman")
    #expect(platform["municipality"].text == "O-001")
    #expect(platform["threshold"].number == 100_000)
    #expect(place.run("platform", "edit", "--language", "da").exitReason == .usage)
  }
}
