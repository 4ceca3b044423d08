import Commands
import Domain
import Foundation
import Synchronization
import Testing

/// Ideas come in from what web forms and spreadsheets write (N-12, Rules.md 4.8).
@Suite("import ideas")
struct IdeaImportTests {
  @Test("N-12: the sample form export comes in whole, and the same file again changes nothing")
  func sample() throws {
    let place = try Workplace()
    let file = Self.sampleFile

    let first = try place.json("import", "ideas", file)
    #expect(first["added"].number == 5)
    #expect(first["badRows"].number == 0)
    #expect(first["columnsNotRead"].list.map(\.text) == ["Samtykke"])
    let idea = try place.json("idea", "show", "ID-001")
    #expect(idea["title"].text == "Benker langs turvegen")
    #expect(
      idea["originalText"].text
        == "Det er langt mellom sitteplassene på turvegen.\nEldre snur før de kommer til \"Utsikten\"."
    )
    #expect(idea["receivedOn"].text == "2026-10-12")
    #expect(idea["channel"].text == "webForm")
    #expect(idea["senderKind"].text == "association")
    #expect(idea["estimatedAmount"].number == 38_500)
    #expect(idea["externalId"].text == "NS-2041")
    #expect(idea["concretisation"]["where"].text == "Turvegen mellom skolen og kaia")

