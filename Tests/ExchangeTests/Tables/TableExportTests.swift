import Domain
import Store
import Templates
import Testing

@testable import Exchange

/// Tables for spreadsheets.
struct TableExportTests {
  private let store: Store

  init() throws {
    store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
  }

  @Test("A table has the mark of UTF-8, semicolons, CRLF and a row for each that is not in the bin")
  func form() throws {
    let bytes = try table(.measure)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = try records(bytes)
    #expect(rows.count == 1 + (try store.list(Measure.self).count))
    #expect(rows[0].cells.first == "Ref.")
    #expect(rows.allSatisfy { $0.cells.count == rows[0].cells.count })
  }

  @Test("No two columns of a table have one header", arguments: RecordKind.allCases)
  func headers(kind: RecordKind) throws {
    guard try store.hasRows(kind) else { return }
    let head = try #require(try records(try table(kind)).first?.cells)
    #expect(Set(head).count == head.count, "\(head)")
  }

  @Test(
    "A text that a spreadsheet would take for a formula gets an apostrophe before it",
    arguments: ["=1+1", "+47", "-5", "@navn", "=HYPERLINK(\"x\")"])
  func formulas(text: String) throws {
    let context = ActionContext(actor: "Prøve", today: try #require(Day(iso: "2026-10-15")))
    _ = try store.add(
      .idea, ["title": .text(text), "originalText": .text("Linje\n\(text)")], context)
    let rows = try records(try table(.idea))
    #expect(rows.last?.cells.contains("'" + text) == true)
    #expect(rows.last?.cells.contains("Linje\n\(text)") == true)
  }

  @Test("Tab and carriage return at the head of a cell are made safe too")
  func blanks() {
    #expect(CSVText.safe("\tx") == "'\tx")
    #expect(CSVText.safe("\rx") == "'\rx")
    #expect(CSVText.safe("x=1") == "x=1")
  }

  @Test("INV-18: no protected person's name and no contact data are in any table")
  func privacy() throws {
    let people = try store.list(Person.self)
    let protected = people.filter(\.isProtected)
    #expect(!protected.isEmpty)
    let contacts = people.flatMap { [$0.email, $0.phone] }.filter { !$0.isEmpty }
    #expect(!contacts.isEmpty)
    for kind in RecordKind.allCases where try store.hasRows(kind) {
      let text = String(decoding: try table(kind), as: UTF8.self)
      for person in protected {
        #expect(!text.contains(person.name), "\(kind)")
        let family = String(person.name.split(separator: " ").last ?? "")
        #expect(!text.contains(family), "\(kind)")
      }
      if kind == .person {
        for contact in contacts { #expect(!text.contains(contact)) }
        #expect(text.contains("Skjermet deltaker"))
      }
    }
  }

  private func table(_ kind: RecordKind) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try TableExport(store, in: .nb).write(kind) { bytes += $0 }
    return bytes
  }

  private func records(_ bytes: [UInt8]) throws -> [CSVRecord] {
    var rest: [UInt8]? = Array(bytes.dropFirst(3))
    var reader = try CSVReader { () throws(ImportError) in
      defer { rest = nil }
      return rest
    }
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }
}
