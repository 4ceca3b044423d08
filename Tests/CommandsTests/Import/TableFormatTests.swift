import Commands
import Domain
import Foundation
import Testing

/// What is decided for a whole table: separator, encoding, order of day and month; each is told (I-02 to I-15,
/// Rules.md 4.8).
@Suite("How a table is read")
struct TableFormatTests {
  private func imported(
    _ bytes: some Sequence<UInt8>, _ options: [String] = []
  ) throws -> (ideas: [JSONObject], report: JSONObject, place: Workplace) {
    let place = try Workplace()
    let file = try place.file("a.csv", bytes)
    let result = place.run(list: ["import", "ideas", file, "--json"] + options)
    return (try place.json("idea", "list").list, try JSONObject(result.standardOutput), place)
  }

  private func refusal(
    _ bytes: some Sequence<UInt8>, _ options: [String] = []
  ) throws -> String {
    let place = try Workplace()
    let file = try place.file("a.csv", bytes)
    let result = place.run(list: ["import", "ideas", file] + options)
    #expect(result.exitReason != .done)
    #expect(try place.json("idea", "list").list.isEmpty)
    return result.standardError.replacing(file, with: "FILE")
  }

  @Test(
    "I-03: cells are parted by what gives the first rows as many cells as there are headers",
    arguments: [
      ("Idé, kort sagt;Beskrivelse, gjerne lang\nBenker;Tre, også om høsten\n", "semicolon"),
      ("Tittel,Tekst; gjerne lang\nBenker,Vi trenger; ja\n", "comma"),
      ("Tittel|Tekst, og mer\nBenker|Tre, fire\n", "pipe"),
      ("Tittel\tTekst, a, b, c\nBenker\tTre, fire\n", "tab"),
      ("Tittel;Tekst\n\"Benker; fire\";\"a,b,c\"\n", "semicolon"),
    ])
  func separator(table: String, separator: String) throws {
    let map = ["--map", "Idé, kort sagt=title"]
    let (ideas, report, _) = try imported(table.utf8, table.hasPrefix("Idé") ? map : [])
    #expect(report["separator"].text == separator)
    #expect(ideas.first?["title"].text?.hasPrefix("Benker") == true)
  }

  @Test("I-03: --separator holds, whatever the rows look like")
  func told() throws {
    let (ideas, report, _) = try imported(
      "Tittel;Tekst,a\nBenker;x,y\n".utf8, ["--separator", "comma", "--map", "Tittel;Tekst=title"])
    #expect(report["separator"].text == "comma")
    #expect(ideas[0]["title"].text == "Benker;x")
  }

  @Test(
    "I-14: a sep= line is no header, in quotes, with a blank, or saved again",
    arguments: ["sep=;", "\"sep=;\"", "sep= ;", "sep=;;;", "SEP=;"])
  func separatorLine(line: String) throws {
    let (ideas, report, _) = try imported("\(line)\r\nTittel;Tekst\r\nBenker;a,b\r\n".utf8)
    #expect(report["separator"].text == "semicolon")
    #expect(ideas.map { $0["title"].text } == ["Benker"])
  }

  @Test("I-04: UTF-8 with a bad byte is UTF-8, and the row with it is named and left out")
  func badByte() throws {
    let table =
      Array("Tittel;Tekst\nBenker på kaia;Vi må få dem i år\nLys;a\n".utf8) + Array("Tr".utf8)
      + [0xE5] + Array("kk;b\n".utf8)
    let (ideas, report, _) = try imported(table)
    #expect(ideas.map { $0["title"].text } == ["Lys", "Benker på kaia"] || ideas.count == 2)
    #expect(report["encoding"].text == "utf-8")
    #expect(report["problems"][0]["row"].number == 4)
  }

  @Test("I-04: a file cut off inside a letter is UTF-8 all the same")
  func cutOff() throws {
    let table = Array("Tittel;Tekst\nBenker på kaia;Vi må få dem i år\nLys på".utf8).dropLast()
    let (ideas, report, _) = try imported(table)
    #expect(ideas.map { $0["title"].text } == ["Benker på kaia"])
    #expect(report["problems"][0]["row"].number == 3)
  }

  @Test("I-04: Windows-1252 is said to be guessed, and --encoding settles what it is")
  func guessed() throws {
    let latin: [UInt8] = Array("Tittel;Tekst\nBenker p".utf8) + [0xE5] + Array(" kaia;a\n".utf8)
    let (ideas, report, _) = try imported(latin)
    #expect(ideas[0]["title"].text == "Benker på kaia")
    #expect(report["encoding"].text == "windows-1252" && report["isEncodingGuessed"].flag == true)
    let mac: [UInt8] = Array("Tittel;Tekst\nBenker p".utf8) + [0x8C] + Array(" kaia;a\n".utf8)
    let (told, settled, _) = try imported(mac, ["--encoding", "mac-roman"])
    #expect(told[0]["title"].text == "Benker på kaia")
    #expect(settled["isEncodingGuessed"].flag == false)
  }