    let before = try place.state()
    let second = try place.json("import", "ideas", file)
    #expect(second["added"].number == 0)
    #expect(second["duplicates"].number == 5)
    #expect(try place.state() == before)
  }

  @Test("N-12: an idea that lies in the bin is known by its form number, and does not come again")
  func inBin() throws {
    let place = try Workplace()
    try place.done("import", "ideas", Self.sampleFile)
    try place.done("idea", "delete", "ID-002")
    #expect(try place.json("import", "ideas", Self.sampleFile)["duplicates"].number == 5)
  }

  @Test("N-12: without a form number, day, title and text tell whether a row is known")
  func withoutNumber() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel,Tekst,Dato\nLys,Mørkt,1.10.2026\n".utf8)
    try place.done("import", "ideas", file)
    let other = try place.file(
      "b.csv",
      "Tittel,Tekst,Dato\nLys,Mørkt,01.10.26\nLys,Mørkt,2.10.2026\nLys,Svart,1.10.2026\n".utf8)
    let report = try place.json("import", "ideas", other)
    #expect(report["duplicates"].number == 1)
    #expect(report["added"].number == 2)
  }

  @Test("N-12: a file without days is known on another day too")
  func anotherDay() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel\nLys\n".utf8)
    try place.done("import", "ideas", file)
    let again = try place.json("import", "ideas", file, "--today", "2026-11-20")
    #expect(again["duplicates"].number == 1)
  }

  @Test("Everything that came in is one change, which one undo takes back")
  func oneUndo() throws {
    let place = try Workplace()
    let before = try place.done("person", "list", "--json")
    try place.done("import", "ideas", Self.sampleFile)
    #expect(try place.json("history", "--limit", "1")[0]["action"].text == "importIdeas")
    try place.done("undo")
    #expect(try place.json("idea", "list").list.isEmpty)
    #expect(try place.done("person", "list", "--json") == before)
    try place.done("redo")
    #expect(try place.json("idea", "list").list.count == 5)
  }

  @Test("A sender is the one of exactly that name, else somebody new")
  func senders() throws {
    let place = try Workplace()
    let people = try place.json("person", "list").list.count
    let report = try place.json("import", "ideas", Self.sampleFile)
    #expect(report["newSenders"].number == 3)
    #expect(try place.json("person", "list").list.count == people + 2)
    #expect(
      try place.json("idea", "show", "ID-001")["senderPerson"].text
        == place.json("idea", "show", "ID-005")["senderPerson"].text)
    let other = try place.json("idea", "show", "ID-004")
    #expect(other["senderKind"].text == "other")
    #expect(other["senderOther"].text == "Grendelag")
  }

  @Test(
    "INV-15, INV-16, INV-19: a bad row is named with row, column and what to write, and exits 65",
    arguments: [
      ("Tittel;Mottatt\nA;i dag\n", "Rad 2, «Mottatt»: Ukjent dato. Prøv 15.10.2026."),
      ("Tittel;Mottatt\nA;31.02.2026\n", "Rad 2, «Mottatt»: Datoen finnes ikke i kalenderen."),
      ("Tittel;Beløp\nA;100,5\n", "Rad 2, «Beløp»: Skriv hele kroner."),
      ("Tittel;Type\nA;drøm\n", "Rad 2, «Type»: «drøm» er ikke et valg her."),
      ("Tittel;Beskrivelse\n;B\n", "Rad 2, «Tittel»: "),
      ("Tittel;Tekst\nA;B;C\n", "Rad 2: Raden har 3 celler, men det er 2 overskrifter."),
      ("Tittel;Tekst\nA;Født 010203 12345\n", "Rad 2, «Tekst»: Teksten ser ut til å inneholde"),
      ("Tittel;Navn\nA;01020312345\n", "Rad 2, «Navn»: Teksten ser ut til å inneholde"),
      ("Tittel;Hovedutfordring\nA;Kjedsomhet\n", "Rad 2, «Hovedutfordring»: «Kjedsomhet»"),
      ("Tittel;Tekst\nA;\"B\n", "Rad 2: Et anførselstegn åpnes her og lukkes aldri."),
    ])
  func badRows(text: String, message: String) throws {
    let place = try Workplace()
    let file = try place.file("a.csv", text.utf8)
    let result = place.run("import", "ideas", file)
    #expect(result.exitReason == .badData)
    #expect(result.standardError.contains(message), "\(result.standardError)")
    #expect(!result.standardError.contains("12345"))
    #expect(result.standardOutput.isEmpty)
    #expect(try place.json("idea", "list").list.isEmpty)
    #expect(try place.json("person", "list").list.count == 3)
  }

  @Test("Good rows come in beside bad ones, unless all or nothing was asked for")
  func goodRows() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel;Dato\nA;1.1.2026\nB;tull\nC;2.1.2026\n".utf8)
    let before = try place.state()
    let nothing = place.run("import", "ideas", file, "--all-or-nothing")
    #expect(nothing.exitReason == .badData)
    #expect(try place.state() == before)
    #expect(place.run("import", "ideas", file).exitReason == .badData)
    #expect(try place.json("idea", "list").texts("title") == ["A", "C"])
    #expect(try place.json("idea", "list").texts("reference") == ["ID-001", "ID-002"])
  }

  @Test("A dry run shows what would come in and writes nothing")
  func dryRun() throws {
    let place = try Workplace()
    let before = try place.state()
    let result = place.run("import", "ideas", Self.sampleFile, "--dry-run")
    #expect(result.exitReason == .done)
    #expect(result.standardOutput.contains("Lys i undergangen"))
    #expect(result.standardError.contains("5 ideer ville kommet inn"))
    #expect(try place.state() == before)
  }

  @Test("Without a title column nothing comes in, and the columns that are there are named")
  func noTitle() throws {
    let place = try Workplace()
    for text in ["Navn;Dato\nA;1.1.2026\n", "", "\n\n"] {
      let file = try place.file("a.csv", text.utf8)
      let result = place.run("import", "ideas", file)
      #expect(result.exitReason == .badData)
      #expect(result.standardError.contains("ingen kolonne for tittel"))
    }
    let book = try place.file("a.xlsx", [0x50, 0x4B, 0x03, 0x04, 0x00])
    #expect(place.run("import", "ideas", book).standardError.contains("arbeidsbok"))
    #expect(place.run("import", "ideas", "none.csv").exitReason == .notFound)
  }

  @Test(
    "Headers of all three languages count at once, whatever capitals and punctuation",
    arguments: [
      "TITTEL;framlegg;Skjema-ID", "emne;submitted text;external_id", "Idé;Beskriving;NR.",
      "title;originalText;externalId",
    ])
  func headers(head: String) throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "\(head)\nA;B;7\n".utf8)
    try place.done("import", "ideas", file, "--language", "nn")
    let idea = try place.json("idea", "show", "ID-001")
    #expect(idea["originalText"].text == "B")
    #expect(idea["externalId"].text == "7")
  }

  @Test(
    "Other headers are named by --map or by a file, and a second column for a field is not read")
  func mapping() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Hva gjelder det?;Tittel;Ytring\nA;B;C\n".utf8)
    let report = try place.json("import", "ideas", file, "--map", "Hva gjelder det=title")
    #expect(report["columnsNotRead"].list.map(\.text) == ["Tittel", "Ytring"])
    #expect(try place.json("idea", "show", "ID-001")["title"].text == "A")
    let mapping = try place.file("map.yaml", "Ytring: originalText\nMangler: need\n".utf8)
    try place.done("import", "ideas", file, "--mapping", mapping)
    #expect(try place.json("idea", "show", "ID-002")["originalText"].text == "C")
    #expect(place.run("import", "ideas", file, "--map", "Tull=title").exitReason == .badData)
    #expect(place.run("import", "ideas", file, "--map", "Tittel=titel").exitReason == .usage)
    #expect(place.run("import", "ideas", file, "--map", "Tittel").exitReason == .usage)
  }

  @Test(
    "INV-15: dates as people and forms write them, the time of day left out",
    arguments: [
      "12.10.2026", "12.10.26", "12.10", "2026-10-12", "2026-10-12T08:14:33Z",
      "12.10.2026 kl. 08.14",
      "12. oktober 2026 08:14", "2026/10/12 8:14:33 AM CET", "12.10.2026, 08:14",
    ])
  func dates(text: String) throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel;Dato\nA;\"\(text)\"\n".utf8)
    try place.done("import", "ideas", file)
    #expect(try place.json("idea", "show", "ID-001")["receivedOn"].text == "2026-10-12")
  }

  @Test("Control characters become U+FFFD, in what comes in and in what is said")
  func controlCharacters() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel;Dato\u{1B}\nA\u{1B}[31m\u{202E};1.1.2026\n".utf8)
    let result = place.run("import", "ideas", file)
    #expect(!result.standardError.contains("\u{1B}"))
    #expect(try place.json("idea", "show", "ID-001")["title"].text == "A\u{FFFD}[31m\u{FFFD}")
  }

  @Test("Ctrl+C takes back what had come in, and progress is shown on the way")
  func interrupted() throws {
    let place = try Workplace()
    let rows = (1...2000).map { "Idé \($0)\n" }.joined()
    let file = try place.file("a.csv", "Tittel\n\(rows)".utf8)
    let before = try place.state()
    let shown = Mutex<[String]>([])
    place.environment.progress = { text in shown.withLock { $0.append(text) } }
    place.environment.interruption = { { shown.withLock { $0.count > 3 } } }
    let result = place.run("import", "ideas", file)
    #expect(result.exitReason == .interrupted)
    #expect(shown.withLock { $0 }.contains { $0.contains("512 rader") })
    #expect(try place.state() == before)
  }

  private static let sampleFile = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("sample-data/ideer.csv").path
}
