import Domain
import Testing

/// A field of a kind of record.
struct FieldOfKind: CustomTestStringConvertible, Sendable {
  let kind: RecordKind
  let field: FieldDescription

  var testDescription: String { "\(kind.rawValue).\(field.key)" }

  /// Every field that add or edit can set, of every kind.
  static let settable: [FieldOfKind] = all.filter { $0.field.access != .byTransition }

  static let all: [FieldOfKind] = RecordKind.allCases.flatMap { kind in
    kind.fieldDescriptions.map { FieldOfKind(kind: kind, field: $0) }
  }

  /// The fields that hold text of their own: lines, long texts, pairs and codes that are data.
  static let texts: [FieldOfKind] = settable.filter { $0.saying("a") != nil }

  /// A value of the field that says something; nil where the field holds no text.
  func saying(_ text: String) -> FieldValue? { Self.saying(text, field.type) }

  private static func saying(_ text: String, _ type: FieldType) -> FieldValue? {
    switch type {
    case .text, .longText: .text(text)
    case .choice(let vocabulary): vocabulary.isOpen ? .code(text) : nil
    case .list(let element): saying(text, element).map { .list([$0]) }
    case .pairs(let vocabulary):
      .pairs([CodedText(code: vocabulary.codes.first ?? "kode", text: text)])
    case .time, .day, .amount, .integer, .flag, .record: nil
    }
  }

  /// What adding a row with that value in the field gives.
  func added(_ value: FieldValue) -> Result<FieldValues, Refusal> {
    DomainTests.added(kind, kind.validValues(with: field.key).merging([field.key: value]) { $1 })
  }

  /// What editing the field of a valid row gives.
  func edited(_ value: FieldValue) throws -> Result<FieldValues, Refusal> {
    try DomainTests.edited(kind, [field.key: value], of: kind.validValues(with: field.key))
  }
}

