import Domain
import Testing

@Suite("Log entries")
struct EntryTests {
  private let caseLink: FieldValue = .record(RecordLink(kind: .caseFile, id: 1))
  private let ideaLink: FieldValue = .record(RecordLink(kind: .idea, id: 2))

  private func entry(
    _ kind: EntryKind, _ values: FieldValues = [:]
  ) throws -> Result<FieldValues, Refusal> {
    added(
      .entry,
      [
        "kind": .code(kind.rawValue), "case": caseLink, "text": .text("Noe skjedde"),
        "on": .day(try day("2026-10-15")),
      ].merging(values) { $1 })
  }

  @Test(
    "Rules.md 2.9: the text is enough for every kind; it is internal", arguments: EntryKind.allCases
  )
  func text(kind: EntryKind) throws {
    let row = try entry(kind).get()
    #expect(row["visibility"] == .code("internal"))
    #expect(try entry(kind, ["text": .text(" \n ")]).refusal == .field("text", .required))
  }

  @Test(
    "Rules.md 2.9: an experience worked, competence was a course and an input a resident's, unless told",
    arguments: [
      (EntryKind.experience, FieldKey("outcome"), FieldValue.code("worked")),
      (.competence, "subkind", .code("course")), (.input, "senderKind", .code("resident")),
      (.resource, "subkind", .blank),
    ])
  func presets(kind: EntryKind, key: FieldKey, preset: FieldValue) throws {
    var values: FieldValues = ["kind": .code(kind.rawValue)]
    try Entry.fillDefaults(&values, from: EmptyFile())
    #expect(values[key] == preset)
    #expect(values["on"] == .day(EmptyFile().today))

    var told: FieldValues = ["kind": .code(kind.rawValue), key: .code("noe annet")]
    try Entry.fillDefaults(&told, from: EmptyFile())
    #expect(told[key] == .code("noe annet"))
    #expect(try entry(kind).get()[key] == .blank, "what was left blank on purpose stays so")
  }

  @Test("N-20, N-25: each kind takes its own subkinds and outcomes, and no others'")
  func vocabularies() throws {
    for kind in EntryKind.allCases {
      for code in Vocabulary.entrySubkind.codes {
        let refused = try entry(kind, ["subkind": .code(code)]).refusal
        guard let own = kind.subkinds else {
          #expect(refused == .field("subkind", .unknownField), "\(kind)")
          continue
        }
        #expect(
          refused
            == (own.codes.contains(code) ? nil : .field("subkind", .unknownCode(code, own))),
          "\(kind)")
      }
      for code in Vocabulary.entryOutcome.codes {
        let refused = try entry(
          kind, ["outcome": .code(code), "reason": kind == .input ? .text("Derfor") : .blank]
        ).refusal
        guard let own = kind.outcomes else {
          #expect(refused == .field("outcome", .unknownField), "\(kind)")
          continue
        }
        #expect(
          refused
            == (own.codes.contains(code) ? nil : .field("outcome", .unknownCode(code, own))),
          "\(kind)")
      }
    }
  }

  @Test("Rules.md 2.9: what only one kind has, no other takes", arguments: EntryKind.allCases)
  func ownFields(kind: EntryKind) throws {
    let offered = try entry(kind, ["offeredBy": .text("Velet")]).refusal
    #expect(offered == (kind == .resource ? nil : .field("offeredBy", .unknownField)))
    let answered = try entry(kind, ["answer": .text("Ja")]).refusal
    #expect(answered == (kind == .question ? nil : .field("answer", .unknownField)))
    let keys = Entry.fieldDescriptions(for: kind).map(\.key)
    #expect(keys.contains("offeredBy") == (kind == .resource))
    #expect(keys.contains("answeredOn") == (kind == .question))
  }

  @Test("The kind can be changed while nothing that only the old one has would be lost")
  func anotherKind() throws {
    var entry = try stored(.experience, ["outcome": .code("worked")])
    try entry.edit(["kind": .code("evaluation")])
    #expect(entry.kind == .evaluation)
    #expect(entry.outcome == nil)
    try entry.edit(["kind": .code("competence")])
    #expect(entry.subkind == "course")
    try entry.edit(["kind": .code("experience")])
    #expect(entry.outcome == "worked")
    #expect(entry.subkind == nil)

    var chosen = try stored(.experience, ["outcome": .code("didNotWork")])
    let before = chosen
    #expect(throws: Refusal.field("outcome", .unknownField)) {
      try chosen.edit(["kind": .code("evaluation")])
    }
    #expect(chosen == before)
    try chosen.edit(["kind": .code("evaluation"), "outcome": .blank])
    #expect(chosen.kind == .evaluation)

    var offered = try stored(.resource, ["offeredBy": .text("Velet")])
    #expect(throws: Refusal.field("offeredBy", .unknownField)) {
      try offered.edit(["kind": .code("evaluation")])
    }
  }

  @Test("A question to an idea's sender stays one: it has no case to tell a story in")
  func questionStays() throws {
    var question = try stored(.question, ["case": .blank, "idea": ideaLink])
    let refused = refusal { () throws(Refusal) in
      try question.edit(["kind": .code("evaluation")])
    }
    guard case .fields(let problems)? = refused else {
      Issue.record("not refused")
      return
    }
    #expect(Set(problems.map(\.field)) == ["idea", "case"])
  }

  private func stored(_ kind: EntryKind, _ values: FieldValues) throws -> Entry {
    let row = try entry(kind, values).get()
    return try #require(Entry.restoring(id: Identifier(3), number: 3, revision: 1, row))
  }

  @Test("Rules.md 2.9: an entry belongs to a case; a question may belong to an idea instead")
  func belongs() throws {
    for kind in EntryKind.allCases {
      let isQuestion = kind == .question
      #expect(
        try entry(kind, ["case": .blank]).refusal == .field("case", .required), "\(kind)")
      let ofIdea = try entry(kind, ["case": .blank, "idea": ideaLink]).refusal
      #expect(
        ofIdea
          == (isQuestion
            ? nil
            : .fields([
              FieldRefusal("idea", .unknownField), FieldRefusal("case", .required),
            ])),
        "\(kind)")
      let ofBoth = try entry(kind, ["idea": ideaLink]).refusal
      #expect(
        ofBoth == .field("idea", isQuestion ? .wrongType : .unknownField), "\(kind)")
    }
  }

  @Test("Forms show a kind's own vocabularies")
  func narrowed() throws {
    let course = Entry.fieldDescriptions(for: .competence).first { $0.key == "subkind" }
    #expect(course?.type == .choice(.competenceKind))
    let outcome = Entry.fieldDescriptions(for: .experience).first { $0.key == "outcome" }
    #expect(outcome?.type == .choice(.experienceOutcome))
    #expect(!Entry.fieldDescriptions(for: .evaluation).contains { $0.key == "subkind" })
  }
}

/// A file with nothing in it.
private struct EmptyFile: KnownFacts {
  let today = Day(iso: "2026-10-15") ?? .first

  func value(_ key: FieldKey, of row: RecordLink) -> FieldValue { .blank }
  func hasMainGoal(_ caseFile: RecordLink) -> Bool { false }
  func currentPhase(of caseFile: RecordLink) -> String? { nil }
  func nextPosition(of kind: RecordKind, in owner: (FieldKey, RecordLink)) -> Int { 1 }
}
