import Domain
import Testing

@testable import Exchange

struct JSONScannerTests {
  private static func read(_ bytes: [UInt8]) throws(ArchiveError) -> JSONValue {
    var scanner = JSONScanner(bytes)
    let value = try scanner.value()
    try scanner.expectEnd()
    return value
  }

  @Test(
    "A value is read as it is written",
    arguments: [
      (" null ", JSONValue.null), ("[true,false]", .list([.flag(true), .flag(false)])),
      ("-12.5e+3", .number("-12.5e+3")), ("0", .number("0")),
      (#""a\"\\\/\b\f\n\r\t\u00e5\ud83d\ude00""#, .text("a\"\\/\u{8}\u{C}\n\r\tå😀")),
      (
        #"{"b":1,"a":[]}"#,
        .object([
          JSONMember(key: "b", value: .number("1")), JSONMember(key: "a", value: .list([])),
        ])
      ),
    ])
  func values(text: String, value: JSONValue) throws {
    #expect(try Self.read(Array(text.utf8)) == value)
  }

  @Test(
    "What is not JSON is refused",
    arguments: [
      "", " ", "nul", "[1,]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "01", "1.", "-", "1e", ".5",
      "\"\t\"", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\udc00\"", "\"a",
      "[1 2]", "{\"a\":1,\"a\":2}", "1 2", "tru", "NaN", "'a'", "\u{FEFF}1",
    ])
  func notJSON(text: String) {
    #expect(throws: ArchiveError.self) { try Self.read(Array(text.utf8)) }
  }

  @Test("Text that is not UTF-8 is refused")
  func invalidUTF8() {
    #expect(throws: ArchiveError.self) { try Self.read([0x22, 0xC3, 0x28, 0x22]) }
  }

  @Test("Arrays in arrays have a limit")
  func depth() {
    #expect(throws: ArchiveError.self) {
      try Self.read(Array(String(repeating: "[", count: 100_000).utf8))
    }
  }

  @Test("The place of an error is its line and its path")
  func place() {
    let error = #expect(throws: ArchiveError.self) {
      try Self.read(Array("{\"a\":\n[1,\n{\"b\":x}]}".utf8))
    }
    #expect(
      error
        == .problem(
          .syntax(found: "x", wanted: .value), ArchivePlace(line: 3, path: "a[1].b")))
  }

  @Test("A value that is written is read as the same")
  func roundTrip() throws {
    let value = JSONValue.object([
      JSONMember(key: "æ\"\\\n\u{1}", value: .list([.null, .flag(false), .integer(-7)])),
      JSONMember(key: "", value: .text("漢字\u{1F600}\t")),
    ])
    #expect(try Self.read(Array(value.text(.compact).utf8)) == value)
  }

  @Test("Pieces of any size are read as the whole")
  func pieces() throws {
    let text = Array(#"{"næ\n":[12,"å\u00e5"],"b":{"c":null}}"#.utf8)
    let whole = try Self.read(text)
    for size in 1...7 {
      var rest = text[...]
      var scanner = JSONScanner { () throws(ArchiveError) in
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
      #expect(try scanner.value() == whole)
    }
  }

  @Test("Random changes to a text are read or refused, and never stop the program")
  func fuzz() {
    var random = SplitMix(seed: 20_261_015)
    let text = Array(#"{"a":[1,-2.5e3,"x\u00e5\n",{"b":null}],"c":true,"d":"å漢"}"#.utf8)
    var read = 0
    for _ in 0..<20_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: index)
        }
      }
      do {
        _ = try Self.read(bytes)
        read += 1
      } catch {}
    }
    #expect(read > 0)
    #expect(read < 20_000)
  }
}

/// Random numbers that are the same every time.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