  static let others: [([UInt8], String)] = [
    (
      Array("Tittel;Tekst\nLys;a\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), "UTF-16"
    ),
    ([0xFF, 0xFE, 0, 0] + Array("Tittel".utf8).flatMap { [$0, 0, 0, 0] }, "UTF-32"),
    (Array("Tittel;Tekst\nLys;a\n".utf8) + [UInt8](repeating: 0, count: 300), "ingen tekst har"),
    (Array("Tittel;Tekst\nLys\u{0};a\n".utf8), "ingen tekst har"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "arbeidsbok"), ([0x50, 0x4B, 0x03, 0x04], "arbeidsbok"),
    ([0x1F, 0x8B, 0x08], "pakket"), (Array("SQLite format 3\u{0}".utf8), "SQLite"),
    (Array("%PDF-1.7".utf8), "PDF"), (Array("\n[ {\"title\": \"Lys\"} ]".utf8), "JSON"),
    (Array("{\"ideas\": []}".utf8), "JSON"),
    (Array("\u{FEFF}<!DOCTYPE html><table>".utf8), "nettside"),
  ]

  @Test("I-15: another kind of file is named, and nothing of it is quoted", arguments: others)
  func otherFile(bytes: [UInt8], word: String) throws {
    let said = try refusal(bytes)
    #expect(said.contains(word), "\(said)")
    #expect(said.count < 300)
  }

  @Test("I-15: a message about columns quotes no more than a line of each")
  func longHeaders() throws {
    let headers = (1...200).map { "Spørsmål \($0) " + String(repeating: "x", count: 500) }
    #expect(try refusal(headers.joined(separator: ";").utf8).count < 1_500)
  }

  @Test("I-08: empty cells beyond the headers do not count")
  func trailing() throws {
    let (ideas, report, _) = try imported(
      "Tittel;Tekst\nBenker;Vi trenger benker.;\nLys;a;; ;\n".utf8)
    #expect(ideas.count == 2 && report["badRows"].number == 0)
  }

  @Test(
    "I-02: the column says which number of a day comes first, for all its rows",
    arguments: [
      ("3/4/26 9:12\n7/27/26 19:06:23", ["2026-03-04", "2026-07-27"], "month-first", false),
      ("3/4/26\n27/7/26", ["2026-04-03", "2026-07-27"], "day-first", false),
      ("03-04-2026\n10-13-2026", ["2026-03-04", "2026-10-13"], "month-first", false),
      ("3/4/26\n4/5/26", ["2026-04-03", "2026-05-04"], "day-first", true),
    ])
  func dates(days: String, received: [String], order: String, isGuessed: Bool) throws {
    let rows = days.split(separator: "\n").enumerated().map { "Idé \($0);\($1)" }
    let (ideas, report, _) = try imported(
      "Tittel;Completion time\n\(rows.joined(separator: "\n"))\n".utf8)
    #expect(ideas.compactMap { $0["receivedOn"].text }.sorted() == received)
    #expect(report["dates"].text == order)
    #expect(report["areDatesGuessed"].flag == isGuessed)
  }

  @Test("I-02: a column of both orders is refused as a column, and --dates settles it")
  func mixed() throws {
    let table = "Tittel;Dato\nA;27/7/26\nB;7/27/26\n"
    #expect(try refusal(table.utf8).contains("«Dato» har dag først i rad 2 og måned først i rad 3"))
    let (ideas, report, _) = try imported(table.utf8, ["--dates", "month-first"])
    #expect(ideas.count == 1)
    #expect(report["problems"][0]["row"].number == 2)
  }

  @Test(
    "I-07: the date columns of common forms are known",
    arguments: [
      "Tidsmerke", "Fullføringstidspunkt", "Completion time", "$created", "Submit Date (UTC)",
      "End Date", "created_at", "published_at",
    ])
  func dateColumns(header: String) throws {
    let (ideas, report, _) = try imported("\(header);Tittel\n2026-09-06;Benker\n".utf8)
    #expect(ideas[0]["receivedOn"].text == "2026-09-06")
    #expect(report["dayOfAll"].text == nil)
  }

  @Test(
    "I-07: where no column has the day, one sentence says which day all get, and the preview too")
  func noDates() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel\nBenker\n".utf8)
    let result = place.run("import", "ideas", file, "--dry-run", "--today", "2026-10-15")
    #expect(
      result.standardError.contains("Ingen kolonne for dato: alle får 15.10.2026 som dagen de kom.")
    )
    #expect(result.standardOutput.contains("15.10.2026  Benker"))
  }

  @Test("How the file was read is said: separator, encoding, dates")
  func said() throws {
    let place = try Workplace()
    let file = try place.file("a.csv", "Tittel;Dato\nBenker;7/27/26\n".utf8)
    #expect(
      place.run("import", "ideas", file).standardError.contains(
        "Skilletegn: semikolon. Tegnsett: UTF-8. Datoer: måned først."))
  }

  @Test(
    "I-12: a word for nobody and an e-mail address are no person's name, and that is told",
    arguments: ["anonymous", "Anonym", "-", "N/A", "kari@x.example"])
  func nobody(cell: String) throws {
    let (ideas, report, _) = try imported(
      "Tittel;Navn\nBenker;\(cell)\nLys;Kari Lyngsvart\n".utf8)
    #expect(ideas.count == 2)
    #expect(report["newSenders"].number == 1)
    #expect(
      report["remarks"][0]["message"].text
        == "Rad 2: «\(cell)» er ikke et navn, og er ikke lest som avsender.")
  }

  @Test("I-13: a row that says the headers again, or the form's own words, is named and no idea")
  func headersAgain() throws {
    let (ideas, report, _) = try imported(
      "Tittel;Tekst\nOpen-Ended Response;Open-Ended Response\nLys;a\n\u{FEFF}Tittel;Tekst\nTittel;b\n"
        .utf8)
    #expect(Set(ideas.compactMap { $0["title"].text }) == ["Lys", "Tittel"])
    #expect(report["remarks"][0]["row"].number == 2)
    #expect(report["remarks"][0]["count"].number == 2)
  }
}