@Suite("What every field of every record takes")
struct RecordRuleTests {
  @Test("The values that these tests go out from can be added", arguments: FieldOfKind.settable)
  func valid(field: FieldOfKind) throws {
    let values = field.kind.validValues(with: field.field.key)
    let row = try added(field.kind, values).get()
    for (key, value) in values { #expect(row[key] == value, "\(key)") }
  }

  @Test("INV-19: a national identity number is refused in every text", arguments: FieldOfKind.texts)
  func identityNumber(field: FieldOfKind) throws {
    for text in ["Ring 01019012345", "010190 12345", "0101\u{AD}9012345"] {
      let value = try #require(field.saying(text))
      let refused = Refusal.field(field.field.key, .identityNumber)
      #expect(field.added(value).refusal == refused, "\(text)")
      #expect(try field.edited(value).refusal == refused, "\(text)")
    }
  }

  @Test("INV-19: a number with a line break in it is one number in a field of one line")
  func identityNumberOverLines() {
    let values: FieldValues = ["name": .text("010190\r\n12345")]
    #expect(added(.organisation, values).refusal == .field("name", .identityNumber))
  }

  @Test("Control characters become U+FFFD, and one line stays one", arguments: FieldOfKind.texts)
  func cleaned(field: FieldOfKind) throws {
    let value = try #require(field.saying(" a\u{1B}[31mb\r\nc\u{202E}d\u{0} "))
    let row = try field.added(value).get()
    let isLong = [FieldType.longText, .pairs(.challenge), .pairs(.goalSource)]
      .contains(field.field.type)
    let expected =
      isLong ? " a\u{FFFD}[31mb\nc\u{FFFD}d\u{FFFD} " : "a\u{FFFD}[31mb c\u{FFFD}d\u{FFFD}"
    #expect(row[field.field.key] == field.saying(expected))
  }

  @Test("10 000 characters of any script are kept as they are", arguments: FieldOfKind.texts)
  func long(field: FieldOfKind) throws {
    let text = String(repeating: "e\u{301}\u{302}漢👨‍👩‍👧å", count: 2_500)
    let value = try #require(field.saying(text))
    #expect(try field.added(value).get()[field.field.key] == value)
  }

  @Test("A blank is nothing: refused where the field is required", arguments: FieldOfKind.settable)
  func blank(field: FieldOfKind) throws {
    let blanks = [.blank] + [" \n\u{A0}", "\u{AD}"].compactMap { field.saying($0) }
    let isPairs = if case .pairs = field.field.type { true } else { false }
    for value in blanks where !(isPairs && value != .blank) {
      let result = field.added(value)
      if field.field.isRequired || (field.kind == .entry && field.field.key == "case") {
        #expect(result.refusal == .field(field.field.key, .required), "\(value)")
      } else if field.kind == .entry, field.field.key == "idea" {
        #expect(result.refusal == .field("case", .required))
      } else {
        let kept = try result.get()[field.field.key]
        #expect(kept?.isBlank == true || kept == .flag(false), "\(value)")
      }
    }
  }

  @Test("A value of another type is refused", arguments: FieldOfKind.settable)
  func wrongType(field: FieldOfKind) throws {
    let key = field.field.key
    let others: [FieldValue] = [
      .text("fem"), Day(iso: "2026-10-15").fieldValue, Amount(kroner: 5).fieldValue, .integer(5),
      .flag(true), .record(RecordLink(kind: .phase, id: 1)), .list([.integer(5), .flag(true)]),
      .pairs([CodedText(code: "kode", text: "")]),
    ]
    for other in others where !isLike(other, field.field.type) {
      let problem: FieldProblem =
        if case (.choice(let vocabulary), .text(let text)) = (field.field.type, other) {
          .unknownCode(text, vocabulary)
        } else if case (.time, .text(let text)) = (field.field.type, other) {
          .unknownTime(text)
        } else if case (.pairs(let vocabulary), .pairs) = (field.field.type, other) {
          .unknownCode("kode", vocabulary)
        } else {
          .wrongType
        }
      // A question whose idea is refused belongs to nothing.
      let isLost = field.kind == .entry && key == "idea"
      let expected =
        [FieldRefusal(key, problem)] + (isLost ? [FieldRefusal("case", .required)] : [])
      #expect(field.added(other).refusal == .fields(expected), "\(other)")
    }
  }

  private func isLike(_ value: FieldValue, _ type: FieldType) -> Bool {
    switch (type, value) {
    case (.text, .text), (.longText, .text), (.day, .day), (.amount, .amount),
      (.integer, .integer), (.flag, .flag):
      true
    case (.choice(let vocabulary), .text), (.pairs(let vocabulary), .pairs): vocabulary.isOpen
    default: false
    }
  }

  @Test("A code that the vocabulary has not is refused by name", arguments: FieldOfKind.settable)
  func unknownCode(field: FieldOfKind) throws {
    let refused: (FieldValue, Vocabulary)? =
      switch field.field.type {
      case .choice(let vocabulary): (.code("Nei"), vocabulary)
      case .list(.choice(let vocabulary)): (.list([.code("Nei")]), vocabulary)
      case .pairs(let vocabulary): (.pairs([CodedText(code: "Nei", text: "")]), vocabulary)
      case .text, .longText, .time, .day, .amount, .integer, .flag, .record, .list: nil
      }
    guard let (value, vocabulary) = refused, !vocabulary.isOpen else { return }
    let problem = FieldProblem.unknownCode("Nei", vocabulary)
    #expect(field.added(value).refusal == .field(field.field.key, problem))
  }

  @Test("A list has each element once, in the order given; blanks are left out")
  func lists() throws {
    let roles: FieldValue = .list([.code("chair"), .code("initiator"), .blank, .code("chair")])
    let row = try edited(.membership, ["roles": roles]).get()
    #expect(row["roles"] == .list([.code("chair"), .code("initiator")]))
  }

  @Test("INV-17: a ballot that names a key twice is refused")
  func ballots() throws {
    let twice: FieldValue = .list([.code("1"), .code("7"), .code("1")])
    #expect(
      try edited(.workshopGroup, ["ballot": twice]).refusal == .field("ballot", .chosenTwice("1")))
  }

