import Commands
import CustomDump
import Domain
import Foundation
import Testing

/// What every command has in common (Rules.md 3.10).
@Suite("The program")
struct ProgramTests {
  @Test("help is printed on standard output in English and exits 0")
  func help() throws {
    let place = try Workplace(isEmpty: true)

    let result = place.run("measure", "edit", "--help")

    #expect(result.exitReason == .done)
    #expect(result.standardError == "")
    for option in ["--title", "--deadline", "--co-responsible", "--reason", "--database"] {
      #expect(result.standardOutput.contains(option))
    }
  }

  @Test("the version is the program's one")
  func version() throws {
    let place = try Workplace(isEmpty: true)

    #expect(try place.done("--version") == ProductVersion.current)
  }

  @Test(
    "what is not understood exits 64 and writes nothing to standard output",
    arguments: [
      ["ide"], ["idea"], ["idea", "ad"], ["idea", "list", "x"], ["--nei"],
      ["idea", "list", "--language", "da"], ["idea", "show"], ["idea", "reply", "ID-001"],
      ["idea", "list", "--status", "waiting"], ["search"], ["case", "complete"],
    ])
  func usage(arguments: [String]) throws {
    let place = try Workplace()

    let result = Program(place.environment).run(arguments)

    #expect(result.exitReason == .usage)
    #expect(result.standardOutput == "")
    #expect(!result.standardError.isEmpty)
  }

  @Test(
    "a missing file exits 66 and is not made",
    arguments: [
      ["idea", "list"], ["idea", "add", "--title", "x", "--original-text", "x"], ["undo"],
    ])
  func missingFile(arguments: [String]) throws {
    let place = try Workplace(isEmpty: true)

    let result = Program(place.environment).run(arguments)

    #expect(result.exitReason == .notFound)
    #expect(!FileManager.default.fileExists(atPath: place.database))
  }

  @Test("--database goes before SAMBYGG_DATABASE, which goes before the configuration")
  func whichFile() throws {
    let place = try Workplace()
    let real = place.database
    place.environment.variables["SAMBYGG_DATABASE"] = place.folder + "/missing.sqlite"
    #expect(place.run("idea", "list").exitReason == .notFound)
    #expect(place.run("idea", "list", "--database", real).exitReason == .done)
    #expect(place.run("--database", "sambygg/sambygg.sqlite", "idea", "list").exitReason == .done)

    place.environment.variables["SAMBYGG_DATABASE"] = nil
    _ = try place.file("sambygg/config.yaml", "database: /missing.sqlite\n".utf8)
    #expect(place.run("idea", "list").exitReason == .notFound)
    place.environment.variables["SAMBYGG_DATABASE"] = real
    #expect(place.run("idea", "list").exitReason == .done)
  }

  @Test(
    "messages are in the language of option, configuration or locale, else bokmål",
    arguments: [
      (["--language", "nn"], "en_GB.UTF-8", "", "Ingenting vart endra"),
      ([], "en_GB.UTF-8", "language: nn", "Ingenting vart endra"),
      ([], "en_GB.UTF-8", "", "Nothing was changed"),
      ([], "nn_NO.UTF-8", "", "Ingenting vart endra"),
      ([], "no_NO.UTF-8", "", "Ingenting ble endret"),
      ([], "de_DE.UTF-8", "", "Ingenting ble endret"),
      ([], "", "", "Ingenting ble endret"),
    ])
  func language(options: [String], locale: String, settings: String, start: String) throws {
    let place = try Workplace()
    place.environment.variables["LANG"] = locale
    _ = try place.file("sambygg/config.yaml", settings.utf8)

    let result = Program(place.environment).run(
      ["person", "edit", "P-001", "--name", "Ragna Tindevoll"] + options)

    #expect(result.standardError.hasPrefix(start))
  }

  @Test("settings that cannot be used are named with file and line; broken ones exit 65")
  func settings() throws {
    let place = try Workplace()
    let path = try place.file("sambygg/config.yaml", "actor: x\nlangage: nn\n".utf8)
    let warned = place.run("idea", "list")
    #expect(warned.exitReason == .done)
    #expect(warned.standardError.hasPrefix("\(path):2: "))
    #expect(warned.standardError.contains("language"))

    _ = try place.file("sambygg/config.yaml", "- x\n".utf8)
    #expect(place.run("idea", "list").exitReason == .badData)
  }

  @Test("the actor is --as, the configuration's, else the login name; a person by exact name")
  func actor() throws {
    let place = try Workplace()
    func act(_ options: String...) throws -> String? {
      let arguments = [
        "person", "edit", "P-001", "--email", "a\(Int.random(in: 0..<1_000_000))@b.no",
      ]
      let result = Program(place.environment).run(arguments + options)
      try #require(result.exitReason == .done)
      return try place.json("history", "--limit", "1")[0]["actor"].text
    }
    #expect(try act() == "ragna")
    _ = try place.file("sambygg/config.yaml", "actor: Jonas\n".utf8)
    #expect(try act() == "Jonas")
    #expect(try act("--as", "ragna tindevoll") == "Ragna Tindevoll")
  }

  @Test("--today is read as people write dates, and a wrong one exits 1")
  func today() throws {
    let place = try Workplace()
    try place.done(
      "idea", "add", "--title", "x", "--original-text", "x", "--today", "1.9.2026")
    #expect(try place.json("idea", "show", "ID-001")["receivedOn"].text == "2026-09-01")

    #expect(place.run("idea", "list", "--today", "31.02.").exitReason == .refused)
  }

  @Test("--read-only changes nothing")
  func readOnly() throws {
    let place = try Workplace()

    let result = place.run(
      "idea", "add", "--title", "x", "--original-text", "x", "--read-only")

    #expect(result.exitReason == .refused)
    #expect(try place.json("idea", "list").list.isEmpty)
  }

  @Test(
    "a file that is not ours, cut off or damaged exits 65 and stays as it is",
    arguments: ["", "not a database at all, but some text that is long enough to look at"])
  func strangeFile(content: String) throws {
    let place = try Workplace(isEmpty: true)
    let path = try place.file("strange.sqlite", content.utf8)

    let result = place.run("idea", "list", "--database", path)

    #expect(result.exitReason == .badData)
    #expect(FileManager.default.contents(atPath: path) == Data(content.utf8))
  }

  @Test("open asks the work surface for the file, the day and the person of this run")
  func open() throws {
    let place = try Workplace()
    let asked = Asked()
    place.environment.runSession = { asked.session = $0 }

    #expect(place.run("--as", "Jonas", "--language", "nn").exitReason == .done)
    expectNoDifference(
      asked.session,
      SessionRequest(
        database: place.database, language: .nn, actor: "Jonas", today: nil, isReadOnly: false,
        isDemo: false, theme: "standard"))

    #expect(place.run("open", "--today", "1.10.2026", "--read-only").exitReason == .done)
    #expect(asked.session?.today == Day(iso: "2026-10-01"))
    #expect(asked.session?.isReadOnly == true)
  }

  @Test("diagnose tells paths, locale and versions, whether there is a file or not")
  func diagnose() throws {
    let place = try Workplace(isEmpty: true)

    let json = try place.json("diagnose")

    #expect(json["version"].text == ProductVersion.current)
    #expect(json["database"].text == place.database)
    #expect(json["LANG"].text == "nb_NO.UTF-8")
    #expect(json["databaseExists"].flag == false)
  }
}
