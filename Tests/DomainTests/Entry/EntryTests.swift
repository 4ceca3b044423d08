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

  @Test("2.9: the text is enough for every kind; it is internal", arguments: EntryKind.allCases)
  func text(kind: EntryKind) throws {
    let row = try entry(kind).get()
    #expect(row["visibility"] == .code("internal"))
    #expect(try entry(kind, ["text": .text(" \n ")]).refusal == .field("text", .required))
  }

  @Test("2.9: an experience worked, and competence was a course, unless told")
  func presets() throws {
    #expect(try entry(.experience).get()["outcome"] == .code("worked"))
    #expect(try entry(.competence).get()["subkind"] == .code("course"))
    #expect(try entry(.resource).get()["subkind"] == .blank)
    let told = try entry(.experience, ["outcome": .code("didNotWork")]).get()
    #expect(told["outcome"] == .code("didNotWork"))
    let course = try entry(.competence, ["subkind": .code("processLeaderCourse")]).get()
    #expect(course["subkind"] == .code("processLeaderCourse"))
  }

  @Test("N-20, N-25: each kind takes its own subkinds and outcomes, and no others'")
  func vocabularies() throws {
    for kind in EntryKind.allCases {
      for code in Vocabulary.entrySubkind.codes {
        let refused = try entry(kind, ["subkind": .code(code)]).refusal
        switch kind {
        case .competence, .resource:
          let own = kind == .competence ? CompetenceKind.codes : ResourceKind.codes
          let vocabulary: Vocabulary = kind == .competence ? .competenceKind : .resourceKind
          #expect(
            refused
              == (own.contains(code) ? nil : .field("subkind", .unknownCode(code, vocabulary))))
        case .evaluation, .experience, .adjustment, .insight, .knowledge, .input,
          .communication, .anchoring, .test, .possibility, .need, .question:
          #expect(refused == .field("subkind", .unknownField), "\(kind)")
        }
      }
      let refused = try entry(kind, ["outcome": .code("worked")]).refusal
      #expect(
        refused == (kind == .experience ? nil : .field("outcome", .unknownField)), "\(kind)")
    }
  }

  @Test("2.9: what only one kind has, no other takes", arguments: EntryKind.allCases)
  func ownFields(kind: EntryKind) throws {
    let offered = try entry(kind, ["offeredBy": .text("Velet")]).refusal
    #expect(offered == (kind == .resource ? nil : .field("offeredBy", .unknownField)))
    let answered = try entry(kind, ["answer": .text("Ja")]).refusal
    #expect(answered == (kind == .question ? nil : .field("answer", .unknownField)))
    let keys = Entry.fieldDescriptions(for: kind).map(\.key)
    #expect(keys.contains("offeredBy") == (kind == .resource))
    #expect(keys.contains("answeredOn") == (kind == .question))
  }

  @Test("2.9: an entry belongs to a case; a question may belong to an idea instead")
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