  @Test("V-20: a code is once among pairs, and none is blank")
  func pairs() throws {
    let twice = [CodedText(code: "climate", text: "a"), CodedText(code: " climate", text: "b")]
    #expect(
      try edited(.caseFile, ["challenges": .pairs(twice)]).refusal
        == .field("challenges", .duplicate))
    let blank = FieldValue.pairs([CodedText(code: " ", text: "Fordi")])
    #expect(
      try edited(.caseFile, ["challenges": blank]).refusal
        == .field("challenges", .notAPair("=Fordi")))
  }

  @Test("A field that the record has not is refused", arguments: RecordKind.allCases)
  func unknownField(kind: RecordKind) throws {
    let strange: FieldValues = ["farge": .text("blå")]
    #expect(
      added(kind, kind.validValues().merging(strange) { $1 }).refusal
        == .field("farge", .unknownField))
    #expect(try edited(kind, strange).refusal == .field("farge", .unknownField))
  }

  @Test("What transitions set, neither adding nor editing sets", arguments: FieldOfKind.all)
  func access(field: FieldOfKind) throws {
    let key = field.field.key
    let refused = Refusal.field(key, .cannotBeChanged)
    let other = another(than: field)
    switch field.field.access {
    case .free:
      #expect(try field.edited(other).refusal != refused)
    case .onAdding:
      #expect(try field.edited(other).refusal == refused)
      let same = field.kind.validValues(with: key)[key] ?? .blank
      #expect(try field.edited(same).refusal == nil)
    case .byTransition:
      #expect(field.added(other).refusal == refused)
      #expect(try field.edited(other).refusal == refused)
    }
  }

  /// A value that fits the field and is not the one of a valid row.
  private func another(than field: FieldOfKind) -> FieldValue {
    switch field.field.type {
    case .text, .longText: .text("Noe annet")
    case .time: .text("19:30")
    case .day: Day(iso: "2027-01-01").fieldValue
    case .amount: Amount(kroner: 2).fieldValue
    case .integer: .integer(2027)
    case .flag: .flag(field.field.access == .byTransition)
    case .choice(let vocabulary): .code(vocabulary.codes.last ?? "annet")
    case .record(let kinds): .record(RecordLink(kind: kinds.last ?? .idea, id: 78))
    case .list(let element): .list([.valid(for: element), .valid(for: element)])
    case .pairs: .blank
    }
  }

  @Test("All problems are told at once, and each field has one")
  func allAtOnce() throws {
    let values: FieldValues = [
      "title": .text(" "), "originalText": .text("01019012345"), "kind": .code("tanke"),
      "handler": .record(RecordLink(kind: .measure, id: 1)), "farge": .text("blå"),
    ]
    #expect(
      added(.idea, values).refusal
        == .fields([
          FieldRefusal("kind", .unknownCode("tanke", .ideaKind)),
          FieldRefusal("originalText", .identityNumber),
          FieldRefusal("handler", .wrongType),
          FieldRefusal("farge", .unknownField),
          FieldRefusal("title", .required),
          FieldRefusal("receivedOn", .required),
        ]))
  }

  @Test("What the file gives back is the row that was written", arguments: RecordKind.allCases)
  func restored(kind: RecordKind) throws {
    func check<R: Record>(_ type: R.Type) throws {
      var row = try R.adding(id: Identifier(1), number: 1, kind.validValues())
      row.revision = 7
      #expect(R.restoring(id: row.id, number: row.number, revision: 7, row.values) == row)
      let damaged = row.values.mapValues { _ in FieldValue.pairs([CodedText(code: "a", text: "")]) }
      #expect(R.restoring(id: row.id, number: row.number, revision: 7, damaged) == nil)
    }
    try check(kind.recordType)
  }
}
