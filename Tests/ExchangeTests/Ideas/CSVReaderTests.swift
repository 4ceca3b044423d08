import Domain
import Testing

@testable import Exchange

/// What web forms and spreadsheets write is read as the rows that were meant.
struct CSVReaderTests {
  @Test(
    "Comma, semicolon or tab parts the cells, whichever the first row has most of outside quotes",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a;b,c;d\n1;2;3\n", [["a", "b,c", "d"], ["1", "2", "3"]]),
      ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]),
      ("\"a,b,c\";d\n1;2", [["a,b,c", "d"], ["1", "2"]]),
      ("sep=|\r\na|b\r\n1|2\r\n", [["a", "b"], ["1", "2"]]),
      ("tittel\nEn, to\n", [["tittel"], ["En", " to"]]),
    ])
  func separators(text: String, rows: [[String]]) throws {
    #expect(try records(text).map(\.cells) == rows)
  }

  @Test(
    "Quotes double inside quotes, and line breaks inside them belong to the text",
    arguments: [
      ("t\n\"a \"\"b\"\" c\"\n", "a \"b\" c"), ("t\n\"a\nb\"\n", "a\nb"),
      ("t\r\n\"a\r\nb\"\r\n", "a\nb"), ("t\r\"a\"\r", "a"), ("t\n5\" rør\n", "5\" rør"),
      ("t\n\"a\"b\n", "ab"),
    ])
  func quotes(text: String, cell: String) throws {
    #expect(try records(text).last?.cells == [cell])
  }

  @Test("A row is numbered by the line at which it begins, and blank rows do not count")
  func lines() throws {
    let rows = try records("t;u\r\n\"a\r\nb\";1\r\n\r\n;\r\nc;2")
    #expect(rows.map(\.line) == [1, 2, 6])
  }

  @Test("A quotation mark that is never closed makes the row bad, and a cell without end too")
  func faults() throws {
    #expect(try records("t\n\"a\nb\n").last?.fault == .quoteNotClosed)
    let long = String(repeating: "x", count: CSVReader.longestCell + 1)
    let rows = try records("t\n\(long)\nb\n")
    #expect(rows.map(\.fault) == [nil, .tooLong, nil])
    #expect(rows.last?.cells == ["b"])
  }

  @Test("The same rows come whatever the pieces that the file is read in", arguments: [1, 2, 3, 7])
  func pieces(size: Int) throws {
    let text = "Tittel;Tekst\r\n\"Å \"\"være\"\"\";\"To\r\nlinjer\"\r\nÆ;ø\r\n"
    #expect(try records(text, size: size) == records(text))
  }

  @Test(
    "UTF-8, UTF-16 with its mark and Windows-1252 give the same text",
    arguments: [
      (TableFormat.Encoding.utf8, Array("Blåbær – «søt»\u{1F600}".utf8)),
      (.utf16LittleEndian, Self.utf16("Blåbær – «søt»\u{1F600}", bigEndian: false)),
      (.utf16BigEndian, Self.utf16("Blåbær – «søt»\u{1F600}", bigEndian: true)),
    ])
  func encodings(encoding: TableFormat.Encoding, bytes: [UInt8]) {
    for size in [1, 3, 100] {
      var transcoder = Transcoder(encoding)
      var text: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        text += transcoder.read(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      text += transcoder.finish()
      #expect(String(decoding: text, as: UTF8.self) == "Blåbær – «søt»\u{1F600}")
    }
  }

  @Test("Windows-1252 has its own signs between 80 and 9F")
  func western() {
    var transcoder = Transcoder(.windows1252)
    let text = transcoder.read([0x42, 0x6C, 0xE5, 0x20, 0x96, 0x20, 0x80, 0x81])
    #expect(String(decoding: text, as: UTF8.self) == "Blå – €\u{FFFD}")
  }

  @Test(
    "UTF-8 is told from other bytes across the pieces of a file",
    arguments: [
      (Array("æøå".utf8), true), ([0xE5], false), ([0xC0, 0x80], false),
      ([0xED, 0xA0, 0x80], false),
      ([0xF0, 0x9F, 0x98, 0x80], true), ([0xF0, 0x9F, 0x98], false),
      ([0xF4, 0x90, 0x80, 0x80], false),
    ])
  func utf8(bytes: [UInt8], isUTF8: Bool) {
    var check = UTF8Check()
    for byte in bytes { check.read([byte]) }
    #expect(check.isComplete == isUTF8)
  }

  private func records(_ text: String, size: Int = 1 << 16) throws -> [CSVRecord] {
    var rest = Array(text.utf8)[...]
    var reader = try CSVReader { () throws(ImportError) in
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }
}
