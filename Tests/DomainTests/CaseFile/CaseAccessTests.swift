import Domain
import Testing

@Suite("What a case takes in each status")
struct CaseAccessTests {
  private static let aftermath: Set<RecordKind> = [
    .entry, .assessment, .documentReference, .narrative,
  ]

  @Test(
    "Rules.md 2.4: a draft, active or paused case takes everything",
    arguments: [CaseStatus.draft, .active, .paused])
  func open(status: CaseStatus) {
    for kind in RecordKind.allCases {
      #expect(status.accepts(.add(kind)))
      #expect(status.accepts(.delete(kind)))
      #expect(status.accepts(.edit(kind, kind.fieldDescriptions.map(\.key))))
    }
    #expect(status.accepts(.movePhase))
    #expect(status.accepts(.moveMeasure))
  }

  @Test("Rules.md 2.4: an archived case is read-only")
  func archived() {
    for kind in RecordKind.allCases {
      #expect(!CaseStatus.archived.accepts(.add(kind)))
      #expect(!CaseStatus.archived.accepts(.delete(kind)))
      for field in kind.fieldDescriptions {
        #expect(!CaseStatus.archived.accepts(.edit(kind, [field.key])), "\(kind).\(field.key)")
      }
    }
    #expect(!CaseStatus.archived.accepts(.movePhase))
    #expect(!CaseStatus.archived.accepts(.moveMeasure))
  }

  @Test(
    "Rules.md 2.4: a case that has ended takes entries, answers, documents and written sections only",
    arguments: [CaseStatus.closed, .discontinued], RecordKind.allCases)
  func ended(status: CaseStatus, kind: RecordKind) {
    let isTaken = Self.aftermath.contains(kind)
    #expect(status.accepts(.add(kind)) == isTaken)
    #expect(status.accepts(.delete(kind)) == isTaken)
  }

  @Test(
    "Rules.md 2.4: a case that has ended takes the status of measures, and no move of a phase",
    arguments: [CaseStatus.closed, .discontinued])
  func moves(status: CaseStatus) {
    #expect(status.accepts(.moveMeasure))
    #expect(!status.accepts(.movePhase))
  }

  /// What can be filled in when the work is done.
  private static let results: [RecordKind: Set<FieldKey>] = [
    .goal: ["result", "livesOn", "ownerAfterwards"], .measure: ["result", "status"],
    .moneyLine: ["accounts"], .caseFile: ["archiveReference"],
  ]

  @Test(
    "Rules.md 2.4: of what was there before, a case that has ended takes results and accounts",
    arguments: [CaseStatus.closed, .discontinued], RecordKind.allCases)
  func results(status: CaseStatus, kind: RecordKind) {
    for field in kind.fieldDescriptions {
      let isTaken =
        Self.aftermath.contains(kind) || Self.results[kind]?.contains(field.key) == true
      #expect(status.accepts(.edit(kind, [field.key])) == isTaken, "\(field.key)")
      #expect(status.accepts(.edit(kind, [field.key, "title"])) == Self.aftermath.contains(kind))
    }
  }
}
