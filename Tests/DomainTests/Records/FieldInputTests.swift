import Domain
import Testing

@Suite("Reading fields")
struct FieldInputTests {
  private let input: FieldInput

  init() throws {
    let today = try #require(Day(iso: "2026-10-15"))
    let rows: [String: Int64] = [
      "Turid Nøstekleiv": 14, "P-014": 14, "Råd, rom og ro": 3, "Råd": 4, "T-006": 6, "T-007": 7,
    ]
    input = FieldInput(
      today: today,
      names: { vocabulary in
        vocabulary == .measureCategory
          ? [.init(code: "physical", names: ["Fysisk", "Physical"])] : []
      },
      resolve: { text, kinds in
        guard text != "Kari" else {
          return .several(
            [1, 2].map { id in
              RecordName(
                link: RecordLink(kind: .person, id: id), reference: Reference(.person, Int(id)),
                title: "Kari")
            })
        }
        guard let id = rows[text], let kind = kinds.first else { return .none }
        return .found(RecordLink(kind: kind, id: id))
      })
  }

  private static func day(_ iso: String) -> FieldValue {
    Day(iso: iso).map(FieldValue.day) ?? .blank
  }

  private static func kroner(_ kroner: Int64) -> FieldValue {
    Amount(kroner: kroner).map(FieldValue.amount) ?? .blank
  }

  @Test(
    "What people write becomes the field's value",
    arguments: [
      ("  Lys og\nstrøm ", FieldType.text, FieldValue.text("Lys og strøm")),
      ("to\nlinjer ", .longText, .text("to\nlinjer ")),
      ("15.10", .day(.future), day("2026-10-15")),
      ("+14d", .day(.future), day("2026-10-29")),
      ("100 000 kr", .amount, kroner(100_000)),
      ("2027", .integer, .integer(2027)),
      ("ja", .flag, .flag(true)), ("No", .flag, .flag(false)), ("1", .flag, .flag(true)),
      ("physical", .choice(.measureCategory), .code("physical")),
      ("fysisk", .choice(.measureCategory), .code("physical")),
      ("climate", .choice(.challenge), .code("climate")),
      ("P-014", .record([.person]), .record(RecordLink(kind: .person, id: 14))),
      ("Turid Nøstekleiv", .record([.person]), .record(RecordLink(kind: .person, id: 14))),
      ("t-6 Lys og strøm", .record([.measure]), .record(RecordLink(kind: .measure, id: 6))),
    ])
  func values(text: String, type: FieldType, expected: FieldValue) throws {
    #expect(try input.parse(text, as: type) == expected)
  }

  @Test(
    "A blank text clears the field, and means no for a flag",
    arguments: [
      (FieldType.text, FieldValue.blank), (.longText, .blank), (.day(.past), .blank),
      (.amount, .blank), (.choice(.channel), .blank), (.record([.person]), .blank),
      (.list(.choice(.role)), .blank), (.pairs(.challenge), .blank), (.flag, .flag(false)),
    ])
  func blanks(type: FieldType, expected: FieldValue) throws {
    #expect(try input.parse("  ", as: type) == expected)
  }

  @Test(
    "What cannot be read is refused with the problem",
    arguments: [
      ("31.02.2026", FieldType.day(.past), FieldProblem.day(.noSuchDay("31.02.2026"))),
      ("100,5", .amount, .amount(.oreNotAccepted)), ("ti", .integer, .notANumber("ti")),
      ("kanskje", .flag, .notAFlag("kanskje")),
      ("Fysisk", .choice(.goalKind), .unknownCode("Fysisk", .goalKind)),
      ("Ukjent", .record([.person]), .notFound("Ukjent")),
      ("climate", .pairs(.challenge), .notAPair("climate")),
      ("climate=a\nclimate=b", .pairs(.challenge), .duplicate),
      ("1, 7, 1", .list(.choice(.workshopKey)), .chosenTwice("1")),
    ])
  func problems(text: String, type: FieldType, expected: FieldProblem) {
    #expect(throws: expected) { try input.parse(text, as: type) }
  }

  @Test("A name that several have is refused with their references")
  func ambiguous() throws {
    let references = try [1, 2].map { try #require(Reference(.person, $0)) }
    #expect(throws: FieldProblem.ambiguous("Kari", references)) {
      try input.parse("Kari", as: .record([.person]))
    }
  }

  @Test("A list is in one text or in several, each element once")
  func lists() throws {
    let roles = FieldValue.list([.code("chair"), .code("initiator")])
    let type = FieldType.list(.choice(.role))
    #expect(try input.parse("chair, initiator,, chair", as: type) == roles)
    #expect(try input.parse(["chair", "initiator", " "], as: type) == roles)
    #expect(
      try input.parse("ett, to\ntre", as: .list(.text)) == .list([.text("ett, to"), .text("tre")]))
  }

  @Test("Names of rows may hold commas")
  func namesWithCommas() throws {
    let type = FieldType.list(.record([.organisation]))
    func links(_ ids: Int64...) -> FieldValue {
      .list(ids.map { .record(RecordLink(kind: .organisation, id: $0)) })
    }
    #expect(try input.parse("Turid Nøstekleiv, P-014", as: type) == links(14))
    #expect(try input.parse("Råd, rom og ro;", as: type) == links(3))
    #expect(try input.parse(["Råd, rom og ro", "Råd"], as: type) == links(3, 4))
    #expect(try input.parse("T-006 Lys, T-007", as: type) == links(6, 7))
    #expect(throws: FieldProblem.notFound("Ola")) {
      try input.parse("Ola, Turid Nøstekleiv", as: type)
    }
  }

  @Test("V-20: pairs are code and text, and the text may be blank")
  func pairs() throws {
    let expected = FieldValue.pairs([
      CodedText(code: "climate", text: "mindre bilkjøring = bra"),
      CodedText(code: "exclusion", text: ""),
    ])
    let type = FieldType.pairs(.challenge)
    #expect(
      try input.parse("climate = mindre bilkjøring = bra\nexclusion=  ", as: type) == expected)
    #expect(
      try input.parse(["climate=mindre bilkjøring = bra", "exclusion="], as: type) == expected)
  }

  @Test("Without names only the codes themselves count")
  func codesOnly() throws {
    let today = try #require(Day(iso: "2026-10-15"))
    let strict = FieldInput(today: today) { _, _ in .none }
    #expect(try strict.parse("physical", as: .choice(.measureCategory)) == .code("physical"))
    #expect(throws: FieldProblem.unknownCode("Fysisk", .measureCategory)) {
      try strict.parse("Fysisk", as: .choice(.measureCategory))
    }
  }
}
