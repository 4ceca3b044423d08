import Commands
import Domain
import Foundation
import Testing

/// Which rows of a table are ideas that the file has already, and how they are named (I-01, Rules.md 4.8).
@Suite("I-01: rows that are known")
struct KnownIdeaTests {
  private func imported(
    _ tables: String..., options: [String] = []
  ) throws -> (place: Workplace, last: JSONObject) {
    let place = try Workplace()
    let files = try tables.enumerated().map { try place.file("\($0).csv", $1.utf8) }
    for file in files.dropLast() { try place.done("import", "ideas", file) }
    let last = try place.done(list: ["import", "ideas", files.last ?? "", "--json"] + options)
    return (place, try JSONObject(last))
  }

  @Test("I-01: another form's number 1 is another idea, and whose number it is, is told")
  func anotherForm() throws {
    let (place, report) = try imported(
      "ID;Tittel;Tekst\n1;Benker;Vi trenger benker.\n2;Lys;Mørkt.\n",
      "ID;Tittel;Tekst\n1;Sykkelhus;Ved skolen.\n2;Utekino;På torget.\n3;Badstue;Ved fjorden.\n")
    #expect(report["added"].number == 3)
    #expect(report["duplicates"].number == 0)
    #expect(
      report["remarks"].list.map { $0["message"].text } == [
        "Rad 2: Nummeret 1 er også på ID-001 «Benker». Raden er en idé for seg.",
        "Rad 3: Nummeret 2 er også på ID-002 «Lys». Raden er en idé for seg.",
      ])
    #expect(try place.json("idea", "list").list.count == 5)
  }

  @Test("I-01: a row that is known is named with its idea, and says whether its text is another")
  func named() throws {
    let (_, report) = try imported(
      "ID;Tittel;Tekst\n1;Benker;Vi trenger benker.\n2;Lys;Mørkt.\n",
      "ID;Tittel;Tekst\n1;Benker;Vi trenger fem benker.\n2;Lys;Mørkt.\n2;Lys i skogen;Mørkt.\n")
    #expect(report["added"].number == 0)
    #expect(report["known"].list.map { $0["reference"].text } == ["ID-001", "ID-002", "ID-002"])
    #expect(report["known"].list.map { $0["hasOtherText"].flag } == [true, false, false])
    #expect(report["known"].list.map { $0["row"].number } == [2, 3, 4])
  }

  @Test("I-01: without a number the sender tells two ideas apart; nobody's idea may be anybody's")
  func senders() throws {
    let (place, report) = try imported(
      "Tittel;Dato;Navn\nFlere benker;01.10.2026;Anne Lyngsvart\nFlere benker;01.10.2026;Per Tindevoll\n"
    )
    #expect(report["added"].number == 2)
    let again = try place.file(
      "again.csv",
      "Tittel;Dato;Navn\nFlere benker;01.10.2026;Per Tindevoll\nFlere benker;01.10.2026;\n".utf8)
    let second = try place.json("import", "ideas", again)
    #expect(second["added"].number == 0)
    #expect(second["known"].list.map { $0["reference"].text } == ["ID-002", "ID-001"])
  }

  @Test(
    "I-01: rows alike in one file are no known ideas: named by their row, and taken in if asked")
  func alike() throws {
    let table = "Tittel;Tekst\nLys;Mørkt\nBenk;Ved kaia\nLys;Mørkt\n"
    let (_, report) = try imported(table)
    #expect(report["added"].number == 2)
    #expect(report["duplicates"].number == 0)
    #expect(report["alike"].number == 1)
    #expect(report["known"][0]["alikeRow"].number == 2)
    #expect(report["known"][0]["reference"].text == nil)
    let (_, kept) = try imported(table, options: ["--keep-alike"])
    #expect(kept["added"].number == 3)
    #expect(kept["alike"].number == 0)
  }

  @Test(
    "I-01: what a spreadsheet or a person writes for a number that is none, is none, and is told",
    arguments: ["1,14E+11", "1.14E+11", "2e10", "-", "–", "N/A", "#N/A", "ingen"])
  func noNumber(cell: String) throws {
    let (_, report) = try imported("ID;Tittel;Tekst\n\(cell);Benker;a\n\(cell);Lys;b\n")
    #expect(report["added"].number == 2)
    #expect(
      report["remarks"].list.map { $0["message"].text }
        == [
          "Rad 2 og 1 til: «\(cell)» er ikke et skjemanummer, og er ikke lest."
        ])
  }

  @Test(
    "I-01: letters and digits of a form's own numbers are numbers",
    arguments: ["NS-2041", "e10", "7", "1e"])
  func number(cell: String) throws {
    let (_, report) = try imported("ID;Tittel\n\(cell);Benker\n")
    #expect(report["remarks"].list.isEmpty)
  }

  @Test("I-01: the dry run and what is said name every row that is left out, and change nothing")
  func said() throws {
    let (place, _) = try imported("Tittel;Tekst\nLys;Mørkt\n")
    let file = try place.file("b.csv", "Tittel;Tekst\nLys;Mørkt\nBenk;a\nBenk;a\n".utf8)
    let said = place.run("import", "ideas", file, "--dry-run").standardError
    #expect(said.contains("Rad 2 «Lys» er ID-001, og er utelatt."))
    #expect(said.contains("Rad 4 «Benk» er lik rad 3, og er utelatt."))
    #expect(said.contains("--keep-alike"))
    #expect(
      said.contains(
        "1 idé ville kommet inn. 1 rad er her fra før og er utelatt. "
          + "1 rad er lik en tidligere rad i filen og er utelatt."))
  }
}
