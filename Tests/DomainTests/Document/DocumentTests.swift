import Domain
import Testing

@Suite("Documents and written sections")
struct DocumentTests {
  private let today: Day
  private let organisations = [Identifier<Organisation>(1), Identifier(3)]

  init() throws {
    today = try day("2026-10-15")
  }

  private func document(
    _ status: ReportStatus, recipients: [Identifier<Organisation>] = []
  ) throws -> DocumentReference {
    try #require(
      DocumentReference.restoring(
        id: Identifier(1), number: 1, revision: 1,
        [
          "case": .record(RecordLink(kind: .caseFile, id: 1)), "title": .text("Sluttrapport"),
          "kind": .code("sluttrapport"), "status": .code(status.rawValue),
          "recipients": recipients.fieldValue,
        ]))
  }

  @Test("A9.6: sending stores the day and who got it")
  func sent() throws {
    for status in [ReportStatus.draft, .finished, .approved] {
      var document = try document(status)
      try document.move(to: .sent, reason: nil, on: today, recipients: organisations)
      #expect(document.status == .sent)
      #expect(document.sentOn == today)
      #expect(document.recipients == organisations)
    }
  }

  @Test("A9.6: a shared page is to be looked at again within a year, unless a day is set")
  func reviewOfPage() throws {
    for (kind, given, expected) in [
      ("erfaringsside", nil, today.adding(months: 12)), ("sluttrapport", nil, nil),
      ("erfaringsside", today.adding(days: 30), today.adding(days: 30)),
    ] as [(String, Day?, Day?)] {
      var document = try document(.approved)
      try document.edit([
        "kind": .code(kind), "reviewOn": given.map { .day($0) } ?? .blank,
      ])
      try document.move(to: .sent, reason: nil, on: today, recipients: organisations)
      #expect(document.reviewOn == expected)
    }
  }

  @Test("Rules.md 2.4: what is sent has recipients: those given, else those named before")
  func recipients() throws {
    var document = try document(.approved)
    let before = document
    for none in [nil, []] as [[Identifier<Organisation>]?] {
      #expect(throws: Refusal.field("recipients", .required)) {
        try document.move(to: .sent, reason: nil, on: today, recipients: none)
      }
      #expect(document == before)
    }
    var named = try self.document(.approved, recipients: organisations)
    try named.move(to: .sent, reason: nil, on: today)
    #expect(named.recipients == organisations)
  }

  @Test("Rules.md 2.4: no other move of a document stores a day; every pair of statuses")
  func everyPair() throws {
    for from in ReportStatus.allCases {
      for target in ReportStatus.allCases {
        var document = try document(from, recipients: organisations)
        let expected = refusal { () throws(Refusal) in
          try from.checkStep(to: target, reason: "Derfor")
        }
        let refused = refusal { () throws(Refusal) in
          try document.move(to: target, reason: "Derfor", on: today)
        }
        #expect(refused == expected)
        #expect((document.sentOn != nil) == (expected == nil && target == .sent))
      }
    }
  }

  @Test("A written section is of one document and one section, and its text may be changed")
  func narrative() throws {
    for key in ["document", "section", "case"] as [FieldKey] {
      let field = try #require(RecordKind.narrative.fieldDescription(key))
      #expect(field.access == .onAdding)
    }
    let row = try edited(.narrative, ["text": .text("Tolv kvelder.\n\nMange kom.")]).get()
    #expect(row["text"] == .text("Tolv kvelder.\n\nMange kom."))
    #expect(try edited(.narrative, ["text": .text("  ")]).refusal == .field("text", .required))
  }
}
